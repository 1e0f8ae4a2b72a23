import QtQuick
import QtQuick.Layouts
import "../theme"

// Somebody has been called, or is on the way: said on every page.
Item {
    id: line

    required property QtObject care

    readonly property bool shown: care.help_state === "told" || care.help_state === "coming"

    objectName: "help-line"
    implicitHeight: shown ? row.implicitHeight + 2 * Theme.tight + Theme.tight : 0
    visible: shown

    Rectangle {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.tight
        }
        radius: Theme.radius
        color: Theme.primaryTint
        border.width: Theme.border
        border.color: Theme.edge

        RowLayout {
            id: row

            anchors {
                verticalCenter: parent.verticalCenter
                left: parent.left
                right: parent.right
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.tight

            Icon {
                name: "hand-heart"
                size: Theme.iconSmall
            }

            StandText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: line.care.help_state === "coming" ? qsTr("Somebody is coming to you.") : qsTr("We have called for somebody to help you.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
