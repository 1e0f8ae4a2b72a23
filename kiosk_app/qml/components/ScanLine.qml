import QtQuick

// What is to be said when nothing comes of what was held before the scanner.
CalmLine {
    id: scan

    required property string word

    objectName: "scan-word"
    shown: word !== ""
    icon: "info"
    text: wordsOf(word)

    function wordsOf(word: string): string {
        switch (word) {
        case "unknown":
            return qsTr("We do not know this code. Try the one in your letter.");
        case "ticket-over":
            return qsTr("This number is not waiting any more. Take a new one, or ask a member of staff.");
        case "card-torn":
            return qsTr("We could not read the card. Swipe it once more, slowly.");
        case "card-unasked":
            return qsTr("You do not need your health card here. Use the code in your letter.");
        case "card-unready":
            return qsTr("We cannot read cards just now. Use the code in your letter.");
        default:
            return "";
        }
    }
}
