import QtQuick
import "../theme"

// How wide a text is when it is set: an Arabic one reaches beyond its advance.
TextMetrics {
    id: measure

    property string words: ""
    readonly property bool arabic: /[\u0600-\u06FF]/.test(words)

    readonly property real wide: advanceWidth + (arabic ? Theme.arabicReach * font.pixelSize : 0)

    text: words
}
