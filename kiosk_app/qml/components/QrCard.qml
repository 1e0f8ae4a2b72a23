import QtQuick
import QtQuick.Layouts
import "../theme"

// A code to scan with one's own phone, and what it leads to; a small one has its words below.
Card {
    id: card

    required property string source
    required property string title
    property string note: qsTr("Scan the code with your phone.")
    property bool small: false
    property int side: Theme.qr

    implicitHeight: row.implicitHeight + 2 * Theme.gap

    GridLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        columns: card.small ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.unit

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: card.side
            implicitHeight: card.side
            radius: Theme.unit
            color: Theme.paper

            Image {
                objectName: "qr"
                anchors.fill: parent
                source: card.source
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectFit
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: card.title
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.unit

            StandText {
                Layout.fillWidth: true
                text: card.title
                font.pixelSize: card.small ? Theme.small : Theme.label
                font.weight: Theme.semibold
                horizontalAlignment: card.small ? Text.AlignHCenter : Text.AlignLeft
            }

            StandText {
                Layout.fillWidth: true
                text: card.note
                font.pixelSize: Theme.small
                color: Theme.muted
                visible: text !== "" && !card.small
            }
        }
    }
}
