import QtQuick
import QtQuick.Layouts
import "../theme"

// How it ended, in the middle of the page: a sign, one sentence, what happens next, and the facts.
ScrollArea {
    id: outcome

    required property string symbol
    required property string title
    required property string advice
    property bool glad: true
    property Component facts: null
    property string titleName: "outcome-title"
    property string adviceName: "outcome-advice"

    stretches: true
    spacing: 0

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 2
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.inset

        Disc {
            Layout.alignment: Qt.AlignTop
            icon: outcome.symbol
            size: Theme.discLarge
            tint: outcome.glad ? Theme.primary : Theme.primaryTint
            line: outcome.glad ? Theme.primaryText : Theme.primary
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            QuestionText {
                objectName: outcome.titleName
                Layout.fillWidth: true
                text: outcome.title
                visible: !Theme.low
            }

            StandText {
                objectName: outcome.adviceName
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength * Theme.label / 2
                text: outcome.advice
                font.pixelSize: Theme.label
                color: Theme.muted
                visible: text !== "" && !Theme.low
            }

            Loader {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength * Theme.label / 2
                active: outcome.facts !== null
                visible: active
                sourceComponent: outcome.facts
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 3
    }
}
