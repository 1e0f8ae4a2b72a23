import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// How the check-in went, and what to do now.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject checkin
    required property QtObject ticket

    readonly property StandPage shown: (welcome ? welcomed.item : turned.item) as StandPage
    readonly property bool welcome: checkin.outcome === "checked-in" || checkin.outcome === "already"

    objectName: "page-arrival"
    heading: shown?.heading ?? ""
    lead: shown?.lead ?? ""

    function takeFocus(): void {
        shown?.takeFocus();
    }

    Loader {
        id: welcomed

        anchors.fill: parent
        active: page.welcome
        sourceComponent: ArrivalTicket {
            visit: page.visit
            ticket: page.ticket
            checkin: page.checkin
        }
    }

    Loader {
        id: turned

        anchors.fill: parent
        active: !page.welcome && page.checkin.outcome !== ""
        sourceComponent: ArrivalAdvice {
            visit: page.visit
            checkin: page.checkin
        }
    }
}
