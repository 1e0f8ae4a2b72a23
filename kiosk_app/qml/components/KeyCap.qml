import QtQuick
import "../theme"

// One key; an empty one only keeps its place.
Pressable {
    id: cap

    required property string key
    property bool small: false

    readonly property bool erases: key === "erase"

    objectName: erases ? "erase" : key === " " ? "key-space" : "key-" + key
    implicitWidth: Theme.discSmall
    implicitHeight: Theme.low || !Theme.portrait ? Theme.smallTarget : Theme.discSmall
    opacity: key === "" ? 0 : 1
    enabled: key !== ""
    text: erases ? qsTr("Erase") : key === " " ? qsTr("Space") : key
    font.pixelSize: key === " " ? Theme.body : small ? (Theme.mirrored ? Theme.body : Theme.label) : Math.max(Theme.label, Math.min(Theme.title, Math.floor(height * 0.7)))
    font.weight: Theme.semibold
    ringRadius: Theme.keyRadius
    Accessible.ignored: key === ""

    background: Rectangle {
        radius: Theme.keyRadius
        color: cap.erases ? Theme.cardQuiet : Theme.card
        border.width: Math.max(Theme.border, Theme.hair / 2)
        border.color: Theme.keyEdge
    }

    contentItem: StandText {
        text: cap.erases ? "" : cap.text
        font: cap.font
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true

        Loader {
            anchors.centerIn: parent
            active: cap.erases

            sourceComponent: Icon {
                name: "delete"
                color: Theme.ink
            }
        }
    }
}
