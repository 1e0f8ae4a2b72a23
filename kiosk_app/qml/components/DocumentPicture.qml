import QtQuick
import "../theme"

// What a document looks like, as a drawing on a tinted ground.
Rectangle {
    id: ground

    required property string picture
    property int size: Theme.disc

    implicitWidth: size
    implicitHeight: size
    radius: Theme.tight
    color: Theme.primaryTint
    border.width: Theme.border
    border.color: Theme.edge

    Image {
        anchors.centerIn: parent
        width: Math.round(ground.size * 0.72)
        height: width
        sourceSize: Qt.size(width, height)
        source: "image://document/" + encodeURIComponent(ground.picture || "file-text") + "?" + String(Theme.primary).slice(1)
        Accessible.ignored: true
    }
}
