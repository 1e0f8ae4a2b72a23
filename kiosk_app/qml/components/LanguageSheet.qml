import QtQuick
import QtQuick.Layouts
import "../theme"

// The languages by their own names, each in its own script; one tap changes every word on the spot.
Sheet {
    id: sheet

    required property QtObject visit
    required property QtObject languages

    objectName: "language-sheet"
    heading: qsTr("Choose your language")
    firstFocus: choices.itemAt(Math.max(0, languages.choices.findIndex(choice => choice.code === languages.current)))

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        rowSpacing: Theme.tight + Theme.unit
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: choices

            model: sheet.languages.choices

            Pressable {
                id: choice

                required property var modelData

                readonly property bool chosen: sheet.languages.current === modelData.code

                objectName: "language-" + modelData.code
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.tight)
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                text: modelData.name
                font.pixelSize: Theme.label
                font.weight: chosen ? Theme.semibold : Font.Normal
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: {
                    sheet.visit.choose_language(modelData.code);
                    sheet.dismissed();
                }

                background: Rectangle {
                    radius: Theme.radius
                    color: choice.chosen ? Theme.primaryTint : Theme.card
                    border.width: choice.chosen ? Theme.hair : Math.max(1, Theme.hair / 2)
                    border.color: choice.chosen ? Theme.primary : Theme.edge
                }

                contentItem: RowLayout {
                    spacing: Theme.tight

                    StandText {
                        Layout.fillWidth: true
                        text: choice.text
                        font: choice.font
                        horizontalAlignment: Text.AlignLeft
                        Accessible.ignored: true
                    }

                    Icon {
                        visible: choice.chosen
                        name: "check"
                        size: Theme.iconSmall
                    }
                }
            }
        }
    }
}
