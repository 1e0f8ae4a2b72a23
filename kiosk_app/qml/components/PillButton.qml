import QtQuick
import QtQuick.Layouts
import "../theme"

// A quiet button: a sign and a word, or two lines of words; `raised` stands on the canvas as a card.
Pressable {
    id: button

    property string symbol: ""
    property bool chosen: false
    property bool raised: false
    property bool trailing: false

    readonly property real wordRoom: availableWidth - (symbol === "" ? 0 : Theme.iconSmall + Theme.tight)

    implicitWidth: Math.ceil(whole.wide) + 2 * Theme.hair + (symbol === "" ? 0 : Theme.iconSmall + Theme.tight) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.tight
    font.weight: Theme.semibold

    background: Card {
        color: button.chosen ? Theme.primaryTint : button.raised ? Theme.card : Theme.canvas
        raised: button.raised

        Rectangle {
            anchors.fill: parent
            visible: button.chosen
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.hair + Theme.border
            border.color: Theme.primary
        }
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight

        RowLayout {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.tight
            layoutDirection: button.trailing ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: button.symbol !== ""
                name: button.symbol || "check"
                size: Theme.iconSmall
                color: Theme.ink
            }

            FitText {
                id: words

                Layout.fillWidth: true
                Layout.preferredWidth: Math.ceil(whole.wide) + Theme.hair
                room: button.wordRoom
                size: Theme.small
                text: button.text
                font.weight: button.font.weight
                lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    Measure {
        id: whole

        font.pixelSize: Theme.small
        font.weight: button.font.weight
        text: button.text
    }
}
