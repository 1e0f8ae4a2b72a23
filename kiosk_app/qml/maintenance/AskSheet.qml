import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Asked once before the stand restarts, ends, or speaks to another server.
Sheet {
    id: sheet

    required property QtObject maintenance

    property string what: ""

    Component.onCompleted: what = maintenance.asking

    heading: what === "server" ? qsTr("Another server?") : what === "leave" ? qsTr("Leave kiosk mode?") : qsTr("Restart the stand?")
    firstFocus: no
    onDismissed: maintenance.back()

    StandText {
        objectName: "ask-words"
        Layout.fillWidth: true
        text: sheet.what === "server" ? qsTr("This stand will speak to another server. Does your IT know?")
            : sheet.what === "leave" ? qsTr("The stand ends and does not come back until it is started again.") : qsTr("It is back in some seconds.")
    }

    PrimaryButton {
        objectName: "sure"
        Layout.fillWidth: true
        text: sheet.what === "server" ? qsTr("Yes, IT knows") : sheet.what === "leave" ? qsTr("Leave") : qsTr("Restart")
        onClicked: sheet.maintenance.sure()
    }

    QuietButton {
        id: no

        objectName: "not-sure"
        Layout.fillWidth: true
        text: qsTr("Stay here")
        onClicked: sheet.maintenance.back()
    }
}
