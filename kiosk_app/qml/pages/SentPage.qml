import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// It is on its way, by SMS or on paper; or the citizen will be rung.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject service
    required property QtObject ticket

    readonly property bool printed: service.sent_by === "print"
    readonly property bool toRing: service.sent_by === "call-back"

    objectName: "page-sent"
    firstFocus: primary
    heading: toRing ? qsTr("We will ring you") : printed ? qsTr("Take it along") : qsTr("It is on its way to your phone")
    lead: toRing ? ringWords(service.is_open) : printed ? qsTr("All that you need to know stands on it.") : qsTr("We have forgotten your number again.")

    function ringWords(open: bool): string {
        return open ? qsTr("Somebody rings you as soon as they are free. Keep your phone with you.")
                    : qsTr("Somebody rings you when we are open again. Keep your phone with you.");
    }

    OutcomeWords {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: paper.visible ? paper.top : primary.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        symbol: page.toRing ? "phone" : page.printed ? "printer" : "send"
        title: page.heading
        advice: page.lead
    }

    PaperComing {
        id: paper

        anchors {
            left: parent.left
            right: parent.right
            bottom: primary.top
            leftMargin: Theme.portrait ? Theme.margin : parent.width / 2
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        visible: page.printed
        paper: page.ticket.paper
        printer: page.ticket.printer
        label: ""
        picture: page.ticket.picture
    }

    PrimaryButton {
        id: primary

        objectName: "done"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        symbol: "check"
        text: qsTr("Done")
        onClicked: page.visit.finish()
    }
}
