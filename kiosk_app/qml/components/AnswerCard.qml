import QtQuick
import QtQuick.Layouts
import "../theme"

// A large answer of one word.
Pressable {
    id: answer

    required property string symbol

    implicitHeight: Math.max(Theme.answerHeight, implicitContentHeight + 2 * Theme.gap)
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    font.pixelSize: Theme.question
    font.weight: Theme.semibold

    background: Card {}

    contentItem: RowLayout {
        spacing: Theme.inset

        Disc {
            icon: answer.symbol
            size: Theme.discLarge
        }

        StandText {
            Layout.fillWidth: true
            text: answer.text
            font: answer.font
            Accessible.ignored: true
        }
    }
}
