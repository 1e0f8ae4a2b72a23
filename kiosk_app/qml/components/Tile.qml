import QtQuick
import "../theme"

// One service: a tinted disc, its name, and one muted line; side by side when the tile is low.
Pressable {
    id: tile

    required property string symbol
    required property string line

    readonly property bool tall: height >= Theme.tileTallFrom

    leftPadding: Theme.gap
    rightPadding: tall ? Theme.gap : Theme.tight
    topPadding: tall ? Theme.tilePadding : Theme.unit
    bottomPadding: topPadding
    font.pixelSize: Theme.label
    font.weight: Theme.semibold
    Accessible.name: text + ". " + line

    background: Card {
        color: tile.enabled ? Theme.card : Theme.cardQuiet
        raised: tile.enabled
    }

    contentItem: Item {
        id: space

        Disc {
            id: disc

            y: tile.tall ? 0 : (space.height - height) / 2
            icon: tile.symbol
            size: tile.tall ? Theme.tileDisc : Theme.discSmall
            tint: tile.enabled ? Theme.primaryTint : Theme.canvas
            line: tile.enabled ? Theme.primary : Theme.muted
        }

        Column {
            id: words

            readonly property real room: space.height - (tile.tall ? disc.height + Theme.unit : 0)

            x: tile.tall ? 0 : disc.width + Theme.gap
            y: tile.tall ? space.height - height : (space.height - height) / 2
            width: space.width - x

            StandText {
                objectName: "tile-name"
                width: parent.width
                height: Math.min(implicitHeight, words.room - muted.height)
                text: tile.text
                font: tile.font
                color: tile.enabled ? Theme.ink : Theme.muted
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small
                verticalAlignment: tile.tall ? Text.AlignBottom : Text.AlignVCenter
                Accessible.ignored: true
            }

            StandText {
                id: muted

                objectName: "tile-line"
                width: parent.width
                text: tile.line
                font.pixelSize: Theme.small
                color: Theme.muted
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
