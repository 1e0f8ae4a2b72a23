import QtQuick
import "../theme"

// What has been typed so far, large, with places for what is to come.
Card {
    id: field

    required property string shown
    required property string label
    property bool empty: false
    readonly property int size: Theme.low || !Theme.portrait ? Theme.title : Theme.question
    readonly property bool isPrivate: true

    objectName: "entry"
    implicitHeight: Math.max(Theme.smallTarget, words.implicitHeight + (Theme.portrait && !Theme.low ? Theme.gap : Theme.unit))
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.readOnly: true

    StandText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        text: "\u2066" + field.shown + "\u2069"
        font.pixelSize: Math.min(field.size, Math.floor(field.size * width / Math.max(1, measure.wide)))
        font.weight: Theme.semibold
        font.letterSpacing: Theme.hair
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        color: field.empty ? Theme.muted : Theme.ink
        Accessible.ignored: true
    }

    Measure {
        id: measure

        font.pixelSize: field.size
        font.weight: Theme.semibold
        font.letterSpacing: Theme.hair
        text: field.shown
    }
}
