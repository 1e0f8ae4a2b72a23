import QtQuick
import QtQuick.Layouts
import "../theme"

// A number to ring, whether somebody answers it now, and its week where that is one of its own.
RowLayout {
    id: line

    required property var ring
    property string label: qsTr("You can ring us")
    property bool tabled: true

    spacing: Theme.tight + Theme.unit
    visible: ring.phone !== ""

    function whenWords(): string {
        if (!ring.told)
            return "";
        if (ring.is_open)
            return ring.until === "" ? qsTr("You can ring now") : qsTr("You can ring now, until %1").arg(ring.until);
        switch (ring.opens_on) {
        case "today":
            return qsTr("You can ring today from %1").arg(ring.time);
        case "tomorrow":
            return qsTr("You can ring tomorrow from %1").arg(ring.time);
        case "weekday":
        case "date":
            return qsTr("You can ring on %1 from %2").arg(ring.weekday).arg(ring.time);
        case "next-week":
            return qsTr("You can ring next %1 from %2").arg(ring.weekday).arg(ring.time);
        default:
            return qsTr("Nobody answers just now");
        }
    }

    Disc {
        Layout.alignment: Qt.AlignTop
        icon: "phone"
        size: Theme.iconLarge
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StandText {
            Layout.fillWidth: true
            text: line.label
            font.pixelSize: Theme.small
            color: Theme.muted
        }

        StandText {
            Layout.fillWidth: true
            text: "\u2066" + line.ring.phone + "\u2069"
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
        }

        StandText {
            objectName: "ring-when"
            Layout.fillWidth: true
            text: line.whenWords()
            font.pixelSize: Theme.small
            font.weight: line.ring.is_open ? Theme.semibold : Font.Normal
            color: line.ring.is_open ? Theme.ok : Theme.muted
            visible: text !== ""
        }

        HoursTable {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            hours: line.tabled ? line.ring.hours : []
        }
    }
}
