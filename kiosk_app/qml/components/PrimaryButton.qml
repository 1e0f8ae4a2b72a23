import QtQuick
import QtQuick.Layouts
import "../theme"

// The one thing to do on a page. Long words are set smaller, long sentences in two lines; what cannot be done yet is pale.
Pressable {
    id: button

    property string symbol: ""

    readonly property color line: enabled ? Theme.primaryText : Theme.muted
    readonly property real wordRoom: availableWidth - (symbol === "" ? 0 : Theme.icon + Theme.gap)

    implicitWidth: Math.ceil(whole.wide) + (symbol === "" ? 0 : Theme.icon + Theme.gap) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.primaryHeight, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    font.pixelSize: Theme.title
    font.weight: Theme.semibold

    background: Card {
        color: button.enabled ? Theme.primary : Theme.cardQuiet
        raised: button.enabled
    }

    contentItem: Item {
        RowLayout {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap

            Icon {
                visible: button.symbol !== ""
                name: button.symbol || "check"
                color: button.line
            }

            FitText {
                id: words

                Layout.fillWidth: true
                Layout.preferredWidth: Math.min(button.wordRoom, Math.ceil(whole.wide * font.pixelSize / button.font.pixelSize) + Theme.hair)
                room: button.wordRoom
                size: button.font.pixelSize
                least: Theme.small
                squeeze: Theme.squeeze
                text: button.text
                font.weight: button.font.weight
                lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
                horizontalAlignment: button.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
                color: button.line
                Accessible.ignored: true
            }
        }
    }

    Measure {
        id: whole

        font.pixelSize: button.font.pixelSize
        font.weight: button.font.weight
        text: button.text
    }
}
