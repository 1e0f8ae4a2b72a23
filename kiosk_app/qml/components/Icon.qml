import QtQuick
import "../theme"

// A line icon in any colour; decoration, so screen readers pass over it.
Image {
    id: icon

    required property string name
    property color color: Theme.primary
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: "image://icon/" + name + "?" + String(color).slice(1)
    Accessible.ignored: true
}
