import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The settings of one page, one below the other; what can be tried stands below, the ticket beside them.
GridLayout {
    id: form

    required property QtObject maintenance
    property Words words: Words {}

    readonly property string page: maintenance.page
    readonly property bool beside: maintenance.picture !== ""

    columns: Theme.portrait || !beside ? 1 : 2
    columnSpacing: 2 * Theme.margin
    rowSpacing: Theme.gap

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2
        spacing: Theme.tight

        Repeater {
            model: form.maintenance.rows

            ChoiceCard {
                required property var modelData

                objectName: "setting-" + modelData.name
                Layout.fillWidth: true
                enabled: !modelData.fixed
                quiet: modelData.fixed
                leads: modelData.kind !== "switch" && !modelData.fixed
                font.pixelSize: Theme.body
                text: form.words.setting(modelData.name)
                note: [form.words.value(modelData.name, modelData.value, modelData.label),
                       modelData.fixed ? qsTr("set by IT") : modelData.changed ? qsTr("changed, not saved") : ""].filter(part => part !== "").join(" · ")
                onClicked: form.maintenance.edit(modelData.name)
            }
        }

        StandText {
            objectName: "tried"
            Layout.fillWidth: true
            text: form.page === "server" ? form.words.check(form.maintenance.check)
                : form.page === "scanner" ? (form.maintenance.scanned === "" ? qsTr("Hold a code before the scanner to try it.") : qsTr("The scanner has read: %1 signs.").arg(form.maintenance.scanned))
                : ""
            visible: text !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        QuietButton {
            objectName: "try-server"
            Layout.fillWidth: true
            visible: form.page === "server"
            symbol: "globe"
            text: qsTr("Check the connection")
            onClicked: form.maintenance.check_server()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Theme.portrait ? Theme.keypadHeight * 0.6 : -1
        Layout.maximumHeight: Theme.portrait ? Theme.keypadHeight * 0.6 : Infinity
        visible: form.beside
        spacing: Theme.tight

        StandText {
            Layout.fillWidth: true
            text: qsTr("Printer: %1").arg(form.words.printer(form.maintenance.facts[0]?.printer ?? ""))
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
        }

        StandText {
            objectName: "slip-words"
            Layout.fillWidth: true
            text: form.words.job(form.maintenance.job)
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        QuietButton {
            objectName: "try-printer"
            Layout.fillWidth: true
            symbol: "printer"
            text: qsTr("Print a test slip")
            onClicked: form.maintenance.print_slip()
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                anchors.centerIn: parent
                width: ticket.paintedWidth + 2 * Theme.tight
                height: ticket.paintedHeight + 2 * Theme.tight
                radius: Theme.paperRadius
                color: Theme.paper
            }

            Image {
                id: ticket

                objectName: "preview"
                anchors {
                    fill: parent
                    margins: Theme.tight
                }
                source: form.maintenance.picture
                fillMode: Image.PreserveAspectFit
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The ticket as it will be printed")
            }
        }
    }
}
