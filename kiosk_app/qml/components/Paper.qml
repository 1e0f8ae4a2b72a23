import QtQuick
import "../theme"

// The ticket as paper, coming out of the slot once the printer has said that it is printed.
Item {
    id: paper

    required property string picture
    required property bool printed

    property real progress: printed ? 1 : 0
    readonly property bool busy: slide.running

    objectName: "ticket-paper"

    implicitWidth: Theme.paperWidth + 2 * Theme.gap

    Behavior on progress {
        NumberAnimation {
            id: slide

            duration: Theme.paperSlide
            easing.type: Theme.easing
        }
    }

    Item {
        id: window

        readonly property real room: height - Theme.shadowBlur

        width: parent.width
        height: slot.y + slot.height / 2
        clip: true
        visible: paper.progress > 0

        Card {
            x: Theme.gap
            y: window.height - Math.min(drawing.height, window.room) * paper.progress
            width: Theme.paperWidth
            height: drawing.height
            radius: Theme.paperRadius

            Image {
                id: drawing

                width: parent.width
                source: paper.picture
                fillMode: Image.PreserveAspectFit
                smooth: true
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        id: slot

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        width: parent.width
        height: Theme.slotHeight
        radius: height / 2
        color: Theme.slot
    }
}
