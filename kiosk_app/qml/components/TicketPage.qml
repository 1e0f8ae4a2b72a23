import QtQuick
import QtQuick.Layouts
import "../theme"

// A number in hand: large, with the wait, where to sit and how to get there, and the paper as it comes.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject ticket

    property string above: qsTr("You have number")
    property string label: ticket.label
    property bool told: Theme.low
    property string timeAbove: ""
    property string time: ""
    property int size: Theme.number

    readonly property bool called: ticket.place === "called"
    readonly property bool placed: heading !== "" && !booked
    readonly property bool offers: ticket.sms || ticket.print_again
    readonly property bool booked: time !== "" && !called

    firstFocus: done
    heading: told ? qsTr("You have number %1").arg(label) : ""
    lead: told ? placeWords(ticket.place, ticket.ahead, ticket.desk_name) : ""
    aside: Theme.portrait ? null : number
    foot: paper

    function placeWords(place: string, ahead: int, desk: string): string {
        switch (place) {
        case "called":
            return desk === "" ? qsTr("It is your turn now") : qsTr("It is your turn. Go to %1").arg(desk);
        case "at-issue":
            return ahead === 0 ? qsTr("Nobody was waiting before you") : qsTr("%n were waiting before you", "", ahead);
        case "live":
            return ahead === 0 ? qsTr("You are next") : qsTr("There are %n before you", "", ahead);
        default:
            return "";
        }
    }

    Component {
        id: paper

        ColumnLayout {
            spacing: Theme.gap

            PaperComing {
                Layout.fillWidth: true
                paper: page.ticket.paper
                printer: page.ticket.printer
                label: page.label
                picture: page.ticket.picture
                sent: page.ticket.sms_sent
            }

            Loader {
                Layout.fillWidth: true
                active: !Theme.accessible && page.offers
                visible: active
                sourceComponent: keeping
            }
        }
    }

    // Two ways to keep a number that may not be on paper.
    Component {
        id: keeping

        TakeAway {
            visit: page.visit
            sms: page.ticket.sms
            prints: page.ticket.print_again
            smsWords: qsTr("Get your number by SMS")
            printWords: qsTr("Print it again")
            printName: "print-again"
            onPrinted: page.visit.print_again()
        }
    }

    Component {
        id: number

        ColumnLayout {
            spacing: Theme.tight

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.margin
                uniformCellSizes: page.booked || page.placed

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    spacing: Theme.unit

                    StandText {
                        Layout.fillWidth: true
                        text: page.above
                        font.pixelSize: page.heading === "" ? Theme.title : Theme.body
                        color: Theme.muted
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    BigWord {
                        objectName: "number-label"
                        Layout.fillWidth: true
                        size: page.size
                        text: page.label
                        Accessible.role: Accessible.Heading
                        Accessible.name: page.above + " " + text
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    visible: page.booked
                    spacing: Theme.unit

                    StandText {
                        Layout.fillWidth: true
                        text: page.timeAbove
                        color: Theme.muted
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    BigWord {
                        objectName: "booked-time"
                        Layout.fillWidth: true
                        size: page.size
                        text: page.time
                        Accessible.name: page.timeAbove + " " + text
                    }
                }

                Loader {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    active: page.placed
                    visible: active
                    sourceComponent: place
                }
            }

            Loader {
                Layout.fillWidth: true
                active: !page.placed
                visible: active
                sourceComponent: place
            }
        }
    }

    Component {
        id: place

        ColumnLayout {
            spacing: Theme.tight

            StandText {
                objectName: "place"
                Layout.fillWidth: true
                text: page.booked ? "" : page.placeWords(page.ticket.place, page.ticket.ahead, page.ticket.desk_name)
                font.pixelSize: page.placed ? Theme.label : Theme.title
                font.weight: Theme.semibold
                visible: text !== ""
            }

            WaitLine {
                Layout.fillWidth: true
                low: page.called || page.booked ? -1 : page.ticket.wait_low
                high: page.ticket.wait_high
                still: true
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait && !page.told
        visible: active
        sourceComponent: number
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.accessible && page.offers
        visible: active
        sourceComponent: keeping
    }

    WhereCard {
        Layout.fillWidth: true
        waitingArea: page.ticket.waiting_area
        room: page.ticket.room
        floors: page.ticket.floors
        steps: page.ticket.steps
    }

    actions: [
        PrimaryButton {
            id: done

            objectName: "done"
            Layout.fillWidth: true
            symbol: "check"
            text: qsTr("Done")
            onClicked: page.visit.finish()
        }
    ]
}
