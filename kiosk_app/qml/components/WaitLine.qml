import QtQuick
import QtQuick.Layouts
import "../theme"

// How long it takes, as a range, and how many wait.
RowLayout {
    id: wait

    required property int low
    required property int high
    property int people: -1
    property bool still: false

    spacing: Theme.tight + Theme.unit
    visible: low >= 0 || people >= 0

    function rangeWords(from: int, to: int): string {
        if (from < 0)
            return "";
        if (to <= 5)
            return qsTr("Less than 5 minutes now");
        return from === to ? qsTr("About %1 minutes now").arg(from) : qsTr("About %1–%2 minutes now").arg(from).arg(to);
    }

    function stillWords(from: int, to: int): string {
        if (from < 0)
            return "";
        if (to <= 5)
            return qsTr("It takes less than 5 minutes.");
        return from === to ? qsTr("It takes about %1 minutes.").arg(from) : qsTr("It takes about %1–%2 minutes.").arg(from).arg(to);
    }

    Disc {
        icon: "hourglass"
        size: Theme.iconLarge
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StandText {
            objectName: "wait"
            Layout.fillWidth: true
            text: wait.still ? wait.stillWords(wait.low, wait.high) : wait.rangeWords(wait.low, wait.high)
            font.weight: Theme.semibold
            visible: text !== ""
        }

        StandText {
            objectName: "waiting"
            Layout.fillWidth: true
            text: wait.people === 0 ? qsTr("Nobody is waiting") : qsTr("%n are waiting", "", wait.people)
            font.pixelSize: wait.low >= 0 ? Theme.small : Theme.body
            color: wait.low >= 0 ? Theme.muted : Theme.ink
            visible: wait.people >= 0
        }
    }
}
