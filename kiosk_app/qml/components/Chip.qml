import QtQuick
import QtQuick.Layouts
import "../theme"

// A small shortcut: an icon and a name.
Pressable {
    id: chip

    required property string symbol

    implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + 2 * Theme.unit)
    leftPadding: Theme.tight + Theme.unit
    rightPadding: Theme.tight + Theme.unit
    ringRadius: height / 2
    font.pixelSize: Theme.small
    font.weight: Theme.semibold

    background: Rectangle {
        radius: height / 2
        color: Theme.primaryTint
        border.width: Theme.border
        border.color: Theme.edge
    }

    contentItem: RowLayout {
        spacing: Theme.tight

        Icon {
            name: chip.symbol || "file-text"
            size: Theme.iconSmall
        }

        StandText {
            Layout.fillWidth: true
            text: chip.text
            font: chip.font
            Accessible.ignored: true
        }
    }
}
