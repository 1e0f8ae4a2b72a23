import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// No number this time, in kind words, and what to do.
StandPage {
    id: trouble

    required property QtObject visit
    required property QtObject page

    readonly property bool again: page.trouble === "unreachable"

    objectName: "page-trouble"
    firstFocus: action

    function titleWords(kind: string): string {
        switch (kind) {
        case "closed":
            return qsTr("We have just closed here");
        case "gone":
            return qsTr("This is not offered here just now");
        case "unreachable":
            return qsTr("We cannot reach the counter just now");
        default:
            return qsTr("This stand needs a helping hand");
        }
    }

    function openingWords(opensOn: string, weekday: string, time: string): string {
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

    function adviceWords(kind: string, opening: string): string {
        switch (kind) {
        case "closed":
            return opening;
        case "gone":
            return qsTr("Go back and choose something else, or ask at the reception.");
        case "unreachable":
            return qsTr("Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.");
        default:
            return qsTr("Please ask at the reception: they can give you a number.");
        }
    }

    ColumnLayout {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -Theme.primaryHeight
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.inset

        Disc {
            icon: trouble.page.trouble === "closed" ? "clock" : trouble.again ? "wifi-off" : "hand-heart"
            size: Theme.discLarge
        }

        StandText {
            objectName: "trouble-title"
            Layout.fillWidth: true
            text: trouble.titleWords(trouble.page.trouble)
            font.pixelSize: Theme.question
            font.weight: Theme.semibold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        StandText {
            objectName: "trouble-advice"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readingWidth
            text: trouble.adviceWords(trouble.page.trouble,
                                      trouble.openingWords(trouble.page.opens_on, trouble.page.opens_weekday, trouble.page.opens_time))
            font.pixelSize: Theme.label
            color: Theme.muted
        }
    }

    PrimaryButton {
        id: action

        objectName: trouble.again ? "try-again" : "done"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        text: trouble.again ? qsTr("Try again") : qsTr("Back to start")
        onClicked: trouble.again ? trouble.visit.try_again() : trouble.visit.finish()
    }
}
