import QtQuick
import QtQuick.Controls.Basic
import "../theme"

// Text on the stand; a Label, so that screen readers find it.
Label {
    color: Theme.ink
    font.pixelSize: Theme.body
    font.weight: Font.Normal
    font.features: Theme.tabular
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
