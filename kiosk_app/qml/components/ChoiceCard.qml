import QtQuick
import QtQuick.Layouts
import "../theme"

// A wide answer: a drawing or an icon, what it does, one muted line, and at its end an arrow or how it stands.
Pressable {
    id: choice

    property string symbol: ""
    property string note: ""
    property bool quiet: false
    property bool leads: true
    property Component drawing: null
    property Component trailing: null

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.tight + Theme.unit
    bottomPadding: topPadding
    font.pixelSize: quiet ? Theme.body : Theme.label
    font.weight: quiet ? Font.Normal : Theme.semibold
    Accessible.name: note === "" ? text : text + ". " + note

    background: Card {
        color: choice.quiet ? Theme.cardQuiet : Theme.card
        raised: !choice.quiet
    }

    contentItem: RowLayout {
        spacing: Theme.gap

        Loader {
            active: choice.drawing !== null
            visible: active
            sourceComponent: choice.drawing
        }

        Disc {
            visible: choice.symbol !== "" && choice.drawing === null
            icon: choice.symbol || "check"
            size: Theme.discSmall
            tint: choice.quiet ? Theme.canvas : Theme.primaryTint
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StandText {
                Layout.fillWidth: true
                text: choice.text
                font: choice.font
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            StandText {
                Layout.fillWidth: true
                text: choice.note
                font.pixelSize: Theme.small
                color: Theme.muted
                visible: text !== ""
                Accessible.ignored: true
            }
        }

        Loader {
            active: choice.trailing !== null
            visible: active
            sourceComponent: choice.trailing
        }

        Icon {
            visible: choice.leads
            name: choice.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
            color: Theme.muted
        }
    }
}
