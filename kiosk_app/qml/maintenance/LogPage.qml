import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The end of the stand's log, the newest line first.
ColumnLayout {
    id: log

    required property QtObject maintenance

    spacing: Theme.gap

    PillButton {
        objectName: "log-loud"
        Layout.alignment: Qt.AlignLeft
        raised: true
        chosen: log.maintenance.only_loud
        symbol: "triangle-alert"
        text: qsTr("Warnings only")
        Accessible.checkable: true
        Accessible.checked: chosen
        onClicked: log.maintenance.toggle_loud()
    }

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.unit

        StandText {
            Layout.fillWidth: true
            visible: log.maintenance.lines.length === 0
            text: qsTr("There is nothing in the log.")
        }

        Repeater {
            model: log.maintenance.lines

            StandText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                font.pixelSize: Theme.smallest
                wrapMode: Text.Wrap
            }
        }
    }
}
