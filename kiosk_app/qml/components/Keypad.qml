import QtQuick
import QtQuick.Layouts
import "../theme"

// Keys in rows, never mirrored; many keys on a low page close up to fewer rows.
ColumnLayout {
    id: pad

    required property var keys
    property bool low: false
    signal typed(string text)
    signal erased()

    readonly property var rows: low && keys.length > 4 ? closedUp(keys) : keys
    readonly property int most: rows.reduce((count, row) => Math.max(count, row.length), 1)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: most > 5 || rows.length > 4 || Theme.low ? Theme.tight : Theme.tight + Theme.unit

    function closedUp(keys: var): var {
        const all = keys.reduce((every, row) => every.concat(row), []).filter(key => key !== "");
        const wide = Math.ceil(all.length / 4);
        const rows = [];
        for (let first = 0; first < all.length; first += wide)
            rows.push(all.slice(first, first + wide));
        return rows;
    }

    Repeater {
        model: pad.rows

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.tight
            uniformCellSizes: true

            Repeater {
                model: line.modelData

                KeyCap {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    key: modelData
                    small: pad.most > 8 || Theme.low
                    onClicked: modelData === "erase" ? pad.erased() : pad.typed(modelData)
                }
            }
        }
    }
}
