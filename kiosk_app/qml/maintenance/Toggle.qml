import QtQuick
import "../theme"
import "../components"

// Whether a setting is on: its knob stands at the far end, with a tick.
Rectangle {
    id: toggle

    required property bool on
    property bool mirrored: false

    implicitWidth: 2 * Theme.icon - Theme.tight
    implicitHeight: Theme.icon
    radius: height / 2
    color: on ? Theme.primary : Theme.cardQuiet
    border.width: Theme.hair
    border.color: on ? Theme.primary : Theme.edge

    Rectangle {
        readonly property int inset: (parent.height - height) / 2

        x: toggle.on !== toggle.mirrored ? parent.width - width - inset : inset
        y: inset
        width: Theme.iconSmall
        height: width
        radius: width / 2
        color: toggle.on ? Theme.primaryText : Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: toggle.on
            name: "check"
            size: Math.round(parent.width * Theme.squeeze)
            color: Theme.primary
        }

        Behavior on x { NumberAnimation { duration: Theme.press; easing.type: Theme.easing } }
    }
}
