import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Asked once before the stand restarts or ends.
Sheet {
    id: sheet

    required property QtObject maintenance

    property bool leaves: false

    Component.onCompleted: leaves = maintenance.asking === "leave"

    heading: leaves ? qsTr("Leave kiosk mode?") : qsTr("Restart the stand?")
    firstFocus: no
    onDismissed: maintenance.back()

    StandText {
        Layout.fillWidth: true
        text: sheet.leaves ? qsTr("The stand ends and does not come back until it is started again.") : qsTr("It is back in some seconds.")
    }

    PrimaryButton {
        objectName: "sure"
        Layout.fillWidth: true
        text: sheet.leaves ? qsTr("Leave") : qsTr("Restart")
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
