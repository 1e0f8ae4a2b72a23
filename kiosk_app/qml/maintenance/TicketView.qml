import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The ticket as it will come out, and the printer that tries it.
GridLayout {
    id: view

    required property QtObject maintenance
    property Words words: Words {}

    readonly property string printer: maintenance.facts[0]?.printer ?? ""
    readonly property bool moved: maintenance.rows.some(row => row.name === "printer" && row.changed)

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.maximumHeight: ticket.implicitWidth > 0 ? Math.ceil(width * ticket.implicitHeight / ticket.implicitWidth) : Infinity
        Layout.alignment: Qt.AlignTop

        Card {
            anchors.horizontalCenter: parent.horizontalCenter
            width: ticket.paintedWidth
            height: ticket.paintedHeight
            radius: Theme.paperRadius
            color: Theme.paper
        }

        Image {
            id: ticket

            objectName: "preview"
            anchors.fill: parent
            source: view.maintenance.picture
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            mipmap: true
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The ticket as it will be printed")
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.tight

        StandText {
            Layout.fillWidth: true
            text: view.words.printer(view.printer)
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("Printer: %1").arg(text)
        }

        StandText {
            objectName: "slip-words"
            Layout.fillWidth: true
            text: view.words.job(view.maintenance.job, view.printer) || (view.moved ? qsTr("Save first to print at the new address.") : "")
            visible: text !== ""
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        QuietButton {
            objectName: "try-printer"
            Layout.fillWidth: true
            enabled: view.printer !== "none"
            text: qsTr("Print a test")
            onClicked: view.maintenance.print_slip()
        }
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.portrait
    }
}
