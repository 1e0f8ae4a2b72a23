import QtQuick
import "../theme"

// A white card with one soft shadow.
Item {
    id: card

    property color color: Theme.card
    property bool raised: true
    property int radius: Theme.radius

    BorderImage {
        readonly property int reach: Theme.shadowBlur
        readonly property int corner: card.radius + reach

        visible: card.raised && !Theme.highContrast
        x: -reach
        y: -reach + Theme.shadowDrop
        width: card.width + 2 * reach
        height: card.height + 2 * reach
        border { left: corner; right: corner; top: corner; bottom: corner }
        source: "image://shadow/" + card.radius + "/" + reach + "?" + String(Theme.shadow).slice(1)
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.color
        border.width: Theme.border
        border.color: Theme.edge
    }
}
