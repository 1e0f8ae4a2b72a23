import QtQuick
import QtQuick.Layouts
import "../theme"

// Where to wait and how to get there: the area, the room, the floor lit in the building, and the way.
Card {
    id: card

    required property string waitingArea
    required property string room
    required property var floors
    required property var steps

    readonly property int air: Theme.portrait ? Theme.gap : Theme.tight

    implicitHeight: column.implicitHeight + 2 * air
    visible: waitingArea !== "" || room !== ""

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.inset
            rightMargin: Theme.inset
        }
        spacing: card.air

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Disc {
                icon: "map-pin"
                size: Theme.discSmall
                visible: !floorStack.visible && card.steps.length === 0
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("Take a seat in")
                    font.pixelSize: Theme.small
                    color: Theme.muted
                    visible: card.waitingArea !== ""
                }

                StandText {
                    objectName: "waiting-area"
                    Layout.fillWidth: true
                    text: card.waitingArea
                    font.pixelSize: Theme.label
                    font.weight: Theme.semibold
                    visible: text !== ""
                }

                StandText {
                    objectName: "room"
                    Layout.fillWidth: true
                    text: qsTr("You will be met in %1.").arg(card.room)
                    font.pixelSize: Theme.small
                    visible: card.room !== ""
                }
            }

            FloorStack {
                id: floorStack

                floors: card.floors
            }
        }

        WaySteps {
            Layout.fillWidth: true
            steps: card.steps
        }
    }
}
