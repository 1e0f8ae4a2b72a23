import QtQuick
import "../theme"

// Up, down, and how far one has come.
Item {
    id: rail

    required property real share
    required property real place
    signal moved(int direction)

    implicitWidth: Theme.margin + Theme.unit

    component Step: Pressable {
        id: step

        required property string symbol
        required property bool more

        width: rail.width
        height: width
        ringRadius: width / 2
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: Theme.icon
                height: width
                radius: width / 2
                color: step.more ? Theme.primary : Theme.primaryTint
                border.width: Theme.border
                border.color: Theme.edge

                Icon {
                    anchors.centerIn: parent
                    name: step.symbol
                    size: Theme.iconSmall
                    color: step.more ? Theme.primaryText : Theme.muted
                }
            }
        }
    }

    Step {
        objectName: "scroll-up"
        symbol: "chevron-up"
        text: qsTr("Scroll up")
        more: rail.place > 0
        onClicked: rail.moved(-1)
    }

    Rectangle {
        id: track

        anchors {
            fill: parent
            topMargin: rail.width + Theme.unit
            bottomMargin: rail.width + Theme.unit
            leftMargin: (rail.width - Theme.dot) / 2
            rightMargin: (rail.width - Theme.dot) / 2
        }
        visible: height > rail.width
        radius: width / 2
        color: Theme.primaryTint
        border.width: Theme.border
        border.color: Theme.edge

        Rectangle {
            width: parent.width
            height: Math.max(2 * width, track.height * rail.share)
            y: (track.height - height) * rail.place
            radius: width / 2
            color: Theme.primary
        }
    }

    Step {
        objectName: "scroll-down"
        anchors.bottom: parent.bottom
        symbol: "chevron-down"
        text: qsTr("Scroll down")
        more: rail.place < 1
        onClicked: rail.moved(1)
    }
}
