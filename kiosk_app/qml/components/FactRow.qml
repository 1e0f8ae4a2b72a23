import QtQuick
import QtQuick.Layouts
import "../theme"

// One fact of a place: an icon, what is meant, and the fact itself.
RowLayout {
    id: fact

    required property string symbol
    required property string label
    required property string value
    property bool strong: false
    property bool number: false
    property bool plain: false

    spacing: Theme.tight + Theme.unit
    visible: value !== ""

    Disc {
        Layout.alignment: Qt.AlignTop
        icon: fact.symbol
        size: Theme.iconLarge
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StandText {
            Layout.fillWidth: true
            text: fact.label
            font.pixelSize: Theme.small
            color: Theme.muted
        }

        StandText {
            Layout.fillWidth: true
            text: fact.number ? "\u2066" + fact.value + "\u2069" : fact.value
            font.weight: fact.plain ? Font.Normal : Theme.semibold
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
        }
    }
}
