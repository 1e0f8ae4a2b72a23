import QtQuick
import "../theme"

// The small map to a place, in our colours.
Item {
    id: map

    required property string source
    required property string name

    readonly property var colours: [Theme.cardQuiet, Theme.card, Theme.mapEdge, Theme.mapWater, Theme.ink, Theme.primary, Theme.primaryText]

    implicitHeight: width

    Image {
        id: picture

        objectName: "map"
        anchors.fill: parent
        sourceSize: Qt.size(width, width)
        source: map.source === "" || width < 1 ? "" : map.source.split("?")[0] + "?" + map.colours.map(colour => map.hex(colour)).join("-") + "/" + encodeURIComponent(qsTr("You are here"))
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the way to %1").arg(map.name)
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.border
        border.color: Theme.edge
    }

    function hex(colour: color): string {
        const text = String(colour).slice(1);
        return text.length === 6 ? "ff" + text : text;
    }
}
