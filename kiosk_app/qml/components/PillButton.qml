import QtQuick
import QtQuick.Layouts
import "../theme"

// A quiet button of the footer.
Pressable {
    id: button

    property string symbol: ""
    property bool chosen: false

    implicitHeight: Theme.target
    padding: Theme.tight
    font.pixelSize: Theme.small
    font.weight: chosen ? Theme.semibold : Font.Normal

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Theme.primaryTint : button.symbol !== "" ? Theme.canvas : Theme.card
        border.width: Theme.border
        border.color: Theme.edge
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.tight

            Icon {
                visible: button.symbol !== ""
                name: button.symbol || "check"
                size: Theme.iconSmall
                color: Theme.ink
            }

            StandText {
                Layout.fillWidth: true
                text: button.text
                font: button.font
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Rectangle {
            visible: button.chosen
            anchors { bottom: parent.bottom; bottomMargin: Theme.unit; horizontalCenter: parent.horizontalCenter }
            width: Math.min(row.width, parent.width)
            height: Theme.hair
            radius: height / 2
            color: Theme.primary
        }
    }
}
