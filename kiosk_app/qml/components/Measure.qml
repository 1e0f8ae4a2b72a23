import QtQuick
import "../theme"

// How wide a text is when it is set: where Arabic is read, letters reach beyond their advance.
TextMetrics {
    readonly property real wide: advanceWidth + (Theme.mirrored ? Theme.arabicReach * font.pixelSize : 0)
}
