import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The steps with their ticks: discs in a row, or in a column with or without words.
GridLayout {
    id: list

    required property var steps
    required property bool lying
    required property bool words
    required property var nameOf

    columns: lying ? 1 : Math.max(1, steps.length)
    rowSpacing: Theme.tight
    columnSpacing: Theme.tight

    Repeater {
        model: list.steps

        RowLayout {
            id: line

            required property int index
            required property var modelData

            spacing: Theme.tight
            Layout.fillWidth: list.words
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.ticked ? qsTr("%1, done").arg(list.nameOf(modelData.key)) : list.nameOf(modelData.key)

            Rectangle {
                implicitWidth: Theme.icon
                implicitHeight: Theme.icon
                radius: width / 2
                color: line.modelData.ticked || line.modelData.current ? Theme.primary : Theme.card
                border.width: Theme.hair
                border.color: line.modelData.ticked || line.modelData.current ? Theme.primary : Theme.edge

                Icon {
                    anchors.centerIn: parent
                    visible: line.modelData.ticked
                    name: "check"
                    size: Theme.iconSmall
                    color: Theme.primaryText
                }

                StandText {
                    anchors.centerIn: parent
                    visible: !line.modelData.ticked
                    text: line.index + 1
                    font.pixelSize: Theme.smallest
                    font.weight: Theme.semibold
                    color: line.modelData.current ? Theme.primaryText : Theme.ink
                    Accessible.ignored: true
                }
            }

            FitText {
                Layout.fillWidth: true
                visible: list.words
                size: Theme.small
                text: list.nameOf(line.modelData.key)
                font.weight: line.modelData.current ? Theme.bold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
}
