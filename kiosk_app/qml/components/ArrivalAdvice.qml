import QtQuick
import QtQuick.Layouts
import "../theme"

// Not checked in: why, in kind words, and what to do.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject checkin

    readonly property string outcome: checkin.outcome
    readonly property bool again: outcome === "no-booking"
    readonly property bool elsewhere: outcome === "wrong-centre"

    firstFocus: primary
    heading: titleWords(outcome)
    lead: adviceWords(outcome, checkin.opens_at, checkin.can_take_ticket)

    function titleWords(outcome: string): string {
        switch (outcome) {
        case "too-early":
            return qsTr("You are in good time");
        case "too-late":
            return qsTr("Your time has gone by");
        case "wrong-day":
            return qsTr("Your booking is for another day");
        case "wrong-centre":
            return qsTr("Your booking is at another centre");
        default:
            return qsTr("We cannot find your booking");
        }
    }

    function adviceWords(outcome: string, opensAt: string, canTake: bool): string {
        switch (outcome) {
        case "too-early":
            return qsTr("Take a seat, and check in from %1. It is not too late then.").arg(opensAt);
        case "too-late":
            return canTake ? qsTr("You can take a number and wait, or book another time.") : qsTr("Please book another time. We are glad to help you with it at the reception.");
        case "wrong-day":
            return qsTr("We look forward to seeing you then.");
        case "wrong-centre":
            return qsTr("They expect you there. Ask us if you would like help to get there.");
        default:
            return qsTr("Perhaps a digit went wrong. Try again, or ask us for help.");
        }
    }

    OutcomeWords {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: buttons.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        symbol: page.outcome === "too-early" ? "armchair" : page.outcome === "wrong-day" ? "calendar-days" : page.elsewhere ? "map-pin"
              : page.again ? "circle-help" : "clock"
        glad: page.outcome === "too-early"
        title: page.heading
        advice: page.lead
        facts: page.again ? null : booking
    }

    Component {
        id: booking

        Card {
            implicitHeight: rows.implicitHeight + 2 * Theme.inset

            ColumnLayout {
                id: rows

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.inset
                    rightMargin: Theme.inset
                }
                spacing: Theme.gap

                FactRow {
                    objectName: "booked-at"
                    Layout.fillWidth: true
                    symbol: "calendar-clock"
                    label: page.checkin.service_name === "" ? qsTr("Your booking") : page.checkin.service_name
                    value: page.checkin.booked_date === "" ? qsTr("Today at %1").arg(page.checkin.booked_time)
                                                           : qsTr("%1 at %2").arg(page.checkin.booked_date).arg(page.checkin.booked_time)
                }

                FactRow {
                    objectName: "other-centre"
                    Layout.fillWidth: true
                    symbol: "map-pin"
                    label: page.checkin.site_name
                    value: page.elsewhere ? page.checkin.site_address : ""
                }
            }
        }
    }

    GridLayout {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        columns: Theme.portrait ? 1 : Math.max(1, visibleChildren.length)
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        QuietButton {
            objectName: "take-ticket"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            visible: page.checkin.can_take_ticket && !page.elsewhere
            symbol: "ticket"
            text: qsTr("Take a number instead")
            onClicked: page.visit.take_ticket()
        }

        QuietButton {
            objectName: "ask-help"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            visible: page.again && page.checkin.tries > 1
            symbol: "hand-heart"
            text: qsTr("Ask for help")
            onClicked: page.visit.open_help()
        }

        PrimaryButton {
            id: primary

            objectName: page.again ? "try-again" : "done"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            text: page.again ? qsTr("Try again") : qsTr("Done")
            symbol: page.again ? "" : "check"
            onClicked: page.again ? page.visit.try_again() : page.visit.finish()
        }
    }
}
