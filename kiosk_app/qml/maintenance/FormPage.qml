import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The settings of one page, one below the other; what can be tried stands below, the ticket beside them.
RowLayout {
    id: form

    required property QtObject maintenance
    property Words words: Words {}

    readonly property string page: maintenance.page
    readonly property var now: maintenance.facts[0] ?? ({})
    readonly property bool beside: page === "printer"
    readonly property real share: !Theme.portrait ? 0.5 : Theme.accessible ? 0.6 : 0.55

    spacing: Theme.portrait ? Theme.margin : 2 * Theme.margin

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: form.width * form.share
        spacing: Theme.tight

        Repeater {
            model: form.maintenance.rows

            ChoiceCard {
                id: setting

                required property var modelData

                readonly property bool switches: modelData.kind === "switch"

                objectName: "setting-" + modelData.name
                Layout.fillWidth: true
                enabled: !modelData.fixed
                quiet: modelData.fixed
                leads: !switches && !modelData.fixed
                font.pixelSize: Theme.body
                font.weight: Theme.semibold
                text: form.words.setting(modelData.name)
                note: [form.words.value(modelData.name, modelData.value, modelData.label),
                       modelData.fixed ? qsTr("set by IT") : modelData.changed ? qsTr("not saved") : ""].filter(part => part !== "").join(" · ")
                trailing: switches ? toggle : null
                Accessible.checkable: switches
                Accessible.checked: switches && modelData.value === "true"
                onClicked: form.maintenance.edit(modelData.name)

                Component {
                    id: toggle

                    Toggle {
                        on: setting.modelData.value === "true"
                        mirrored: setting.mirrored
                    }
                }
            }
        }

        StandText {
            objectName: "tried"
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            text: form.page === "server" ? form.words.check(form.maintenance.check)
                : form.page === "scanner" ? form.words.scanned(form.maintenance.scanned) || form.words.scanner(form.now.scanner_state ?? "")
                : form.page === "sound" ? form.words.voice(form.now.voice ?? "") : ""
            visible: text !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        QuietButton {
            objectName: "try-server"
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            visible: form.page === "server"
            symbol: "globe"
            text: qsTr("Check the connection")
            onClicked: form.maintenance.check_server()
        }

        QuietButton {
            objectName: "try-voice"
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            visible: form.page === "sound" && form.now.voice === "ready"
            symbol: "volume-2"
            text: qsTr("Hear the voice")
            onClicked: form.maintenance.say(qsTr("Hello. This is how I read aloud."))
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: form.width * (1 - form.share)
        active: form.beside
        visible: active
        Component.onCompleted: if (form.beside) setSource("TicketView.qml", { maintenance: form.maintenance })
    }
}
