import QtQuick
import QtQuick.Templates as T
import "../theme"

// Anything that can be pressed: sinks a little, answers to Enter as to Space, shows the focus ring.
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

    FocusRing { around: pressable.ringRadius }
}
