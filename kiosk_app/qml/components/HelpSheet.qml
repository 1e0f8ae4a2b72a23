import QtQuick
import QtQuick.Layouts
import "../theme"

// A short help over the page; the footer stays.
StandPage {
    id: sheet

    required property QtObject visit

    objectName: "help-sheet"
    firstFocus: close
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.visit.back()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    Card {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        height: column.implicitHeight + 2 * Theme.inset

        MouseArea { anchors.fill: parent }

        ColumnLayout {
            id: column

            anchors {
                fill: parent
                margins: Theme.inset
            }
            spacing: Theme.gap

            StandText {
                id: title

                Layout.fillWidth: true
                text: qsTr("How it works")
                font.pixelSize: Theme.title
                font.weight: Theme.semibold
            }

            Repeater {
                model: [
                    { icon: "ticket", words: qsTr("Tap what you have come for, and take a number.") },
                    { icon: "map-pin", words: qsTr("Take a seat. The screen shows your number when it is your turn.") },
                    { icon: "user-round", words: qsTr("Would you rather talk to someone? Just ask at the reception. We are glad to help.") }
                ]

                RowLayout {
                    id: step

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Disc {
                        icon: step.modelData.icon
                        size: Theme.discSmall
                    }

                    StandText {
                        Layout.fillWidth: true
                        text: step.modelData.words
                    }
                }
            }

            PrimaryButton {
                id: close

                objectName: "close-help"
                Layout.fillWidth: true
                text: qsTr("Got it")
                onClicked: sheet.visit.back()
            }
        }
    }
}
