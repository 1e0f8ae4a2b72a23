import QtQuick
import "../theme"

// A number, a time or a code, as large as it fits, without the air that a font leaves above and below.
Item {
    id: big

    property string text: ""
    property int size: Theme.number
    property int spacing: 0

    readonly property int fitting: Math.max(1, Math.floor(size * Math.min(1, width / Math.max(1, measure.wide))))

    implicitWidth: measure.wide
    implicitHeight: Math.round(fitting * Theme.numberTight)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    StandText {
        anchors {
            left: parent.left
            leftMargin: -Math.round(big.fitting * Theme.bearing)
            verticalCenter: parent.verticalCenter
        }
        text: "\u2066" + big.text + "\u2069"
        font.pixelSize: big.fitting
        font.weight: Theme.bold
        font.letterSpacing: big.spacing
        color: Theme.primary
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Measure {
        id: measure

        font.pixelSize: big.size
        font.weight: Theme.bold
        font.letterSpacing: big.spacing
        text: big.text
    }
}
