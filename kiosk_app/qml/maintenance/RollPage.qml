import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The roll change guide: one step at a time, large; it goes on by itself as the printer tells, and nothing runs out.
StandPage {
    id: page

    required property QtObject roll

    readonly property bool reading: roll.step === "read"
    readonly property bool finished: roll.step === "done"
    readonly property bool measuring: roll.step === "roll"
    readonly property bool inTheWay: roll.trouble !== "none"
    readonly property string note: inTheWay ? troubleWords(roll.trouble) : adviceWords(roll.advice)

    heading: sentence(roll.step, roll.loading, roll.picture)
    lead: help(roll.step, roll.loading)
    firstFocus: forward.visible ? forward : reading ? good : stop
    objectName: "roll-page"
    Accessible.role: Accessible.Pane
    Accessible.name: heading

    onHeadingChanged: {
        body.toTop();
        Accessible.announce([heading, note, lead].filter(each => each !== "").join(" "));
        Qt.callLater(takeFocus);
    }
    onNoteChanged: if (note !== "") Accessible.announce(note, Accessible.Assertive)

    function nameOf(step: string): string {
        switch (step) {
        case "roll": return qsTr("The right roll");
        case "open": return roll.loading === "feed-in" ? qsTr("Open the stand") : qsTr("Open the lid");
        case "place": return roll.loading === "feed-in" ? qsTr("Hang up the roll") : qsTr("Put in the roll");
        case "pull": return roll.loading === "feed-in" ? qsTr("Push in the paper") : qsTr("Pull out paper");
        case "close": return qsTr("Close the lid");
        default: return qsTr("Test slip");
        }
    }

    function sentence(step: string, loading: string, picture: string): string {
        const fed = loading === "feed-in";
        switch (step) {
        case "roll": return qsTr("Find the right roll");
        case "open": return fed ? qsTr("Open the back of the stand") : qsTr("Open the printer's lid");
        case "place":
            if (picture === "turn")
                return qsTr("Turn the roll around");
            return fed ? qsTr("Hang the new roll on the axle") : qsTr("Take the old roll out and put the new one in");
        case "pull": return fed ? qsTr("Push the paper into the slot until the printer takes it") : qsTr("Pull out a hand's breadth of paper");
        case "close": return qsTr("Close the lid until it clicks");
        case "test": return roll.slip === "failed" ? qsTr("No test slip came") : roll.slip === "printing" ? qsTr("A test slip is coming") : qsTr("Waiting for the printer");
        case "read": return qsTr("How does the slip look?");
        default: return qsTr("Done. The stand prints again.");
        }
    }

    function help(step: string, loading: string): string {
        const fed = loading === "feed-in";
        switch (step) {
        case "roll":
            return qsTr("Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.");
        case "open":
            return roll.told ? qsTr("This page goes on by itself when it is open.") : fed ? qsTr("You need the key of the stand.") : qsTr("Look for a button or a lever at the lid.");
        case "place": return fed ? qsTr("The end of the paper comes from the top and points to the printer.") : qsTr("The end of the paper comes from below and points to the front.");
        case "pull": return fed ? qsTr("Cut the end straight first. The printer draws it in by itself.") : qsTr("Lay it straight over the edge of the printer.");
        case "close": return roll.told ? qsTr("Press on both sides. This page goes on by itself.") : qsTr("Press on both sides.");
        case "test": return roll.slip === "printing" ? qsTr("Wait a moment. Do not pull the paper.") : "";
        case "read": return roll.slip === "perhaps" ? qsTr("The printer does not say whether it came. Did it come out?") : qsTr("Take it and look at it.");
        default: return fed ? qsTr("Close and lock the stand. Thank you!") : qsTr("Thank you! You may tear off the slip and throw it away.");
        }
    }

    function adviceWords(advice: string): string {
        switch (advice) {
        case "turn": return qsTr("The slip was blank: the wrong side of the paper faced the printer.");
        case "other-roll": return qsTr("That roll does not fit. Find one as wide as the strip with the tick.");
        case "not-caught": return roll.loading === "feed-in" ? qsTr("The printer sees no paper. Push the end in a little further.")
                                                             : qsTr("The printer sees no paper. Open the lid again and pull out more of it.");
        case "still-open": return qsTr("The printer says that the lid is still open. Press until it clicks.");
        }
        return roll.near_end && page.finished ? qsTr("The printer says that little paper is left. Was it a new roll?") : "";
    }

    function troubleWords(trouble: string): string {
        switch (trouble) {
        case "error": return qsTr("The printer has a jam. Open it, take out loose paper, and close it again.");
        case "offline": return qsTr("The printer does not answer. Is it switched on? Is its cable in?");
        case "head-open": return qsTr("The printer's own flap is open. Press it shut.");
        default: return qsTr("Try another slip, or go back and look at the roll.");
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    component Answer: Pressable {
        id: answer

        required property string name

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.px(640 * Theme.textScale)
        implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
        padding: Theme.padding
        background: Card { }
        contentItem: ColumnLayout {
            spacing: Theme.tight

            RollPicture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(220)
                loading: page.roll.loading
                body: page.roll.body
                name: answer.name
            }

            FitText {
                Layout.fillWidth: true
                size: Theme.body
                text: answer.text
                font.weight: Theme.semibold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.margin : Theme.gap
            bottomMargin: Theme.bottomMargin
        }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                StandText {
                    Layout.fillWidth: true
                    text: page.finished ? qsTr("New paper roll") : qsTr("New paper roll, step %1 of %2").arg(page.roll.number).arg(page.roll.count)
                    font.weight: Theme.semibold
                }

                StandText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.roll.model_name
                    font.pixelSize: Theme.small
                    color: Theme.muted
                }
            }

            RollSteps {
                objectName: "roll-steps"
                visible: Theme.portrait
                steps: page.roll.steps
                lying: false
                words: false
                nameOf: page.nameOf
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.margin

            RollSteps {
                visible: !Theme.portrait
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: words ? Theme.px(340) : Theme.icon
                Layout.fillWidth: false
                steps: page.roll.steps
                lying: true
                words: !Theme.accessible
                nameOf: page.nameOf
            }

            ScrollArea {
                id: body

                Layout.fillWidth: true
                Layout.fillHeight: true
                stretches: true

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: Theme.margin
                    rowSpacing: Theme.gap

                    Card {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.minimumHeight: page.measuring ? measure.implicitHeight + 2 * Theme.inset : Theme.px(Theme.portrait ? 360 : 300)
                        visible: !page.reading

                        RollPicture {
                            objectName: "roll-picture"
                            anchors {
                                fill: parent
                                margins: Theme.inset
                            }
                            visible: !page.measuring
                            loading: page.roll.loading
                            name: page.roll.picture
                            body: page.roll.body
                        }

                        RollMeasure {
                            id: measure

                            anchors.centerIn: parent
                            visible: page.measuring
                            width: parent.width - 2 * Theme.padding
                            loading: page.roll.loading
                            body: page.roll.body
                            paperMm: page.roll.paper_mm
                            wrongMm: page.roll.wrong_mm
                            rollMm: page.roll.roll_mm
                        }
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.columnSpan: page.reading ? parent.columns : 1
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.tight

                        QuestionText {
                            objectName: "roll-sentence"
                            Layout.fillWidth: true
                            text: page.heading
                            size: Theme.portrait ? Theme.question : Theme.title
                        }

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.tight
                            visible: page.note !== ""

                            Disc {
                                Layout.alignment: Qt.AlignTop
                                icon: "triangle-alert"
                                size: Theme.icon
                                tint: Theme.warning
                                line: Theme.warningText
                            }

                            StandText {
                                objectName: "roll-note"
                                Layout.fillWidth: true
                                text: page.note
                                font.weight: Theme.semibold
                            }
                        }

                        StandText {
                            objectName: "roll-help"
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: page.lead
                            color: Theme.muted
                        }
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.columnSpan: parent.columns
                        Layout.alignment: Qt.AlignTop
                        visible: page.reading
                        spacing: Theme.gap

                        Answer {
                            id: good
                            objectName: "roll-readable"
                            name: "good"
                            text: qsTr("I can read it")
                            onClicked: page.roll.readable()
                        }

                        Answer {
                            objectName: "roll-blank"
                            name: "blank"
                            text: qsTr("It is blank")
                            onClicked: page.roll.blank()
                        }

                        Answer {
                            objectName: "roll-cut-off"
                            name: "cut"
                            text: qsTr("A side is missing")
                            onClicked: page.roll.cut_off()
                        }
                    }
                }
            }
        }

        PrimaryButton {
            id: forward
            objectName: "roll-next"
            Layout.fillWidth: true
            visible: !page.reading && !page.roll.told && (page.roll.step !== "test" || page.roll.slip === "failed")
            symbol: page.roll.step === "test" ? "rotate-ccw" : "check"
            text: page.finished ? qsTr("Back to the stand") : page.roll.step === "test" ? qsTr("Print another test slip") : page.measuring ? qsTr("I have this roll") : qsTr("I have done it")
            onClicked: page.finished ? page.roll.leave() : page.roll.step === "test" ? page.roll.test_again() : page.roll.next()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: !Theme.portrait ? 4 : Theme.accessible || visibleChildren.length > 3 ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.tight
            uniformCellWidths: true
            visible: !page.finished

            PillButton {
                id: stop
                objectName: "roll-stop"
                Layout.fillWidth: true
                raised: true
                symbol: "x"
                text: qsTr("Stop")
                onClicked: page.roll.leave()
            }

            PillButton {
                objectName: "roll-back"
                Layout.fillWidth: true
                raised: true
                visible: !page.measuring
                symbol: Theme.mirrored ? "arrow-right" : "arrow-left"
                text: qsTr("Step back")
                onClicked: page.roll.back()
            }

            PillButton {
                objectName: "roll-by-hand"
                Layout.fillWidth: true
                raised: true
                visible: page.roll.told
                symbol: "check"
                text: qsTr("It is done")
                onClicked: page.roll.next()
            }

            PillButton {
                objectName: "roll-does-not-fit"
                Layout.fillWidth: true
                raised: true
                visible: ["place", "pull"].includes(page.roll.step)
                symbol: "circle-help"
                text: qsTr("It does not fit")
                onClicked: page.roll.does_not_fit()
            }

            PillButton {
                objectName: "roll-again"
                Layout.fillWidth: true
                raised: true
                visible: page.reading
                symbol: "rotate-ccw"
                text: qsTr("Another slip")
                onClicked: page.roll.test_again()
            }
        }
    }
}
