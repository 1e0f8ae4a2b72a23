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

    function openWords(until: string): string {
        return until === "" ? qsTr("Open now") : qsTr("Open now until %1").arg(until);
    }

    OpeningWords { id: opening }

    Component {
        id: more

        GridLayout {
            id: grid

            readonly property bool weeks: page.referral.hours.length > 0 || page.referral.ring.hours.length > 0
            readonly property bool paired: columns === 2 && weeks

            columns: width >= 2 * Theme.takeAwayWidth ? 2 : 1
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: grid.weeks
                implicitHeight: hours.implicitHeight + 2 * Theme.gap

                ColumnLayout {
                    id: hours

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.gap
                        rightMargin: Theme.gap
                    }
                    spacing: Theme.unit

                    HoursTable {
                        Layout.fillWidth: true
                        hours: page.referral.hours
                    }

                    StandText {
                        Layout.fillWidth: true
                        Layout.topMargin: page.referral.hours.length > 0 ? Theme.tight : 0
                        text: qsTr("By telephone")
                        font.pixelSize: Theme.small
                        font.weight: Theme.semibold
                        visible: telephone.visible
                    }

                    HoursTable {
                        id: telephone

                        Layout.fillWidth: true
                        hours: page.referral.ring.hours
                    }
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
                value: page.referral.hours.length === 0 ? "" : page.referral.is_open ? page.openWords(page.referral.until) : opening.opens(page.referral.opens_on, page.referral.weekday, page.referral.time)
            }

            RingLine {
                objectName: "telephone"
                Layout.fillWidth: true
                label: qsTr("Telephone")
                ring: page.referral.ring
                tabled: false
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: page.referral.way !== ""
        implicitHeight: way.implicitHeight + 2 * Theme.gap

        FactRow {
            id: way

            objectName: "way"
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            symbol: "corner-up-right"
            label: qsTr("The way there")
            value: page.referral.way
            plain: true
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
