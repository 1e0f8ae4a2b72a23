import QtQuick
import QtQuick.Layouts
import "../theme"

// Letters in rows, as a keyboard of the language has them: all keys alike, short rows in the middle, never mirrored.
Column {
    id: board

    required property var keys
    signal typed(string text)
    signal erased()

    readonly property int most: keys.reduce((count, row) => Math.max(count, row.length), 1)
    readonly property real keyWidth: (width - (most - 1) * spacing) / most
    property int keyHeight: Theme.keyHeight

    objectName: "keyboard"
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Theme.keyGap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    function takeFocus(): void {
        move(1, 0);
    }

    function move(row: int, column: int): void {
        const keys = (lines.itemAt(row) as Row)?.children.filter(child => child instanceof KeyCap && child.enabled) ?? [];
        keys[Math.max(0, Math.min(keys.length - 1, column))]?.forceActiveFocus(Qt.TabFocusReason);
    }

    // How many keys' width a key takes: erase the rest of its row, up to two; the space bar half a row.
    function spanOf(key: string, length: int): real {
        if (key === " ")
            return Math.ceil(most / 2);
        return key === "erase" && length < most ? Math.min(2, most - length + 1) : 1;
    }

    Repeater {
        id: lines

        model: board.keys

        Row {
            id: line

            required property int index
            required property var modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: board.spacing

            Repeater {
                model: line.modelData

                KeyCap {
                    id: cap

                    required property int index
                    required property string modelData

                    readonly property real span: board.spanOf(modelData, line.modelData.length)

                    width: Math.floor(span * board.keyWidth + (span - 1) * board.spacing)
                    height: board.keyHeight
                    key: modelData
                    font.pixelSize: key === " " ? Theme.body : Math.min(Theme.label, Math.floor(board.keyWidth * Theme.keyShare))
                    onClicked: erases ? board.erased() : board.typed(modelData)
                    Keys.onLeftPressed: board.move(line.index, index - 1)
                    Keys.onRightPressed: board.move(line.index, index + 1)
                    Keys.onUpPressed: event => {
                        event.accepted = line.index > 0;
                        board.move(line.index - 1, index);
                    }
                    Keys.onDownPressed: event => {
                        event.accepted = line.index < board.keys.length - 1;
                        board.move(line.index + 1, index);
                    }
                }
            }
        }
    }
}
