import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// A locked reception: one bell, and an answer.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject bell

    readonly property bool waits: bell.state === "told" || bell.state === "coming" || bell.state === "ringing"

    objectName: "page-bell"
    firstFocus: ring
    heading: headingOf(bell.state)
    lead: leadOf(bell.state, bell.phone)

    function headingOf(state: string): string {
        switch (state) {
        case "ringing":
            return qsTr("Ringing …");
        case "told":
            return qsTr("We have heard you");
        case "coming":
            return qsTr("Somebody is coming");
        case "nobody":
            return qsTr("Nobody can come just now");
        default:
            return qsTr("Ring, and we come to the door");
        }
    }

    function leadOf(state: string, phone: string): string {
        switch (state) {
        case "ringing":
            return qsTr("One moment.");
        case "told":
            return qsTr("Please wait here. Somebody comes as soon as they can.");
        case "coming":
            return qsTr("A colleague is on the way to the door.");
        case "nobody":
            return phone === "" ? qsTr("Please try again in a moment.") : qsTr("Please try again in a moment, or call us on %1.").arg(phone);
        default:
            return qsTr("Our door is locked to keep everybody safe.");
        }
    }

    component Halo: Rectangle {
        anchors.centerIn: parent
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.primaryLine
    }

    GridLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.portrait ? Theme.margin : 0
            visible: !Theme.low
            spacing: Theme.gap

            QuestionText {
                objectName: "question"
                Layout.fillWidth: true
                text: page.heading
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Accessible.role: Accessible.AlertMessage
            }

            StandText {
                objectName: "lead"
                Layout.fillWidth: true
                text: page.lead
                font.pixelSize: Theme.label
                color: Theme.muted
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            }
        }

        Item {
            id: room

            readonly property int most: Math.min(width, height) / 1.36

            Layout.fillWidth: true
            Layout.fillHeight: true

            Halo {
                width: ring.width * 1.16
                visible: page.waits || page.bell.state === "idle"
            }

            Halo {
                width: ring.width * 1.34
                visible: page.bell.state === "told" || page.bell.state === "ringing"
            }

            Pressable {
                id: ring

                objectName: "ring"
                anchors.centerIn: parent
                width: Math.min(Theme.bell, room.most)
                height: width
                enabled: !page.waits
                ringRadius: width / 2
                text: page.waits ? page.heading : qsTr("Ring")
                onClicked: page.visit.ring()

                background: Card {
                    radius: width / 2
                    color: page.bell.state === "coming" ? Theme.primary : page.waits ? Theme.primaryTint : Theme.primary
                    raised: !page.waits
                }

                contentItem: Item {
                    ColumnLayout {
                        anchors.centerIn: parent
                        spacing: Theme.tight

                        Icon {
                            Layout.alignment: Qt.AlignHCenter
                            name: page.bell.state === "coming" ? "check" : page.waits ? "bell-ring" : "bell"
                            size: Math.round(ring.width / 3)
                            color: page.waits && page.bell.state !== "coming" ? Theme.primary : Theme.primaryText
                        }

                        FitText {
                            Layout.alignment: Qt.AlignHCenter
                            Layout.preferredWidth: ring.width * 0.8
                            visible: !page.waits
                            text: ring.text
                            size: Theme.title
                            font.weight: Theme.semibold
                            color: Theme.primaryText
                            horizontalAlignment: Text.AlignHCenter
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
