import QtQuick
import QtQuick.Layouts
import "../theme"

// Looks like a field and opens the search.
Pressable {
    id: button

    implicitHeight: Math.max(Theme.searchHeight, implicitContentHeight + 2 * Theme.unit)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    ringRadius: Theme.radius
    text: qsTr("Search in your own words")
    font.pixelSize: Theme.body

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Math.max(Theme.border, Theme.hair / 2)
        border.color: Theme.edge
    }

    contentItem: RowLayout {
        spacing: Theme.tight + Theme.unit

        Icon {
            name: "search"
            size: Theme.iconSmall
            color: Theme.muted
        }

        StandText {
            Layout.fillWidth: true
            text: button.text
            font: button.font
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
