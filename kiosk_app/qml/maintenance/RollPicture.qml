import QtQuick
import "../theme"

// One picture of the guide, of this printer; it says nothing a screen reader could not say better.
Item {
    id: picture

    required property string loading
    required property string name
    required property string body

    readonly property var colours: [Theme.muted, Theme.card, Theme.cardQuiet, Theme.primaryTint, Theme.primary, Theme.card]

    Accessible.ignored: true

    Image {
        anchors.fill: parent
        visible: width > 1 && height > 1
        sourceSize: Qt.size(Math.max(1, width), Math.max(1, height))
        source: "image://roll/" + picture.loading + "/" + picture.name + "/" + picture.body + "?" + picture.colours.map(each => {
            const text = String(each).slice(1);
            return text.length === 6 ? "ff" + text : text;
        }).join("-")
        Accessible.ignored: true
    }
}
