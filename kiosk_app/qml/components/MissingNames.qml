import QtQuick
import "../theme"

// The documents that are missing, each on a tinted slip.
Flow {
    id: flow

    required property var names

    spacing: Theme.tight

    Repeater {
        model: flow.names

        Rectangle {
            id: slip

            required property string modelData

            readonly property real most: flow.width - mark.width - 3 * Theme.tight

            width: name.width + mark.width + 3 * Theme.tight
            height: name.implicitHeight + Theme.tight
            radius: Theme.tight
            color: Theme.warningTint
            border.width: Theme.border
            border.color: Theme.edge

            Icon {
                id: mark

                anchors {
                    left: parent.left
                    leftMargin: Theme.tight
                    verticalCenter: parent.verticalCenter
                }
                name: "x"
                size: Theme.iconSmall
                color: Theme.ink
            }

            StandText {
                id: name

                anchors {
                    left: mark.right
                    leftMargin: Theme.tight
                    verticalCenter: parent.verticalCenter
                }
                width: Math.min(Math.ceil(measure.wide) + Theme.unit, slip.most)
                text: slip.modelData
                Accessible.name: qsTr("Missing: %1").arg(text)
            }

            Measure {
                id: measure

                font: name.font
                text: name.text
            }
        }
    }
}
