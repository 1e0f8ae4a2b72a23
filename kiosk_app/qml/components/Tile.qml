import QtQuick
import "../theme"

// One thing to choose: a tinted disc, its name, and one muted line; `tall` has the disc above the words, else before them.
Pressable {
    id: tile

    required property string symbol
    required property string line
    property string colour: ""
    property string foreign: ""
    property bool muted: false
    property bool strong: false
    property bool tall: false

    readonly property color ink: strong ? Theme.primaryText : muted ? Theme.muted : Theme.ink

    readonly property real room: Math.max(1, availableWidth - (tall ? 0 : Theme.discTile + Theme.padding))

    implicitHeight: Math.max(Theme.tileLeast, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: tall ? Theme.gap : Theme.padding
    rightPadding: leftPadding
    topPadding: tall ? Theme.tilePadding : Theme.tight
    bottomPadding: topPadding
    font.weight: Theme.semibold
    Accessible.name: [text, line, foreign].filter(part => part !== "").join(". ")

    background: Card {
        color: tile.strong ? Theme.primary : tile.muted ? Theme.cardQuiet : Theme.card
        raised: !tile.muted
    }

    contentItem: Item {
        id: space

        implicitHeight: tile.tall ? disc.height + Theme.unit + words.height : Math.max(disc.height, words.height)

        Disc {
            id: disc

            anchors.left: parent.left
            y: tile.tall ? 0 : Math.round((space.height - height) / 2)
            width: size
            height: size
            icon: tile.symbol || "file-text"
            size: tile.tall ? Theme.tileDisc : Theme.discTile
            tint: tile.muted ? Theme.canvas : tile.strong ? Theme.primaryTint : Theme.tintOf(tile.colour)
            line: tile.muted ? Theme.muted : tile.strong ? Theme.primary : Theme.lineOf(tile.colour)
        }

        Column {
            id: words

            anchors.left: tile.tall ? parent.left : disc.right
            anchors.leftMargin: tile.tall ? 0 : Theme.padding
            y: tile.tall ? space.height - height : Math.round((space.height - height) / 2)
            width: tile.room

            FitText {
                objectName: "tile-name"
                width: tile.room
                text: tile.text
                size: Theme.label
                squeeze: Theme.squeeze
                font.weight: tile.font.weight
                lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
                color: tile.ink
                Accessible.ignored: true
            }

            FitText {
                objectName: "tile-line"
                width: tile.room
                text: tile.line
                size: Theme.small
                color: tile.strong ? Theme.primaryText : Theme.muted
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
