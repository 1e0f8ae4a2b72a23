import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The phone number that the list is sent to, or that is to be rung.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service
    required property QtObject entry
    property bool toRing: false

    readonly property int digits: entry.entry.replace(/[^0-9]/g, "").length
    readonly property bool complete: digits >= 8 && digits <= 15

    objectName: toRing ? "page-call-back" : "page-phone"
    symbol: toRing ? "phone" : "smartphone"
    context: toRing ? service.name : qsTr("By SMS")
    heading: toRing ? qsTr("Where may we ring you?") : qsTr("What is your phone number?")
    lead: toRing ? qsTr("Only whoever rings you sees the number, and it is erased afterwards.") : qsTr("We forget the number once the message has gone.")
    stretches: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            visit.erase_key();
        else if (event.text.length === 1 && event.text > " ")
            visit.type_key(event.text.toUpperCase());
        else
            return;
        event.accepted = true;
    }
    Keys.onReturnPressed: if (primary.enabled) primary.click()
    Keys.onEnterPressed: if (primary.enabled) primary.click()

    function spaced(typed: string): string {
        const plus = typed.startsWith("+");
        return (plus ? "+" : "") + typed.replace(/[^0-9]/g, "").replace(/(..)(?=.)/g, "$1 ");
    }

    EntryField {
        Layout.fillWidth: true
        label: qsTr("Phone number")
        empty: page.entry.entry === ""
        shown: empty ? "__ __ __ __" : page.spaced(page.entry.entry)
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.keypadHeight
        keys: [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["+", "0", "erase"]]
        onTyped: text => page.visit.type_key(text)
        onErased: page.visit.erase_key()
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.portrait
    }

    actions: [
        PrimaryButton {
            id: primary

            objectName: "confirm"
            Layout.fillWidth: true
            enabled: page.complete && !page.service.busy
            symbol: page.service.busy ? "clock" : page.toRing ? "phone" : "send"
            text: page.service.busy ? qsTr("One moment …") : page.toRing ? qsTr("Ring me") : qsTr("Send")
            onClicked: page.toRing ? page.visit.ask_call_back() : page.visit.send_sms()
        }
    ]
}
