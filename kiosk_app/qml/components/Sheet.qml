import QtQuick
import QtQuick.Layouts
import "../theme"

// A card over the page, low where every hand reaches; what is under it rests. Closed by its own button or beside it.
StandPage {
    id: sheet

    property bool canDismiss: true
    default property alias content: column.data
    signal dismissed()

    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Keys.onEscapePressed: if (canDismiss) dismissed()

    MouseArea {
        anchors.fill: parent
        onClicked: if (sheet.canDismiss) sheet.dismissed()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    Card {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.portrait ? Theme.margin : Theme.gap
        }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.sheetWidth)
        height: Math.min(column.implicitHeight + 2 * Theme.inset, parent.height - 2 * Theme.gap)

        MouseArea { anchors.fill: parent }

        ScrollArea {
            anchors {
                fill: parent
                margins: Theme.inset
            }

            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: Theme.gap

                QuestionText {
                    Layout.fillWidth: true
                    size: Theme.title
                    text: sheet.heading
                    visible: text !== ""
                }
            }
        }
    }
}
