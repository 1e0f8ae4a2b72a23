import QtQuick
import QtQuick.Layouts
import "../theme"

// Are you still here? Nobody who is has to hurry.
Sheet {
    id: sheet

    required property QtObject visit
    required property QtObject care

    objectName: "idle-sheet"
    heading: qsTr("Are you still here?")
    firstFocus: more
    onDismissed: visit.more_time()

    StandText {
        objectName: "seconds-left"
        Layout.fillWidth: true
        text: qsTr("We clear the screen in %n seconds, so that nobody sees what you have chosen.", "", sheet.care.seconds_left)
        color: Theme.muted
    }

    PrimaryButton {
        id: more

        objectName: "more-time"
        Layout.fillWidth: true
        symbol: "clock"
        text: qsTr("I need more time")
        onClicked: sheet.visit.more_time()
    }

    QuietButton {
        objectName: "start-over"
        Layout.fillWidth: true
        text: qsTr("I am done")
        onClicked: sheet.visit.start_over()
    }
}
