import QtQuick
import QtQuick.Templates as T
import "../theme"

// Anything that can be pressed: darkens at once and sinks a little, answers to Enter as to Space, shows the focus ring.
T.AbstractButton {
    id: pressable

    property real ringRadius: Theme.radius

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    scale: down ? Theme.sunk : 1
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on scale {
        NumberAnimation { duration: Theme.press; easing.type: Theme.easing }
    }

    Rectangle {
        anchors.fill: parent
        visible: pressable.down
        radius: Math.min(pressable.ringRadius, height / 2)
        color: Theme.pressed
    }

    FocusRing { around: pressable.ringRadius }
}
