import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The service once more, what to bring, and the ticket to take.
StandPage {
    id: confirm

    required property QtObject visit
    required property QtObject page

    readonly property bool busy: page.page === "issuing"

    objectName: "page-confirm"
    firstFocus: take

    GridLayout {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: take.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.margin : Theme.tight
            bottomMargin: Theme.gap
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Disc {
                icon: confirm.page.icon || "file-text"
                size: Theme.discLarge
            }

            StandText {
                objectName: "service-name"
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.serviceNameHeight
                text: confirm.page.service_name
                font.pixelSize: Theme.question
                font.weight: Theme.semibold
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.label
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            StandText {
                Layout.fillWidth: true
                text: confirm.page.description
                color: Theme.muted
                visible: text !== ""
            }
        }

        DocumentList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            documents: confirm.page.documents
        }
    }

    PrimaryButton {
        id: take

        objectName: "take-ticket"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        symbol: confirm.busy ? "clock" : "ticket"
        text: confirm.busy ? qsTr("One moment …") : qsTr("Take a number")
        onClicked: confirm.visit.take_ticket()
    }
}
