import QtQuick
import QtQuick.Layouts
import "../theme"

// The one question of a page: as large as its length and its longest word allow.
StandText {
    id: question

    property int size: Theme.question

    readonly property string longest: text.split(/\s+/).reduce((most, word) => word.length > most.length ? word : most, "")
    readonly property int wanted: text.length > 1.4 * Theme.lineLength ? Math.min(size, Theme.title) : size

    Layout.preferredWidth: 1
    font.pixelSize: width > 0 && visible ? Math.max(Theme.body, Math.min(wanted, Math.floor(size * width / Math.max(1, word.advanceWidth + (arabic ? Theme.arabicReach * size : 0))))) : wanted
    font.weight: Theme.semibold
    lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
    Accessible.role: Accessible.Heading
    Accessible.name: text

    TextMetrics {
        id: word

        font.pixelSize: question.size
        font.weight: Theme.semibold
        text: question.longest
    }
}
