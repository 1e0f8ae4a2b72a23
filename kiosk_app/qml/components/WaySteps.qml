import QtQuick
import QtQuick.Layouts
import "../theme"

// The way from the stand as a line of discs, each with its sentence; one under the other when the sentences need width.
Item {
    id: way

    required property var steps

    readonly property bool across: steps.length > 0 && width / steps.length >= Theme.stepWidth

    implicitHeight: across ? rowWords.implicitHeight : columnWords.implicitHeight
    visible: steps.length > 0

    function iconOf(direction: string): string {
        switch (direction) {
        case "left":
            return "corner-up-left";
        case "right":
            return "corner-up-right";
        case "up":
            return "stairs-up";
        case "down":
            return "stairs-down";
        case "lift":
            return "lift";
        case "door":
            return "door-open";
        case "seat":
            return "armchair";
        default:
            return "arrow-up";
        }
    }

    component StepDisc: Disc {
        required property var step
        required property bool last

        icon: way.iconOf(step.direction)
        size: Theme.discSmall
        tint: last ? Theme.primary : Theme.primaryTint
        line: last ? Theme.primaryText : Theme.primary
    }

    RowLayout {
        id: rowWords

        anchors {
            left: parent.left
            right: parent.right
        }
        visible: way.across
        spacing: 0
        uniformCellSizes: true

        Repeater {
            model: way.across ? way.steps : []

            ColumnLayout {
                id: stop

                required property int index
                required property var modelData

                readonly property bool last: index === way.steps.length - 1

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.unit

                Item {
                    Layout.fillWidth: true
                    implicitHeight: disc.height

                    Rectangle {
                        anchors {
                            left: disc.right
                            right: parent.right
                            verticalCenter: parent.verticalCenter
                        }
                        height: Theme.hair
                        visible: !stop.last
                        color: Theme.primaryLine
                    }

                    StepDisc {
                        id: disc

                        anchors.left: parent.left
                        step: stop.modelData
                        last: stop.last
                    }
                }

                StandText {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.tight
                    text: stop.modelData.text
                    font.pixelSize: Theme.small
                    font.weight: stop.last ? Theme.semibold : Font.Normal
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    ColumnLayout {
        id: columnWords

        anchors {
            left: parent.left
            right: parent.right
        }
        visible: !way.across
        spacing: 0

        Repeater {
            model: way.across ? [] : way.steps

            Item {
                id: stage

                required property int index
                required property var modelData

                readonly property bool last: index === way.steps.length - 1

                Layout.fillWidth: true
                implicitHeight: Math.max(mark.height, sentence.implicitHeight) + (last ? 0 : Theme.tight + Theme.unit)

                Rectangle {
                    anchors {
                        horizontalCenter: mark.horizontalCenter
                        top: mark.bottom
                        bottom: parent.bottom
                    }
                    width: Theme.hair
                    visible: !stage.last
                    color: Theme.primaryLine
                }

                StepDisc {
                    id: mark

                    anchors.left: parent.left
                    step: stage.modelData
                    last: stage.last
                }

                StandText {
                    id: sentence

                    anchors {
                        left: mark.right
                        right: parent.right
                        leftMargin: Theme.gap
                    }
                    y: Math.max(0, (mark.height - implicitHeight) / 2)
                    text: stage.modelData.text
                    font.weight: stage.last ? Theme.semibold : Font.Normal
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
