import QtQuick
import QtQuick.Layouts
import "theme"
import "components"

// The only page of a stand that belongs to no centre: who it waits for, and the code that a superuser types.
Window {
    id: window

    required property QtObject pairing
    required property bool mirrored
    required property real screenInches

    readonly property string phone: pairing.phone.replace(/ /g, "\u00a0")
    readonly property bool waits: pairing.step === "code" || pairing.step === "asking" || pairing.step === "away"

    title: qsTr("Reception")
    color: Theme.canvas
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.hypot(window.width, window.height) / (window.screenInches * Theme.mmPerInch) }
    Binding { target: Theme; property: "mirrored"; value: window.mirrored }

    function headingOf(step: string): string {
        if (step === "paired")
            return qsTr("Connected");
        if (step === "unsaved")
            return qsTr("This stand cannot remember where it belongs");
        return pairing.shut_out ? qsTr("This stand is no longer connected") : qsTr("This stand is new here");
    }

    function leadOf(step: string): string {
        switch (step) {
        case "paired":
            return qsTr("One moment: the stand starts.");
        case "unsaved":
            return qsTr("It was connected, but nothing can be saved on this computer. Call whoever installed it.");
        case "fixed":
            return pairing.phone === "" ? qsTr("Please call whoever looks after the stands.") : qsTr("Please call %1.").arg(phone);
        default:
            return qsTr("A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.");
        }
    }

    function below(step: string): string {
        switch (step) {
        case "code":
            return qsTr("The code holds for 15 minutes. Then a new one comes by itself.");
        case "away":
            return qsTr("The server cannot be reached. Is the network cable in? The stand tries again by itself.");
        default:
            return qsTr("Asking for a code …");
        }
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.margin
            bottomMargin: Theme.margin
        }
        spacing: Theme.gap

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.inset

            Disc {
                Layout.alignment: Qt.AlignTop
                icon: window.pairing.step === "paired" ? "check" : window.pairing.shut_out ? "wifi-off" : "key-round"
                size: Theme.discLarge
                tint: window.pairing.step === "paired" ? Theme.primary : Theme.primaryTint
                line: window.pairing.step === "paired" ? Theme.primaryText : Theme.primary
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                QuestionText {
                    objectName: "question"
                    Layout.fillWidth: true
                    text: window.headingOf(window.pairing.step)
                }

                StandText {
                    objectName: "call"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.lineLength * Theme.label / 2
                    text: qsTr("Please take a number elsewhere, or call %1.").arg(window.phone)
                    font.pixelSize: Theme.label
                    font.weight: Theme.semibold
                    visible: window.pairing.shut_out && window.waits && window.pairing.phone !== ""
                }

                StandText {
                    objectName: "lead"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.lineLength * Theme.label / 2
                    text: window.leadOf(window.pairing.step)
                    font.pixelSize: Theme.label
                    color: Theme.muted
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            implicitHeight: inside.implicitHeight + 2 * Theme.margin
            visible: window.waits

            ColumnLayout {
                id: inside

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.inset
                    rightMargin: Theme.inset
                }
                spacing: Theme.gap

                StandText {
                    objectName: "code"
                    Layout.fillWidth: true
                    // Digits and letters from left to right, whatever is written around them.
                    text: window.pairing.code === "" ? "" : "\u200e" + window.pairing.code
                    font.pixelSize: Theme.numberBeside
                    font.weight: Theme.bold
                    font.letterSpacing: Theme.unit
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    color: window.pairing.step === "code" ? Theme.ink : Theme.muted
                    visible: text !== ""
                    Accessible.name: qsTr("Code: %1").arg(window.pairing.code.split("").join(" "))
                }

                StandText {
                    objectName: "below"
                    Layout.fillWidth: true
                    text: window.below(window.pairing.step)
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 3
        }
    }
}
