import QtQuick
import QtQuick.Layouts
import "../theme"

// What is known of the paper, in words, and the paper itself as it comes: a ticket, or a slip when there is no number.
ColumnLayout {
    id: coming

    required property string paper
    required property string printer
    required property string label
    required property string picture
    property bool sent: false

    readonly property bool slip: label === ""
    readonly property bool printed: paper === "printed"
    readonly property bool paperless: paper === "none" || paper === "missing"
    readonly property bool expected: printed || paper === "printing"
    readonly property bool doubtful: paper === "missing" || paper === "late"

    spacing: Theme.gap

    function slipWords(paper: string, printer: string): string {
        switch (paper) {
        case "printed":
            return qsTr("Take your slip below");
        case "printing":
            return qsTr("Your slip is being printed");
        case "late":
            return qsTr("Your slip has not come yet. If it does not come, please ask at the reception.");
        case "processed":
        case "uncertain":
            return qsTr("Your slip should lie below. If not, please ask at the reception.");
        default:
            return printer === "out-of-paper" ? qsTr("The printer has run out of paper. Please ask at the reception.")
                                              : qsTr("The printer cannot help just now. Please ask at the reception.");
        }
    }

    function paperWords(paper: string, printer: string, label: string): string {
        switch (paper) {
        case "printed":
            return qsTr("Take your ticket below");
        case "printing":
            return qsTr("Your ticket is being printed");
        case "late":
            return qsTr("Your ticket has not come yet. Remember your number %1.").arg(label);
        case "processed":
        case "uncertain":
            return qsTr("Your ticket should lie below. If not, just remember your number %1.").arg(label);
        case "missing":
            break;
        default:
            return qsTr("Remember your number %1.").arg(label);
        }
        switch (printer) {
        case "out-of-paper":
            return qsTr("The printer has run out of paper. Remember your number %1.").arg(label);
        case "needs-care":
            return qsTr("The printer is being looked after. Remember your number %1.").arg(label);
        default:
            return qsTr("The printer does not answer. Remember your number %1.").arg(label);
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Disc {
            icon: coming.printed ? "arrow-down" : coming.paper === "none" ? "info" : "printer"
            tint: coming.doubtful ? Theme.warning : coming.printed ? Theme.primary : Theme.primaryTint
            line: coming.doubtful ? Theme.warningText : coming.printed ? Theme.primaryText : Theme.primary
            size: Theme.portrait || !coming.expected ? Theme.discSmall : Theme.icon
        }

        StandText {
            objectName: "paper-words"
            Layout.fillWidth: true
            text: coming.slip ? coming.slipWords(coming.paper, coming.printer) : coming.paperWords(coming.paper, coming.printer, coming.label)
            font.pixelSize: Theme.portrait ? Theme.label : Theme.body
        }

        Paper {
            Layout.preferredHeight: Theme.paperOut
            visible: coming.expected && !Theme.low
            picture: coming.picture
            printed: coming.printed
        }
    }

    Line {
        symbol: "send"
        text: coming.sent ? qsTr("Your number is on its way to your phone.") : ""
    }

    Line {
        symbol: "clock"
        text: coming.paperless && !coming.slip && !coming.sent ? qsTr("The screen shows your number when it is your turn.") : ""
    }

    component Line: RowLayout {
        property alias symbol: disc.icon
        property alias text: words.text

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: text !== ""

        Disc {
            id: disc

            icon: "clock"
            size: Theme.discSmall
        }

        StandText {
            id: words

            Layout.fillWidth: true
            font.pixelSize: Theme.portrait ? Theme.label : Theme.body
        }
    }
}
