import QtQuick
import QtQuick.Layouts
import "../theme"

// Text as large as its longest word allows: it wraps between words, never in one. What is nearly one line is set as one.
StandText {
    id: fit

    property int size: Theme.body
    property int least: Theme.smallest
    property real room: width
    property real squeeze: 1

    readonly property string longest: text.split(/\s+/).reduce((most, word) => word.length > most.length ? word : most, "")

    readonly property real wish: room / Math.max(1, whole.wide)

    Layout.preferredWidth: 1
    font.pixelSize: Math.max(least, Math.floor(size * Math.min(1, wish >= squeeze ? wish : 1, room / Math.max(1, word.wide))))
    wrapMode: Text.Wrap

    Measure {
        id: word

        font.pixelSize: fit.size
        font.weight: fit.font.weight
        text: fit.longest
    }

    Measure {
        id: whole

        font: word.font
        text: fit.squeeze < 1 ? fit.text : ""
    }
}
