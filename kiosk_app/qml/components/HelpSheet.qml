import QtQuick
import QtQuick.Layouts
import "../theme"

// A short help over the page, and a person if that does not do.
Sheet {
    id: sheet

    required property QtObject visit
    required property QtObject care

    readonly property bool fetched: care.help_state === "told" || care.help_state === "coming"

    objectName: "help-sheet"
    heading: headingOf(care.help_state)
    firstFocus: fetched ? close : fetch
    onDismissed: visit.close_help()

    function headingOf(state: string): string {
        switch (state) {
        case "told":
            return qsTr("We have called for somebody");
        case "coming":
            return qsTr("Somebody is coming");
        case "failed":
            return qsTr("We could not call just now");
        default:
            return qsTr("How it works");
        }
    }

    function wordsOf(state: string): string {
        switch (state) {
        case "told":
            return qsTr("Please stay by the stand. You can go on in the meantime.");
        case "coming":
            return qsTr("A colleague is on the way to you.");
        case "failed":
            return qsTr("Please ask at the reception, or try again in a moment.");
        default:
            return "";
        }
    }

    StandText {
        objectName: "help-state"
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.wordsOf(sheet.care.help_state)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Repeater {
        model: sheet.fetched ? [] : [
            { icon: "ticket", words: qsTr("Tap what you have come for. We say what to bring, and you get a number.") },
            { icon: "map-pin", words: qsTr("Take a seat. The screen shows your number when it is your turn.") },
            { icon: "user-round", words: qsTr("Would you rather talk to someone? We are glad to come to you.") }
        ]

        RowLayout {
            id: step

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            Disc {
                icon: step.modelData.icon
                size: Theme.discSmall
            }

            StandText {
                Layout.fillWidth: true
                text: step.modelData.words
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || sheet.fetched ? 1 : 2
        rowSpacing: Theme.padding
        columnSpacing: Theme.gap
        uniformCellWidths: true

        QuietButton {
            id: fetch

            objectName: "fetch-help"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !sheet.fetched
            enabled: sheet.care.help_state !== "calling"
            symbol: "hand-heart"
            text: sheet.care.help_state === "calling" ? qsTr("One moment …") : qsTr("Call somebody to me")
            onClicked: sheet.visit.fetch_help()
        }

        PrimaryButton {
            id: close

            objectName: "close-help"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: sheet.fetched ? qsTr("Continue") : qsTr("Got it")
            onClicked: sheet.visit.close_help()
        }
    }
}
