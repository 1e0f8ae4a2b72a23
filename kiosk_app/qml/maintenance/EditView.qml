import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// One setting: its choices, or a keyboard for its text with what is at hand on this computer.
ColumnLayout {
    id: view

    required property QtObject maintenance
    property Words words: Words {}

    readonly property bool text: maintenance.edit_kind === "text"

    spacing: Theme.gap

    TypingField {
        id: field

        objectName: "setting-entry"
        Layout.fillWidth: true
        visible: view.text
        focus: view.text
        activeFocusOnTab: true
        typed: view.maintenance.entry
        label: view.words.setting(view.maintenance.editing)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace)
                view.maintenance.erase_key();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                view.maintenance.confirm();
            else if (event.text !== "" && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Tab)
                view.maintenance.type_key(event.text);
            else
                return;
            event.accepted = true;
        }
    }

    StandText {
        objectName: "setting-fault"
        Layout.fillWidth: true
        visible: view.maintenance.fault !== ""
        text: view.words.fault(view.maintenance.fault)
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.tight

        Repeater {
            model: view.maintenance.choices

            PillButton {
                required property var modelData

                objectName: "choice-" + modelData.value
                Layout.fillWidth: true
                raised: true
                chosen: modelData.value === view.maintenance.entry
                symbol: chosen ? "check" : ""
                text: view.words.value(view.maintenance.editing, modelData.value, modelData.label)
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: view.maintenance.choose(modelData.value)
            }
        }
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: 4 * Theme.keyHeight + 3 * Theme.tight
        visible: view.text
        keys: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "="], ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", ":"],
               ["a", "s", "d", "f", "g", "h", "j", "k", "l", ".", "/"], ["z", "x", "c", "v", "b", "n", "m", "-", "_", "?", "erase"]]
        onTyped: key => view.maintenance.type_key(key)
        onErased: view.maintenance.erase_key()
    }

    PrimaryButton {
        objectName: "setting-ok"
        Layout.fillWidth: true
        visible: view.text
        text: qsTr("Use this")
        onClicked: view.maintenance.confirm()
    }
}
