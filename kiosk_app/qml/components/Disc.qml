import QtQuick
import "../theme"

// An icon on a tinted disc.
Rectangle {
    id: disc

    required property string icon
    property int size: Theme.disc
    property color tint: Theme.primaryTint
    property color line: Theme.primary

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: tint
    border.width: Theme.border
    border.color: Theme.edge

    Icon {
        anchors.centerIn: parent
        name: disc.icon
        size: Math.round(disc.size / 2)
        color: disc.line
    }
}
