import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// A time later today is booked: when, and the code to check in with.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service
    required property QtObject ticket

    readonly property bool slip: ticket.paper !== "" && ticket.paper !== "none"

    objectName: "page-booked"
    aside: Theme.portrait ? null : back
    firstFocus: primary
    symbol: "calendar-clock"
    context: service.name
    heading: qsTr("Your time is booked")
    lead: slip ? "" : qsTr("Write down the code, or take a picture of it.")
    foot: slip ? paper : null

    Card {
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + 2 * (Theme.portrait ? Theme.inset : Theme.accessible ? Theme.unit : Theme.gap)

        ColumnLayout {
            id: facts

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.inset
                rightMargin: Theme.inset
            }
            spacing: Theme.portrait ? Theme.gap : Theme.tight

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.unit

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("Today at")
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                BigWord {
                    objectName: "booked-time"
                    Layout.fillWidth: true
                    size: Theme.portrait ? Theme.number : Theme.code
                    text: page.service.booked_time
                    Accessible.name: qsTr("Today at %1").arg(text)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.unit

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("Your code")
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                BigWord {
                    objectName: "booked-code"
                readonly property bool isPrivate: true
                    Layout.fillWidth: true
                    size: Theme.code
                    spacing: Theme.hair
                    text: page.service.booked_code
                    Accessible.name: qsTr("Your code is %1").arg(text)
                }
            }
        }
    }

    Component {
        id: paper

        PaperComing {
            paper: page.ticket.paper
            printer: page.ticket.printer
            label: ""
            picture: page.ticket.picture
        }
    }

    Component {
        id: back

        RowLayout {
            spacing: Theme.gap

            Disc {
                icon: "log-in"
                size: Theme.discSmall
            }

            StandText {
                Layout.fillWidth: true
                text: qsTr("Come back a little before, and check in here with the code.")
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait
        visible: active
        sourceComponent: back
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
