import QtQuick
import QtQuick.Layouts
import "../theme"

// Tiles in columns, walked by the arrows. They share the height there is; where the words allow it the discs stand above them.
GridLayout {
    id: grid

    required property var rows
    required property var tiles
    required property QtObject visit
    required property real wide
    required property real high

    readonly property int count: repeater.count
    readonly property int across: Theme.accessible ? (Theme.portrait ? 1 : 2) : Theme.portrait ? 2 : 3
    readonly property real tileWidth: (wide - (across - 1) * columnSpacing) / across
    readonly property real tallest: {
        let most = 0;
        for (let place = 0; place < count; place++)
            most = Math.max(most, repeater.itemAt(place)?.implicitHeight ?? 0);
        return most;
    }
    readonly property bool tall: !Theme.accessible && heightOf(tiles, tileWidth) <= high

    Layout.fillWidth: true
    columns: across
    rowSpacing: Theme.portrait && count > 6 ? Theme.padding : Theme.gap
    columnSpacing: Theme.gap
    uniformCellHeights: tallest * Math.ceil(count / across) + (Math.ceil(count / across) - 1) * rowSpacing <= high

    function move(from: int, by: int): void {
        repeater.itemAt(from + by)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // As `Measure` has it.
    function widthOf(text: string, metrics: FontMetrics): real {
        return metrics.advanceWidth(text) + (Theme.mirrored ? Theme.arabicReach * metrics.font.pixelSize : 0);
    }

    // How many lines a text takes in a width, with its words set as FitText sets them.
    function linesOf(text: string, metrics: FontMetrics, room: real, squeeze: real): int {
        if (widthOf(text, metrics) * squeeze <= room)
            return text === "" ? 0 : 1;
        const words = text.split(/\s+/).filter(word => word !== "").map(word => widthOf(word, metrics));
        const shrunk = Math.min(1, room / Math.max(1, ...words));
        const space = metrics.advanceWidth(" ");
        let lines = 1;
        let used = -space;
        for (const word of words) {
            if ((used + space + word) * shrunk > room) {
                lines += 1;
                used = word;
            } else {
                used += space + word;
            }
        }
        return lines;
    }

    // What the tiles need with their discs above their words.
    function heightOf(tiles: var, tileWidth: real): real {
        const room = tileWidth - 2 * Theme.gap;
        if (room <= 0)
            return Number.POSITIVE_INFINITY;
        let sum = -rowSpacing;
        for (let first = 0; first < tiles.length; first += across) {
            const needs = tiles.slice(first, first + across).map(tile =>
                linesOf(words.nameOf(tile), name, room, Theme.squeeze) * name.font.pixelSize * (Theme.mirrored ? Theme.arabicHeight : Theme.nameLine)
                + linesOf(words.lineOf(tile), line, room, 1) * line.font.pixelSize * (Theme.mirrored ? Theme.arabicHeight : Theme.roomyLine));
            sum += Math.max(...needs) + Theme.tileDisc + Theme.unit + 2 * Theme.tilePadding + rowSpacing;
        }
        return sum;
    }

    TileWords { id: words }

    FontMetrics {
        id: name

        font.pixelSize: Theme.label
        font.weight: Theme.semibold
    }

    FontMetrics {
        id: line

        font.pixelSize: Theme.small
    }

    Repeater {
        id: repeater

        model: grid.rows

        Tile {
            required property int index
            required property var modelData

            objectName: "tile-" + modelData.id
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: grid.tileWidth
            Layout.maximumWidth: Math.max(1, grid.tileWidth)
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(tall ? Theme.tileMaxHeight : Theme.tileLowMost, grid.tallest)
            tall: grid.tall
            symbol: modelData.symbol
            colour: modelData.colour
            text: words.nameOf(modelData)
            line: words.lineOf(modelData)
            strong: modelData.kind === "check-in"
            muted: !modelData.is_open
            foreign: modelData.language === "" ? "" : qsTr("Written in another language")
            onClicked: grid.visit.open_item(modelData.kind, modelData.id)
            Keys.onLeftPressed: grid.move(index, Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: grid.move(index, Theme.mirrored ? -1 : 1)
            Keys.onUpPressed: event => {
                event.accepted = index >= grid.columns;
                grid.move(index, -grid.columns);
            }
            Keys.onDownPressed: event => {
                event.accepted = index + grid.columns < grid.count;
                grid.move(index, grid.columns);
            }
        }
    }
}
