import QtQuick

// A calm line while the counter cannot be reached.
CalmLine {
    id: banner

    required property string notice

    objectName: "notice"
    shown: notice !== "none"
    icon: notice === "refused" ? "info" : "wifi-off"
    text: notice === "refused" ? qsTr("This stand cannot give numbers just now. Please ask a member of staff.")
                               : qsTr("No connection to the counter right now. We keep trying.")
}
