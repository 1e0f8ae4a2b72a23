import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// How the stand is, and what can be done about it.
ScrollArea {
    id: overview

    required property QtObject maintenance
    property Words words: Words {}

    readonly property int tileHeight: Theme.portrait ? Theme.disc + Theme.inset + Theme.tight : Theme.target
    readonly property var now: maintenance.facts[0] ?? ({})

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: [
                [qsTr("Version"), overview.now.version ?? ""],
                [qsTr("Place"), (overview.now.site ?? "") + " · " + (overview.now.stand ?? "")],
                [qsTr("Server"), overview.words.connection(overview.now.connection ?? "")],
                [qsTr("Printer"), overview.words.printer(overview.now.printer ?? "")],
                [qsTr("Scanner"), overview.words.value("scanner", overview.now.scanner ?? "", "")],
                [qsTr("Not yet sent"), String(overview.now.unsent ?? 0)]
            ].filter(fact => fact[1] !== "")

            RowLayout {
                id: fact

                required property var modelData

                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.gap

                StandText {
                    Layout.preferredWidth: 8 * Theme.body
                    text: fact.modelData[0]
                    color: Theme.muted
                }

                StandText {
                    Layout.fillWidth: true
                    text: fact.modelData[1]
                    font.weight: Theme.semibold
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    GridLayout {
        id: tiles

        Layout.fillWidth: true
        columns: Theme.portrait && Theme.accessible ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.padding
        uniformCellWidths: true

        Repeater {
            model: [["roll", "ticket"], ["printer", "printer"], ["server", "globe"], ["scanner", "qr-code"], ["screen", "a-large-small"], ["sound", "volume-2"], ["logs", "file-text"]]

            ChoiceCard {
                required property var modelData

                objectName: "open-" + modelData[0]
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: modelData[0] === "roll" ? tiles.columns : 1
                Layout.minimumHeight: overview.tileHeight
                visible: modelData[0] !== "roll" || overview.maintenance.has_roll
                leads: !Theme.portrait
                symbol: modelData[1]
                text: overview.words.page(modelData[0])
                onClicked: overview.maintenance.open_page(modelData[0])
            }
        }

        ChoiceCard {
            objectName: "ask-restart"
            Layout.fillWidth: true
            Layout.fillHeight: true
            quiet: true
            leads: false
            symbol: "rotate-ccw"
            text: qsTr("Restart the stand")
            onClicked: overview.maintenance.ask("restart")
        }

        ChoiceCard {
            objectName: "ask-leave"
            Layout.fillWidth: true
            Layout.fillHeight: true
            quiet: true
            leads: false
            symbol: "door-open"
            text: qsTr("Leave kiosk mode")
            onClicked: overview.maintenance.ask("leave")
        }
    }
}
