import QtQuick
import QtQuick.Layouts
import "../theme"

// A calm line while the counter cannot be reached.
Item {
    id: banner

    required property string notice

    readonly property bool shown: notice !== "none"

    objectName: "notice"
    implicitHeight: shown ? line.implicitHeight + 2 * Theme.tight : 0
    visible: shown

    Rectangle {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        radius: Theme.radius
        color: Theme.warningTint
        border.width: Theme.border
        border.color: Theme.edge

        RowLayout {
            id: line

            anchors {
                verticalCenter: parent.verticalCenter
                left: parent.left
                right: parent.right
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.tight

            Icon {
                name: banner.notice === "refused" ? "info" : "wifi-off"
                size: Theme.iconSmall
                color: Theme.ink
            }

            StandText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: banner.notice === "refused" ? qsTr("This stand cannot give numbers just now. Please ask a member of staff.")
                                                  : qsTr("No connection to the counter right now. We keep trying.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
