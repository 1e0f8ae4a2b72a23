import QtQuick
import "../theme"

// The ring around whatever the keyboard is on.
Rectangle {
    property real around: Theme.radius

    readonly property int reach: Theme.focusGap + Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -reach
    radius: around + reach
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: (parent as Pressable)?.visualFocus ?? false
}
