import QtQuick
import QtQuick.Layouts
import "../theme"

// What a page is about: the errand, the question, and one thought more; the sign stands above the words or beside them.
ColumnLayout {
    id: head

    required property string symbol
    required property string context
    required property string heading
    required property string lead
    required property bool beside
    required property bool low
    required property Component aside

    spacing: Theme.tight + Theme.unit

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight + Theme.unit
        visible: !head.beside && !head.low && !Theme.low && (head.symbol !== "" || head.context !== "")

        Disc {
            visible: head.symbol !== ""
            icon: head.symbol || "file-text"
            size: Theme.discSmall
        }

        StandText {
            Layout.fillWidth: true
            text: head.context
            color: Theme.muted
            visible: text !== ""
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !Theme.low

        Disc {
            Layout.alignment: Qt.AlignTop
            visible: head.beside && !head.low
            icon: head.symbol || "file-text"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.unit

            StandText {
                Layout.fillWidth: true
                text: head.context
                color: Theme.muted
                visible: head.beside && !head.low && text !== ""
            }

            QuestionText {
                objectName: "question"
                Layout.fillWidth: true
                text: head.heading
                size: head.low ? Theme.title : Theme.question
                visible: text !== ""
            }

            StandText {
                objectName: "lead"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                text: head.lead
                color: Theme.muted
                visible: text !== ""
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? Theme.tight : 0
        visible: active
        active: head.aside !== null
        sourceComponent: head.aside
    }
}
