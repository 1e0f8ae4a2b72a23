import QtQml

// The one muted line of a tile.
OpeningWords {
    function waitOf(low: int, high: int): string {
        if (low < 0)
            return "";
        if (high <= 5)
            return qsTr("Less than 5 min");
        return qsTr("About %1–%2 min").arg(low).arg(high);
    }

    function lineOf(tile: var): string {
        switch (tile.kind) {
        case "check-in":
            return qsTr("Tell us that you are here");
        case "service":
            return tile.is_open ? waitOf(tile.wait_low, tile.wait_high) || qsTr("Open now") : closedLine(tile);
        case "referral":
            return qsTr("At another place");
        default:
            return tile.note;
        }
    }

    function nameOf(tile: var): string {
        return tile.kind === "check-in" ? qsTr("I have a booking") : tile.name;
    }
}
