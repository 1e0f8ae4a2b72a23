import QtQuick
import QtQuick.Layouts
import "../theme"

// The one thing to do on a page.
Pressable {
    id: button

    property string symbol: ""

    implicitHeight: Theme.primaryHeight
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    font.pixelSize: Theme.title
    font.weight: Theme.semibold

    background: Card { color: Theme.primary }

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
                color: Theme.primaryText
            }

            StandText {
                Layout.fillWidth: true
                text: button.text
                font: button.font
                color: Theme.primaryText
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.body
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
