import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Before you wait: how long it takes, what to bring, and the number to take.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service

    readonly property bool closed: service.is_open === false
    readonly property bool lists: service.documents.length > 0
    readonly property bool books: service.slot_time !== "" && (closed ? service.why === "last-ticket" : service.slot_shorter || !service.walk_in)
    readonly property bool queues: !closed && service.walk_in

    objectName: "page-documents"
    firstFocus: primary
    symbol: service.icon || "file-text"
    beside: true
    heading: service.name
    lead: service.description
    aside: Theme.portrait ? null : waits

    OpeningWords { id: opening }

    Component {
        id: waits

        ColumnLayout {
            spacing: Theme.gap

            WaitLine {
                Layout.fillWidth: true
                low: page.service.wait_low
                high: page.service.wait_high
                people: page.service.waiting
                visible: page.queues && (low >= 0 || people >= 0)
            }

            FactRow {
                objectName: "opens"
                Layout.fillWidth: true
                symbol: "clock"
                label: qsTr("You cannot take a number now.")
                value: page.closed ? opening.closedLine(page.service) : ""
            }

            RingLine {
                objectName: "ring"
                Layout.fillWidth: true
                ring: page.service.ring
                tabled: Theme.portrait
            }

            FactRow {
                Layout.fillWidth: true
                symbol: "calendar-clock"
                label: qsTr("Here you need a time.")
                value: page.closed || page.service.walk_in ? "" : qsTr("Only with a booking")
            }

            ChoiceCard {
                objectName: "book-slot"
                Layout.fillWidth: true
                visible: page.books
                symbol: "calendar-clock"
                text: qsTr("Book for %1 today").arg(page.service.slot_time)
                note: page.service.slot_shorter ? qsTr("A shorter wait: come back at that time.") : qsTr("The first free time today.")
                onClicked: page.visit.book_slot()
            }

            ChoiceCard {
                objectName: "call-back"
                Layout.fillWidth: true
                visible: page.service.call_back
                enabled: !page.service.busy
                quiet: true
                symbol: "phone"
                text: qsTr("Be rung instead")
                note: qsTr("Leave your number, and you need not stay here.")
                onClicked: page.visit.show_call_back_entry()
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait
        visible: active
        sourceComponent: waits
    }

    QrCard {
        Layout.fillWidth: true
        visible: source !== "" && !page.service.walk_in
        source: page.service.qr
        side: Theme.qrSmall
        title: qsTr("Book a time from your phone")
    }

    Card {
        Layout.fillWidth: true
        visible: page.lists
        implicitHeight: documents.implicitHeight + 2 * (Theme.portrait ? Theme.inset : Theme.gap)

        ColumnLayout {
            id: documents

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.inset
                rightMargin: Theme.inset
            }
            spacing: Theme.portrait ? Theme.tight + Theme.unit : Theme.tight

            StandText {
                Layout.fillWidth: true
                text: qsTr("Have this with you")
                font.pixelSize: Theme.label
                font.weight: Theme.semibold
            }

            Repeater {
                model: page.service.documents

                DocumentRow {
                    required property var modelData

                    Layout.fillWidth: true
                    name: modelData.name
                    help: modelData.help
                    picture: modelData.picture
                }
            }
        }
    }

    actions: [
        QuietButton {
            objectName: "missing-something"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            visible: page.lists && page.queues
            enabled: !page.service.busy
            text: qsTr("I am missing something")
            onClicked: page.visit.missing_something()
        },
        PrimaryButton {
            id: primary

            objectName: !page.queues ? "done" : page.lists ? "have-all" : "take-ticket"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            symbol: page.service.busy ? "clock" : !page.queues ? "check" : "ticket"
            text: page.service.busy ? qsTr("One moment …") : !page.queues ? qsTr("Done") : page.lists ? qsTr("I have it all") : qsTr("Take a number")
            onClicked: !page.queues ? page.visit.finish() : page.lists ? page.visit.have_all() : page.visit.take_ticket()
        }
    ]
}
