import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The PIN, as dots; how long to wait after too many tries, and never how near one was.
ColumnLayout {
    id: pad

    required property QtObject maintenance

    readonly property bool locked: maintenance.pin_state === "locked"

    spacing: Theme.gap

    function words(): string {
        switch (maintenance.pin_state) {
        case "locked":
            return maintenance.seconds_left > 90 ? qsTr("Too many tries. Wait %n minute(s).", "", Math.ceil(maintenance.seconds_left / 60))
                                                 : qsTr("Too many tries. Wait %n second(s).", "", maintenance.seconds_left);
        case "wrong":
            return qsTr("That is not the PIN. Try again.");
        case "checking":
            return qsTr("One moment …");
        default:
            return qsTr("Type the PIN for this stand.");
        }
    }

    StandText {
        objectName: "pin-words"
        Layout.fillWidth: true
        text: pad.words()
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    EntryField {
        objectName: "pin-entry"
        Layout.fillWidth: true
        label: qsTr("PIN, %n digit(s) typed", "", pad.maintenance.digits)
        empty: pad.maintenance.digits === 0
        shown: empty ? "– – – –" : "●".repeat(pad.maintenance.digits)
    }

    // Nobody is told by voice what is typed here, not even which key has the focus.
    Keypad {
        readonly property bool isPrivate: true

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.portrait ? Theme.keypadHeight : 4 * Theme.keyHeight + 3 * (Theme.tight + Theme.unit)
        enabled: !pad.locked
        opacity: enabled ? 1 : 0.4
        keys: [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["", "0", "erase"]]
        onTyped: text => pad.maintenance.type_digit(text)
        onErased: pad.maintenance.erase_digit()
    }

    PrimaryButton {
        objectName: "pin-ok"
        Layout.fillWidth: true
        text: qsTr("Open")
        enabled: pad.maintenance.digits >= 4 && !pad.locked
        onClicked: pad.maintenance.try_pin()
    }
}
