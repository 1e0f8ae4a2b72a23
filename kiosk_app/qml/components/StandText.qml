import QtQuick
import QtQuick.Controls.Basic
import "../theme"

// Text on the stand; a Label, so that screen readers find it. Arabic, whose font has very high lines, is set closer.
// It begins where the page begins, whatever language it is in.
Label {
    readonly property bool arabic: /[\u0600-\u06FF]/.test(text)

    color: Theme.ink
    font.pixelSize: Theme.body
    font.weight: Font.Normal
    font.features: Theme.tabular
    lineHeight: arabic ? Theme.arabicLine : 1
    topPadding: arabic ? -Math.round(Theme.arabicAbove * font.pixelSize) : 0
    bottomPadding: arabic ? -Math.round(Theme.arabicBelow * font.pixelSize) : 0
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
