import QtQuick
import "../theme"
import "../components"

// No number this time, in kind words, and what to do.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject ticket

    readonly property string kind: ticket.trouble
    readonly property bool unasked: kind === "not-asked"
    readonly property bool again: kind === "unreachable" || unasked

    objectName: "page-trouble"
    firstFocus: primary
    heading: titleWords(kind)
    lead: adviceWords(kind, opening.weOpen(ticket.opens_on, ticket.opens_weekday, ticket.opens_time))

    function titleWords(kind: string): string {
        switch (kind) {
        case "closed":
            return opening.because(ticket.closed_why, ticket.closed_reason) || qsTr("We have just closed here");
        case "gone":
            return qsTr("This is not offered here just now");
        case "unreachable":
            return qsTr("We cannot reach the counter just now");
        case "not-asked":
            return qsTr("It could not be sent");
        default:
            return qsTr("This stand needs a helping hand");
        }
    }

    function adviceWords(kind: string, opening: string): string {
        switch (kind) {
        case "closed":
            return opening;
        case "gone":
            return qsTr("Go back and choose something else, or ask at the reception.");
        case "unreachable":
            return qsTr("Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.");
        case "not-asked":
            return qsTr("Try again, or go back and choose another way.");
        default:
            return qsTr("Please ask at the reception: they can give you a number.");
        }
    }

    OpeningWords { id: opening }

    Component {
        id: ring

        RingLine {
            objectName: "ring"
            ring: page.ticket.ring
        }
    }

    OutcomeWords {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: primary.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        symbol: page.kind === "closed" ? "clock" : page.unasked ? "phone" : page.again ? "wifi-off" : "hand-heart"
        glad: false
        title: page.heading
        titleName: "trouble-title"
        advice: page.lead
        adviceName: "trouble-advice"
        facts: page.ticket.ring.phone === "" ? null : ring
    }

    PrimaryButton {
        id: primary

        objectName: page.again ? "try-again" : "done"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        text: page.again ? qsTr("Try again") : qsTr("Back to start")
        onClicked: page.again ? page.visit.try_again() : page.visit.finish()
    }
}
