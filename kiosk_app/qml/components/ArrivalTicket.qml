import QtQuick
import "../theme"

// Checked in: welcome, the number, the time, and where to go.
TicketPage {
    id: page

    required property QtObject checkin

    symbol: "check"
    beside: true
    told: false
    heading: checkin.outcome === "already" ? qsTr("You are checked in already") : checkin.late ? qsTr("Good that you made it") : qsTr("Welcome")
    lead: checkin.late ? qsTr("Your time has gone by. We fit you in as soon as we can.")
        : checkin.then ? qsTr("First %1, then %2. You keep this number.").arg(checkin.service_name).arg(checkin.then)
        : checkin.told ? qsTr("We have told your caseworker that you are here.") : qsTr("We know that you are here.")
    size: Theme.numberBeside
    above: qsTr("Your number")
    label: ticket.label || checkin.label
    timeAbove: qsTr("Your time")
    time: checkin.late ? "" : checkin.booked_time
}
