import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Plain words, what they find, and keys to type them with; what is found stands next to the words.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject search

    readonly property bool nothing: search.searched && search.results.length === 0

    objectName: "page-search"
    heading: qsTr("What is it about?")

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            visit.erase_key();
        else if (event.text.length === 1 && event.text >= " ")
            visit.type_key(event.text);
        else
            return;
        event.accepted = true;
    }
    Keys.onDownPressed: (results.itemAt(0) ?? (Theme.portrait ? low : side)).takeFocus()
    Keys.onReturnPressed: results.itemAt(0)?.takeFocus()

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    component Board: Keyboard {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.keyboardWidth
        Layout.alignment: Qt.AlignHCenter
        keys: page.search.keyboard
        onTyped: text => page.visit.type_key(text)
        onErased: page.visit.erase_key()
    }

    TileWords { id: words }

    GridLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait && !Theme.low ? Theme.gap : 0
            bottomMargin: Theme.gap
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            QuestionText {
                objectName: "question"
                Layout.fillWidth: true
                visible: !Theme.low
                size: Theme.portrait ? Theme.question : Theme.title
                text: page.heading
            }

            TypingField {
                Layout.fillWidth: true
                typed: page.search.entry
                label: qsTr("For example: lost my wallet")
                symbol: "search"
            }

            Board {
                id: side

                visible: !Theme.portrait
            }
        }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.tight + Theme.unit

            RowLayout {
                visible: page.nothing || !page.search.searched
                spacing: Theme.gap

                Disc {
                    Layout.alignment: Qt.AlignTop
                    icon: page.nothing ? "circle-help" : "message-circle"
                    size: Theme.discSmall
                }

                StandText {
                    objectName: page.nothing ? "nothing-found" : "search-advice"
                    Layout.fillWidth: true
                    text: page.nothing ? qsTr("We found nothing for these words. Try others, or call somebody with Help.")
                                       : qsTr("Write in your own words. What fits comes here while you write.")
                    color: Theme.muted
                    Accessible.role: page.nothing ? Accessible.AlertMessage : Accessible.StaticText
                    Accessible.name: text
                }
            }

            Repeater {
                id: results

                model: page.search.rows

                ChoiceCard {
                    required property int index
                    required property var modelData

                    function takeFocus(): void {
                        forceActiveFocus(Qt.TabFocusReason);
                    }

                    objectName: "tile-" + modelData.id
                    Layout.fillWidth: true
                    symbol: modelData.symbol
                    text: words.nameOf(modelData)
                    note: words.lineOf(modelData)
                    onClicked: page.visit.open_item(modelData.kind, modelData.id)
                    Keys.onUpPressed: (results.itemAt(index - 1) ?? page).takeFocus()
                    Keys.onDownPressed: (results.itemAt(index + 1) ?? (Theme.portrait ? low : side)).takeFocus()
                }
            }
        }

        Board {
            id: low

            visible: Theme.portrait
        }
    }
}
