import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The number, the place in the queue, where to wait, and the paper as it comes.
StandPage {
    id: number

    required property QtObject visit
    required property QtObject page

    readonly property bool printed: page.paper === "printed"
    readonly property bool paperless: page.paper === "none" || page.paper === "missing"

    objectName: "page-number"
    firstFocus: done

    function placeWords(place: string, ahead: int, desk: string): string {
        switch (place) {
        case "called":
            return desk === "" ? qsTr("It is your turn now") : qsTr("It is your turn. Go to %1").arg(desk);
        case "at-issue":
            return ahead === 0 ? qsTr("Nobody was waiting before you") : qsTr("%n were waiting before you", "", ahead);
        default:
            return ahead === 0 ? qsTr("You are next") : qsTr("There are %n before you", "", ahead);
        }
    }

    function paperWords(paper: string, printer: string, label: string): string {
        switch (paper) {
        case "printed":
            return qsTr("Take your ticket below");
        case "printing":
            return qsTr("Your ticket is being printed");
        case "processed":
        case "uncertain":
            return qsTr("Your ticket should lie below. If not, just remember your number %1.").arg(label);
        case "missing":
            break;
        default:
            return qsTr("Remember your number %1.").arg(label);
        }
        switch (printer) {
        case "out-of-paper":
            return qsTr("The printer has run out of paper. Remember your number %1.").arg(label);
        case "needs-care":
            return qsTr("The printer is being looked after. Remember your number %1.").arg(label);
        default:
            return qsTr("The printer does not answer. Remember your number %1.").arg(label);
        }
    }

    GridLayout {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: done.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.gap : 0
            bottomMargin: Theme.gap
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.inset
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.tight

            StandText {
                Layout.fillWidth: true
                text: qsTr("You have number")
                font.pixelSize: Theme.title
                color: Theme.muted
            }

            StandText {
                objectName: "number-label"
                Layout.fillWidth: true
                Layout.topMargin: -Theme.numberTrim
                Layout.bottomMargin: -Theme.numberTrim
                Layout.leftMargin: -Theme.numberBearing
                text: number.page.label
                font.pixelSize: Theme.number
                font.weight: Theme.bold
                color: Theme.primary
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.question
                Accessible.role: Accessible.Heading
                Accessible.name: qsTr("You have number") + " " + text
            }

            StandText {
                objectName: "place"
                Layout.fillWidth: true
                text: number.placeWords(number.page.place, number.page.ahead, number.page.desk_name)
                font.pixelSize: Theme.title
                font.weight: Theme.semibold
            }

            Card {
                Layout.fillWidth: true
                Layout.topMargin: Theme.portrait ? Theme.tight : 0
                implicitHeight: where.implicitHeight + 2 * (Theme.portrait ? Theme.gap : Theme.tight)
                visible: number.page.waiting_area !== ""

                RowLayout {
                    id: where

                    anchors {
                        fill: parent
                        leftMargin: Theme.inset
                        rightMargin: Theme.inset
                    }
                    spacing: Theme.gap

                    Disc {
                        icon: "map-pin"
                        visible: !floors.visible
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        StandText {
                            Layout.fillWidth: true
                            text: qsTr("Take a seat in")
                            color: Theme.muted
                        }

                        StandText {
                            objectName: "waiting-area"
                            Layout.fillWidth: true
                            text: number.page.waiting_area
                            font.pixelSize: Theme.label
                            font.weight: Theme.semibold
                        }
                    }

                    FloorStack {
                        id: floors

                        floors: number.page.floors
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Disc {
                    icon: number.printed ? "arrow-down" : number.page.paper === "none" ? "info" : "printer"
                    tint: number.page.paper === "missing" ? Theme.warning : number.printed ? Theme.primary : Theme.primaryTint
                    line: number.page.paper === "missing" ? Theme.warningText : number.printed ? Theme.primaryText : Theme.primary
                    size: Theme.discSmall
                }

                StandText {
                    objectName: "paper-words"
                    Layout.fillWidth: true
                    text: number.paperWords(number.page.paper, number.page.printer, number.page.label)
                    font.pixelSize: Theme.label
                }
            }

            Paper {
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignHCenter
                visible: !number.paperless
                picture: number.page.picture
                printed: number.printed
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                visible: number.paperless

                Disc {
                    icon: "clock"
                    size: Theme.discSmall
                }

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("The screen shows your number when it is your turn.")
                    font.pixelSize: Theme.label
                }
            }

            Item {
                Layout.fillHeight: true
                visible: number.paperless
            }
        }
    }

    PrimaryButton {
        id: done

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
        onClicked: number.visit.finish()
    }
}
