import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The maintenance over the whole window; what is under it rests.
StandPage {
    id: frame

    required property QtObject maintenance
    property Words words: Words {}

    readonly property string page: maintenance.page
    readonly property bool atGate: page === "pin"

    objectName: "maintenance"
    heading: maintenance.editing !== "" ? words.setting(maintenance.editing) : words.page(page)
    firstFocus: leave
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Keys.onEscapePressed: maintenance.back()
    Keys.onPressed: event => {
        if (!atGate)
            return;
        if (event.key === Qt.Key_Backspace)
            maintenance.erase_digit();
        else if (/^[0-9]$/.test(event.text))
            maintenance.type_digit(event.text);
        else
            return;
        event.accepted = true;
    }

    MouseArea { anchors.fill: parent }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin + Theme.unit
            rightMargin: Theme.margin + Theme.unit
            topMargin: Theme.gap
            bottomMargin: Theme.bottomMargin
        }
        spacing: Theme.gap
        enabled: frame.maintenance.asking === ""
        visible: frame.page !== "roll" || !frame.maintenance.has_roll

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PillButton {
                id: leave

                objectName: "maintenance-back"
                raised: true
                symbol: frame.page === "menu" || frame.atGate ? "x" : Theme.mirrored ? "arrow-right" : "arrow-left"
                text: frame.page === "menu" || frame.atGate ? qsTr("Close") : qsTr("Back")
                onClicked: frame.maintenance.back()
            }

            QuestionText {
                Layout.fillWidth: true
                size: Theme.title
                text: frame.heading
            }
        }

        Filled {
            Layout.fillWidth: !frame.atGate
            Layout.preferredWidth: frame.atGate ? Math.min(parent.width, Theme.searchWidth) : -1
            Layout.fillHeight: !frame.atGate
            Layout.alignment: Qt.AlignHCenter | (frame.atGate && Theme.portrait ? Qt.AlignBottom : Qt.AlignTop)
            name: frame.atGate ? "PinPad" : frame.maintenance.editing !== "" ? "EditView"
                : frame.page === "menu" ? "Overview" : frame.page === "logs" ? "LogPage" : "FormPage"
        }

        Item {
            Layout.fillHeight: true
            visible: frame.atGate && !Theme.portrait
        }

        StandText {
            objectName: "save-words"
            Layout.fillWidth: true
            visible: text !== ""
            text: frame.maintenance.saving === "failed" ? qsTr("The settings could not be written. Ask IT to look at the disk and the folder's rights.")
                : frame.maintenance.saving === "checking" ? qsTr("Asking the server first …") : ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        PrimaryButton {
            objectName: "save"
            Layout.fillWidth: true
            visible: frame.maintenance.changes > 0 && frame.maintenance.editing === ""
            text: qsTr("Save %n change(s) and restart", "", frame.maintenance.changes)
            onClicked: frame.maintenance.save()
        }
    }

    // What each view needs is handed to it and not bound: it may outlive this layer by a moment.
    component Filled: Loader {
        property string name: ""

        visible: name !== ""
        Component.onCompleted: fill()
        onNameChanged: fill()

        function fill(): void {
            if (!frame.maintenance)
                return;
            if (name === "")
                source = "";
            else
                setSource(name + ".qml", name === "RollPage" ? { roll: frame.maintenance.roll_guide } : { maintenance: frame.maintenance });
        }
    }

    Filled {
        anchors.fill: parent
        name: frame.page === "roll" && frame.maintenance.has_roll ? "RollPage" : ""
        onLoaded: (item as StandPage)?.takeFocus()
    }

    Filled {
        anchors.fill: parent
        name: frame.maintenance.asking === "" ? "" : "AskSheet"
        onLoaded: (item as StandPage)?.takeFocus()
    }
}
