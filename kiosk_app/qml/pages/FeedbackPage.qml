import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// At the exit: a face says it; words only for those who want.
StandPage {
    id: page

    required property QtObject visit
    required property QtObject feedback

    readonly property bool asksWords: feedback.step === "words"
    readonly property var faces: [
        { score: 5, symbol: "laugh", words: qsTr("Very good"), tint: Theme.okTint, line: Theme.ok },
        { score: 4, symbol: "smile", words: qsTr("Good"), tint: Theme.okTint, line: Theme.ok },
        { score: 3, symbol: "meh", words: qsTr("All right"), tint: Theme.warningTint, line: Theme.warningLine },
        { score: 2, symbol: "frown", words: qsTr("Not so good"), tint: Theme.dangerTint, line: Theme.danger },
        { score: 1, symbol: "angry", words: qsTr("Bad"), tint: Theme.dangerTint, line: Theme.danger }
    ]

    objectName: "page-feedback"
    heading: asksWords ? qsTr("Would you like to say why?") : qsTr("How was your visit today?")
    lead: asksWords ? qsTr("Please write no names or numbers. Only we read it.") : qsTr("Your answer is anonymous.")

    Keys.onPressed: event => {
        if (!asksWords)
            return;
        if (event.key === Qt.Key_Backspace)
            visit.erase_key();
        else if (event.text.length === 1 && event.text >= " ")
            visit.type_key(event.text);
        else
            return;
        event.accepted = true;
    }

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    function move(from: int, by: int): void {
        choices.itemAt(from + by)?.forceActiveFocus(Qt.TabFocusReason);
    }

    component Head: ColumnLayout {
        spacing: Theme.tight
        visible: !Theme.low

        QuestionText {
            objectName: "question"
            Layout.fillWidth: true
            size: page.asksWords && Theme.accessible ? Theme.title : Theme.question
            text: page.heading
        }

        StandText {
            objectName: "lead"
            Layout.fillWidth: true
            text: page.lead
            color: Theme.muted
        }
    }

    component Board: Keyboard {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.keyboardWidth
        Layout.alignment: Qt.AlignHCenter
        keys: page.feedback.keyboard
        onTyped: text => page.visit.type_key(text)
        onErased: page.visit.erase_key()
    }

    component Answer: Pressable {
        id: answer

        required property int index
        required property var modelData

        readonly property bool upright: !Theme.portrait

        objectName: "rate-" + modelData.score
        implicitHeight: Math.max(Theme.face, implicitContentHeight + topPadding + bottomPadding)
        padding: Theme.tight
        leftPadding: upright ? Theme.tight : Theme.gap
        text: modelData.words
        font.pixelSize: upright ? Theme.body : Theme.label
        font.weight: Theme.semibold
        onClicked: page.visit.rate(modelData.score)
        Keys.onUpPressed: page.move(index, -1)
        Keys.onDownPressed: page.move(index, 1)
        Keys.onLeftPressed: page.move(index, Theme.mirrored ? 1 : -1)
        Keys.onRightPressed: page.move(index, Theme.mirrored ? -1 : 1)

        background: Card {}

        contentItem: GridLayout {
            columns: answer.upright ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Rectangle {
                Layout.alignment: answer.upright ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignVCenter
                implicitWidth: answer.upright ? Theme.discLarge : Theme.disc
                implicitHeight: implicitWidth
                radius: width / 2
                color: answer.modelData.tint
                border.width: Theme.border
                border.color: Theme.edge

                Icon {
                    anchors.centerIn: parent
                    name: answer.modelData.symbol
                    size: Math.round(parent.width * 0.64)
                    color: answer.modelData.line
                }
            }

            StandText {
                Layout.fillWidth: true
                Layout.alignment: answer.upright ? Qt.AlignTop : Qt.AlignVCenter
                text: answer.text
                font: answer.font
                horizontalAlignment: answer.upright ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait && !Theme.low ? Theme.gap : 0
            bottomMargin: Theme.low ? Theme.padding : Theme.bottomMargin
        }
        visible: !page.asksWords
        spacing: Theme.portrait ? Theme.inset : Theme.gap

        Head { Layout.fillWidth: true }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            stretches: true

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.portrait ? Number.POSITIVE_INFINITY : Theme.facesHeight
                columns: Theme.portrait ? 1 : 5
                rowSpacing: Theme.portrait ? Theme.gap : 0
                columnSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                Repeater {
                    id: choices

                    model: page.faces

                    Answer {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Theme.portrait ? Math.max(Theme.faceMost, implicitHeight) : Number.POSITIVE_INFINITY
                    }
                }
            }
        }
    }

    GridLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait && !Theme.low ? Theme.gap : 0
            bottomMargin: Theme.low ? Theme.padding : Theme.bottomMargin
        }
        visible: page.asksWords
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.low ? Theme.padding : Theme.gap
        uniformCellWidths: !Theme.portrait

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            stretches: true

            Head { Layout.fillWidth: true }

            TypingField {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.searchHeight
                isPrivate: true
                typed: page.feedback.entry
                label: qsTr("Write here")
            }

            Buttons {
                visible: !Theme.portrait
            }
        }

        Board {}

        Buttons {
            visible: Theme.portrait
        }
    }

    component Buttons: GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait && !Theme.low && !Theme.accessible ? 1 : 2
        rowSpacing: Theme.tight + Theme.unit
        columnSpacing: Theme.gap
        uniformCellWidths: true

        QuietButton {
            objectName: "skip-words"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("No, thank you")
            onClicked: page.visit.skip_words()
        }

        PrimaryButton {
            objectName: "send-feedback"
            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: page.feedback.entry.trim() !== ""
            symbol: "send"
            text: qsTr("Send")
            onClicked: page.visit.send_feedback()
        }
    }
}
