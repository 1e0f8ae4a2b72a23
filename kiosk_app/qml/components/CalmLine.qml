import QtQuick
import QtQuick.Layouts
import "../theme"

// A line under the header that says, without alarm, what is not as expected.
Item {
    id: calm

    required property bool shown
    required property string icon
    required property string text

    implicitHeight: shown ? line.implicitHeight + 2 * Theme.tight : 0
    visible: shown

    Rectangle {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        radius: Theme.radius
        color: Theme.warningTint
        border.width: Theme.border
        border.color: Theme.edge

        RowLayout {
            id: line

            anchors {
                verticalCenter: parent.verticalCenter
                left: parent.left
                right: parent.right
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.tight

            Icon {
                name: calm.icon
                size: Theme.iconSmall
                color: Theme.ink
            }

            StandText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: calm.text
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
