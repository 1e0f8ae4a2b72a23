import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Something is missing: what can be done about it.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service

    readonly property bool complete: service.missing_names.length === 0
    readonly property bool one: service.missing_names.length === 1

    objectName: "page-advice"
    firstFocus: primary
    symbol: service.icon || "file-text"
    context: service.name
    heading: complete ? qsTr("Find a time that suits you") : qsTr("Almost there")
    lead: complete ? "" : one ? qsTr("Only this is missing:") : qsTr("Only these are missing:")
    beside: true
    aside: needed

    Component {
        id: needed

        ColumnLayout {
            spacing: Theme.gap

            MissingNames {
                Layout.fillWidth: true
                visible: !page.complete
                names: page.service.missing_names
            }

            Loader {
                Layout.fillWidth: true
                active: !Theme.portrait && page.service.qr !== ""
                visible: active
                sourceComponent: code
            }
        }
    }

    Component {
        id: code

        QrCard {
            source: page.service.qr
            side: Theme.portrait ? Theme.qr : Theme.qrSmall
            title: qsTr("Book a time")
            note: qsTr("Scan the code with your phone and choose a day that suits you.")
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait && page.service.qr !== ""
        visible: active
        sourceComponent: code
    }

    ChoiceCard {
        objectName: "book-slot"
        Layout.fillWidth: true
        visible: page.service.slot_time !== ""
        symbol: "calendar-clock"
        text: qsTr("Come back at %1 today").arg(page.service.slot_time)
        note: qsTr("We keep that time for you.")
        onClicked: page.visit.book_slot()
    }

    TakeAway {
        Layout.fillWidth: true
        visit: page.visit
        sms: page.service.sms
        prints: page.service.can_print
        smsWords: qsTr("Get the list by SMS")
        printWords: qsTr("Print the list")
        onPrinted: page.visit.print_list()
    }

    ChoiceCard {
        objectName: "take-ticket"
        Layout.fillWidth: true
        visible: page.service.can_take_ticket
        quiet: true
        symbol: page.service.busy ? "clock" : "ticket"
        text: page.service.busy ? qsTr("One moment …") : qsTr("Take a number all the same")
        note: qsTr("We do what we can today, and you come back with the rest.")
        onClicked: page.visit.take_ticket()
    }

    actions: [
        PrimaryButton {
            id: primary

            objectName: "done"
            Layout.fillWidth: true
            symbol: "check"
            text: qsTr("Done")
            onClicked: page.visit.finish()
        }
    ]
}
