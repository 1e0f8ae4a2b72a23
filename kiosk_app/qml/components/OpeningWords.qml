import QtQml

// When a place opens, as a sentence.
QtObject {
    function opens(opensOn: string, weekday: string, time: string): string {
        switch (opensOn) {
        case "today":
            return qsTr("Opens today at %1").arg(time);
        case "tomorrow":
            return qsTr("Opens tomorrow at %1").arg(time);
        case "weekday":
            return qsTr("Opens %1 at %2").arg(weekday).arg(time);
        case "next-week":
            return qsTr("Opens next %1 at %2").arg(weekday).arg(time);
        default:
            return qsTr("Closed now");
        }
    }

    function weOpen(opensOn: string, weekday: string, time: string): string {
        switch (opensOn) {
        case "today":
            return qsTr("We open again today at %1.").arg(time);
        case "tomorrow":
            return qsTr("We open again tomorrow at %1.").arg(time);
        case "weekday":
            return qsTr("We open again on %1 at %2.").arg(weekday).arg(time);
        case "next-week":
            return qsTr("We open again next %1 at %2.").arg(weekday).arg(time);
        default:
            return qsTr("Please ask at the reception when you can come.");
        }
    }
}
