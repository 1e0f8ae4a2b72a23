import QtQuick
import QtQuick.Layouts
import "../theme"

// What accessible mode offers besides: controls within reach, and reading aloud.
Item {
    id: bar

    required property QtObject visit
    required property QtObject modes

    implicitHeight: visible ? Theme.accessBarHeight : 0
    visible: Theme.portrait && (modes.accessible || modes.reach)

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.tight
        }
        spacing: Theme.gap
        uniformCellSizes: true

        PillButton {
            objectName: "reach"
            Layout.fillWidth: true
            symbol: bar.modes.reach ? "arrow-up-to-line" : "arrow-down-to-line"
            text: bar.modes.reach ? qsTr("Use the whole screen") : qsTr("Everything further down")
            chosen: bar.modes.reach
            onClicked: bar.visit.toggle_reach()
        }

        PillButton {
            objectName: "speech"
            Layout.fillWidth: true
            visible: bar.modes.speech_available
            symbol: bar.modes.speech ? "volume-x" : "volume-2"
            text: bar.modes.speech ? qsTr("Stop reading") : qsTr("Read aloud")
            chosen: bar.modes.speech
            onClicked: bar.visit.toggle_speech()
        }

        PillButton {
            objectName: "repeat-speech"
            Layout.fillWidth: true
            visible: bar.modes.speech_available && bar.modes.speech
            symbol: "rotate-ccw"
            text: qsTr("Say again")
            onClicked: bar.visit.repeat_speech()
        }
    }
}
