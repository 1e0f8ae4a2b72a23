import QtQuick
import QtQuick.Layouts
import "../theme"

// A quiet button of the footer: its sign above its word, in landscape before it.
Pressable {
    id: button

    required property string symbol
    property bool chosen: false

    readonly property real wordRoom: availableWidth - (Theme.portrait ? 0 : Theme.iconFooter + 2 * Theme.tight)

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.maximumWidth: Theme.footerMost
    implicitHeight: Theme.target
    padding: Theme.unit
    font.weight: Theme.semibold

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Theme.primaryTint : Theme.canvas
        border.width: button.chosen ? Theme.hair + Theme.border : Theme.border
        border.color: button.chosen ? Theme.primary : Theme.edge
    }

    contentItem: Item {
        implicitWidth: Theme.portrait ? Theme.target : Math.ceil(whole.wide) + Theme.iconFooter + 3 * Theme.tight

        Grid {
            anchors.centerIn: parent
            columns: Theme.portrait ? 1 : 2
            spacing: Theme.portrait ? 0 : Theme.tight
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: button.symbol
                size: Theme.iconFooter
                color: Theme.ink
            }

            FitText {
                id: words

                room: button.wordRoom
                width: Theme.portrait ? room : Math.min(room, Math.ceil(whole.wide) + Theme.hair)
                size: Theme.small
                text: button.text
                font.weight: button.font.weight
                lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }

    Measure {
        id: whole

        font.pixelSize: Theme.small
        font.weight: button.font.weight
        text: button.text
    }
}
