import QtQuick
import QtQuick.Layouts
import "../theme"

// What to have with one; the explanations make way when the list is long.
Item {
    id: list

    required property var documents

    readonly property bool compact: documents.length > (Theme.portrait ? 4 : 2)

    Card {
        width: parent.width
        height: Math.min(column.implicitHeight + 2 * Theme.inset, list.height)
        visible: list.documents.length > 0

        Flickable {
            anchors {
                fill: parent
                margins: Theme.inset
            }
            contentHeight: column.implicitHeight
            interactive: contentHeight > height
            clip: interactive

            ColumnLayout {
                id: column

                width: parent.width
                spacing: Theme.tight + Theme.unit

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("Have this with you")
                    font.pixelSize: Theme.label
                    font.weight: Theme.semibold
                }

                Repeater {
                    model: list.documents

                    RowLayout {
                        id: entry

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.tight + Theme.unit

                        Disc {
                            Layout.alignment: Qt.AlignTop
                            icon: "check"
                            size: Theme.icon
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            StandText {
                                Layout.fillWidth: true
                                text: entry.modelData.name
                            }

                            StandText {
                                Layout.fillWidth: true
                                visible: text !== "" && !list.compact
                                text: entry.modelData.help
                                font.pixelSize: Theme.small
                                color: Theme.muted
                            }
                        }
                    }
                }

                StandText {
                    Layout.fillWidth: true
                    text: qsTr("Is something missing? Take a number anyway.")
                    font.pixelSize: Theme.small
                    color: Theme.muted
                }
            }
        }
    }
}
