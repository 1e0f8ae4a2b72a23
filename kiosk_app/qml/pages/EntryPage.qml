import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// What one is known by, typed on keys of its own.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject checkin

    objectName: "page-entry"
    symbol: "log-in"
    context: qsTr("I have a booking")
    heading: headingOf(checkin.way)
    lead: checkin.asks_code ? qsTr("More than one booking fits. The code tells us which is yours.") : leadOf(checkin.way)
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

    function headingOf(way: string): string {
        switch (way) {
        case "code":
            return qsTr("What is the code on your letter?");
        case "birth":
            return qsTr("When is your birthday?");
        default:
            return qsTr("How does your phone number end?");
        }
    }

    function leadOf(way: string): string {
        switch (way) {
        case "code":
            return qsTr("You can also hold the square code to the reader.");
        case "birth":
            return qsTr("The day first, then the month. The 4th of March is 04 03.");
        default:
            return qsTr("The last four digits are enough.");
        }
    }

    function labelOf(way: string): string {
        switch (way) {
        case "code":
            return qsTr("The code on your letter");
        case "birth":
            return qsTr("Day and month of your birthday");
        default:
            return qsTr("The last four digits of your phone number");
        }
    }

    EntryField {
        Layout.fillWidth: true
        label: page.labelOf(page.checkin.way)
        empty: page.checkin.entry === ""
        shown: page.checkin.entry_shown
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.keypadHeight
        enabled: !page.checkin.busy
        keys: page.checkin.keys
        low: page.low || !Theme.portrait
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
            enabled: page.checkin.complete && !page.checkin.busy
            symbol: page.checkin.busy ? "clock" : "check"
            text: page.checkin.busy ? qsTr("One moment …") : qsTr("Find my booking")
            onClicked: page.visit.confirm_entry()
        }
    ]
}
