pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "theme"
import "components"

// The first page of a stand's life: the servers that are found here, or keys to type the address of one.
Window {
    id: window

    required property QtObject finding
    required property bool mirrored
    required property real screenInches

    readonly property bool busy: finding.step === "asking" || finding.step === "found"

    title: qsTr("Reception")
    color: Theme.canvas
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.hypot(window.width, window.height) / (window.screenInches * Theme.mmPerInch) }
    Binding { target: Theme; property: "mirrored"; value: window.mirrored }

    function said(step: string): string {
        const address = "\u2068" + finding.asked + "\u2069";
        switch (step) {
        case "asking":
            return qsTr("Asking %1 …").arg(address);
        case "no-address":
            return qsTr("This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.");
        case "no-server":
            return qsTr("No server of ours answers at %1. Is the network cable in, and the address right?").arg(address);
        case "found":
            return qsTr("Connected. One moment: the stand starts.");
        case "unsaved":
            return qsTr("Nothing can be saved on this computer. Call whoever installed it.");
        default:
            return finding.typing ? "" : finding.servers.length === 0 ? qsTr("Looking for servers on this network …") : "";
        }
    }

    Item {
        id: page

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            if (!window.finding.typing)
                return;
            if (event.key === Qt.Key_Backspace)
                window.finding.erase_key();
            else if (event.text.length === 1 && event.text > " ")
                window.finding.type_key(event.text);
            else
                return;
            event.accepted = true;
        }
        Keys.onReturnPressed: if (window.finding.typing) window.finding.use_typed()

        GridLayout {
            anchors {
                fill: parent
                margins: Theme.margin
            }
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.inset
            uniformCellWidths: !Theme.portrait

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Disc {
                    icon: "globe"
                    size: Theme.discLarge
                }

                QuestionText {
                    objectName: "question"
                    Layout.fillWidth: true
                    text: qsTr("Which server does this stand belong to?")
                }

                StandText {
                    objectName: "lead"
                    Layout.fillWidth: true
                    text: window.finding.typing ? qsTr("Type the server's address. IT knows it.") : qsTr("Tap the one that is yours. If it does not stand here, type its address.")
                    font.pixelSize: Theme.label
                    color: Theme.muted
                }

                StandText {
                    objectName: "said"
                    Layout.fillWidth: true
                    text: window.said(window.finding.step)
                    font.weight: Theme.semibold
                    visible: text !== ""
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.gap

                ScrollArea {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !window.finding.typing
                    spacing: Theme.gap

                    Repeater {
                        model: window.finding.servers

                        ChoiceCard {
                            required property int index
                            required property var modelData

                            objectName: "server-" + index
                            Layout.fillWidth: true
                            enabled: !window.busy
                            symbol: "building-2"
                            text: modelData.name
                            note: "\u2066" + modelData.address + "\u2069"
                            onClicked: window.finding.choose(modelData.url)
                        }
                    }
                }

                TypingField {
                    Layout.fillWidth: true
                    visible: window.finding.typing
                    typed: window.finding.typed
                    label: qsTr("For example: skranke.kommune.dk")
                    symbol: "globe"
                }

                Keyboard {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.keyboardWidth
                    Layout.alignment: Qt.AlignHCenter
                    visible: window.finding.typing
                    keys: window.finding.keys
                    onTyped: text => window.finding.type_key(text)
                    onErased: window.finding.erase_key()
                }

                Item {
                    Layout.fillHeight: true
                    visible: window.finding.typing
                }

                PrimaryButton {
                    objectName: "use-typed"
                    Layout.fillWidth: true
                    visible: window.finding.typing
                    enabled: !window.busy && window.finding.typed !== ""
                    symbol: "check"
                    text: qsTr("Connect")
                    onClicked: window.finding.use_typed()
                }

                QuietButton {
                    objectName: "show-typing"
                    Layout.fillWidth: true
                    enabled: !window.busy
                    symbol: window.finding.typing ? "search" : "keyboard"
                    text: window.finding.typing ? qsTr("Show what is found") : qsTr("Type the address")
                    onClicked: {
                        window.finding.show_typing(!window.finding.typing);
                        page.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
            }
        }
    }
}
