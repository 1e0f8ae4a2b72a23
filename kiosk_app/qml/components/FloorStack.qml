import QtQuick
import "../theme"

// The building from the side, ours lit; of a tall one only where we are and where to go.
Column {
    id: stack

    required property var floors

    readonly property var shown: floors.length <= Theme.mostFloors ? floors : floors.filter(floor => floor.is_goal || floor.is_here)
    readonly property real widest: Math.max(Theme.floorWidth, ...shown.map((floor, place) => repeater.count > place ? repeater.itemAt(place).wanted : 0))

    spacing: Theme.unit
    visible: floors.length > 1

    function floorWords(level: int, number: int): string {
        if (level === 0)
            return qsTr("Ground floor");
        return level < 0 ? qsTr("Basement") : qsTr("Floor %1").arg(number);
    }

    Repeater {
        id: repeater

        model: stack.shown

        Rectangle {
            id: floor

            required property var modelData

            readonly property real wanted: name.implicitWidth + mark.width + 3 * Theme.tight

            width: stack.widest
            height: Math.max(Theme.floorHeight, name.implicitHeight)
            radius: Theme.unit
            color: modelData.is_goal ? Theme.primary : Theme.primaryTint
            border.width: Theme.border
            border.color: Theme.edge

            StandText {
                id: name

                anchors {
                    left: parent.left
                    leftMargin: Theme.tight
                    verticalCenter: parent.verticalCenter
                }
                text: stack.floorWords(floor.modelData.level, floor.modelData.number)
                font.pixelSize: Theme.small
                font.weight: floor.modelData.is_goal ? Theme.bold : Font.Normal
                color: floor.modelData.is_goal ? Theme.primaryText : Theme.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: !floor.modelData.is_goal
            }

            Icon {
                id: mark

                anchors {
                    right: parent.right
                    rightMargin: Theme.tight
                    verticalCenter: parent.verticalCenter
                }
                visible: floor.modelData.is_goal || floor.modelData.is_here
                name: floor.modelData.is_goal ? "map-pin" : "user-round"
                size: Theme.iconSmall
                color: floor.modelData.is_goal ? Theme.primaryText : Theme.ink
            }
        }
    }
}
