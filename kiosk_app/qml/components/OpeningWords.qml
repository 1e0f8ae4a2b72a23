import QtQml

// Why a place is closed and when it opens, as sentences.
QtObject {
    // Why it is closed, where that is worth saying.
    function because(why: string, reason: string): string {
        if (why === "last-ticket")
            return qsTr("No more numbers today");
        return why === "special-day" && reason !== "" ? qsTr("Closed today: %1").arg(reason) : "";
    }

    // Why it is closed and when it opens, in one line.
    function closedLine(it: var): string {
        if (it.why === "break" && it.opens_on === "today")
            return qsTr("Break until %1").arg(it.time);
        const why = because(it.why, it.reason);
        if (why === "")
            return opens(it.opens_on, it.weekday, it.time);
        return it.opens_on === "unknown" ? why : qsTr("%1. %2", "why it is closed, and when it opens").arg(why).arg(opens(it.opens_on, it.weekday, it.time));
    }

    function opens(opensOn: string, weekday: string, time: string): string {
        switch (opensOn) {
        case "today":
            return qsTr("Opens today at %1").arg(time);
        case "tomorrow":
            return qsTr("Opens tomorrow at %1").arg(time);
        case "weekday":
        case "date":
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
        case "date":
            return qsTr("We open again on %1 at %2.").arg(weekday).arg(time);
        case "next-week":
            return qsTr("We open again next %1 at %2.").arg(weekday).arg(time);
        default:
            return qsTr("Please ask at the reception when you can come.");
        }
    }
}
