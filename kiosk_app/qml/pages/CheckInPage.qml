import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The three ways to be known.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject checkin

    objectName: "page-check-in"
    firstFocus: ways.itemAt(0)
    symbol: "log-in"
    context: qsTr("I have a booking")
    heading: qsTr("How shall we find your booking?")
    lead: page.checkin.takes_card ? qsTr("You can also scan the code in your letter, or swipe your yellow health card.")
                                  : page.checkin.scans ? qsTr("You can also scan the code in your letter.") : ""

    function titleOf(way: string): string {
        switch (way) {
        case "code":
            return qsTr("The code on my letter");
        case "birth":
            return qsTr("My birthday");
        default:
            return qsTr("My phone number");
        }
    }

    function noteOf(way: string): string {
        switch (way) {
        case "code":
            return qsTr("It stands beside the square code, in the letter or the message.");
        case "birth":
            return qsTr("Only the day and the month.");
        default:
            return qsTr("Only the last four digits.");
        }
    }

    Repeater {
        id: ways

        model: ["code", "birth", "phone"]

        ChoiceCard {
            id: choice

            required property int index
            required property string modelData

            objectName: "way-" + modelData
            Layout.fillWidth: true
            text: page.titleOf(modelData)
            note: page.noteOf(modelData)
            drawing: WayPicture { way: choice.modelData }
            onClicked: page.visit.choose_way(modelData)
            Keys.onDownPressed: ways.itemAt(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: ways.itemAt(index - 1)?.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
