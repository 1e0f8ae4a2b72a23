import QtQuick
import QtQuick.Layouts
import "../theme"

// The second thing one may do on a page: outlined, never as heavy as the first.
Pressable {
    id: button

    property string symbol: ""

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    font.pixelSize: Theme.label
    font.weight: Theme.semibold

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hair
        border.color: Theme.primary
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap

            Icon {
                visible: button.symbol !== ""
                name: button.symbol || "check"
            }

            StandText {
                Layout.fillWidth: true
                text: button.text
                font: button.font
                color: Theme.primary
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
