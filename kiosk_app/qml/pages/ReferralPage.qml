import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The errand belongs elsewhere: where, how to get there, and when they are open.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject referral

    readonly property bool mapped: referral.map !== ""

    objectName: "page-referral"
    firstFocus: primary
    symbol: referral.icon || "building-2"
    beside: true
    context: qsTr("They can help you with this")
    heading: referral.name
    lead: referral.description
    aside: Theme.portrait ? null : more

    OpeningWords { id: opening }

    Component {
        id: more

        GridLayout {
            id: grid

            readonly property bool paired: columns === 2 && page.referral.hours.length > 0

            columns: width >= 2 * Theme.takeAwayWidth ? 2 : 1
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.referral.hours.length > 0
                implicitHeight: hours.implicitHeight + 2 * Theme.gap

                HoursTable {
                    id: hours

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.gap
                        rightMargin: Theme.gap
                    }
                    hours: page.referral.hours
                }
            }

            QrCard {
                Layout.fillWidth: !grid.paired
                Layout.preferredWidth: grid.paired ? Theme.paperWidth * 0.75 : -1
                Layout.fillHeight: true
                visible: source !== ""
                source: page.referral.web_qr
                side: Theme.portrait ? Theme.qrSmall : Theme.discLarge
                small: grid.paired
                title: small ? qsTr("Read more") : qsTr("Read more on your phone")
            }
        }
    }

    Card {
        Layout.fillWidth: true
        implicitHeight: Math.max(place.implicitHeight, page.mapped ? map.height : 0) + 2 * Theme.gap

        MapPicture {
            id: map

            anchors {
                left: parent.left
                top: parent.top
                margins: Theme.gap
            }
            width: Math.round((parent.width - 3 * Theme.gap) * (Theme.portrait ? 0.44 : 0.36))
            height: width
            visible: page.mapped
            source: page.referral.map
            name: page.referral.name
        }

        ColumnLayout {
            id: place

            anchors {
                left: page.mapped ? map.right : parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.tight

            FactRow {
                objectName: "address"
                Layout.fillWidth: true
                symbol: "map-pin"
                label: qsTr("Address")
                value: page.referral.address
            }

            FactRow {
                objectName: "open-now"
                Layout.fillWidth: true
                symbol: "clock"
                label: qsTr("Opening hours")
                value: page.referral.hours.length === 0 ? "" : page.referral.is_open ? qsTr("Open now") : opening.opens(page.referral.opens_on, page.referral.weekday, page.referral.time)
            }

            FactRow {
                objectName: "telephone"
                Layout.fillWidth: true
                symbol: "phone"
                label: qsTr("Telephone")
                value: page.referral.phone
                number: true
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait
        visible: active
        sourceComponent: more
    }

    TakeAway {
        Layout.fillWidth: true
        visit: page.visit
        sms: page.referral.sms
        prints: page.referral.can_print
        smsWords: qsTr("Get the address by SMS")
        printWords: qsTr("Print the address")
        onPrinted: page.visit.print_list()
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
