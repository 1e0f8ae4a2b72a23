import QtQuick
import "../theme"

// In reach mode the upper part of the screen only tells: what is asked, large, above the hands' reach.
Item {
    id: ground

    required property string heading
    required property string lead

    Column {
        x: Theme.margin
        y: ground.height - height - Theme.inset
        width: ground.width - 2 * Theme.margin
        spacing: Theme.tight

        Rectangle {
            anchors.left: parent.left
            width: Theme.disc
            height: Theme.unit
            radius: height / 2
            color: Theme.accent
        }

        QuestionText {
            objectName: "question-above"
            width: parent.width
            text: ground.heading
            visible: text !== ""
        }

        StandText {
            width: parent.width
            text: ground.lead
            font.pixelSize: Theme.label
            color: Theme.muted
            visible: text !== ""
        }
    }
}
