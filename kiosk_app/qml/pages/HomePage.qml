import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// One question, and the services as tiles.
StandPage {
    id: home

    required property QtObject visit
    required property QtObject menu

    objectName: "page-home"

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int rows: Math.max(1, Math.ceil(repeater.count / columns))

    function lineOf(isOpen: bool, waiting: int, opensOn: string, weekday: string, time: string): string {
        if (isOpen)
            return waiting < 0 ? qsTr("Open now") : waiting === 0 ? qsTr("Nobody waiting") : qsTr("%n waiting", "", waiting);
        switch (opensOn) {
        case "today":
            return qsTr("Opens today %1").arg(time);
        case "tomorrow":
            return qsTr("Opens tomorrow %1").arg(time);
        case "weekday":
            return qsTr("Opens %1 %2").arg(weekday).arg(time);
        case "next-week":
            return qsTr("Opens next %1 %2").arg(weekday).arg(time);
        default:
            return qsTr("Closed");
        }
    }

    function move(from: int, by: int): void {
        for (let place = from + by; place >= 0 && place < repeater.count; place += by) {
            const tile = repeater.itemAt(place);
            if (tile?.enabled) {
                tile.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    StandText {
        id: question

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.margin : 0
        }
        text: home.menu.ready ? qsTr("How can we help you?") : qsTr("One moment, we are getting ready.")
        font.pixelSize: Theme.question
        font.weight: Theme.semibold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Item {
        id: space

        anchors {
            left: parent.left
            right: parent.right
            top: question.bottom
            bottom: dots.visible ? dots.top : parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.margin : Theme.gap
            bottomMargin: Theme.gap
        }

        Grid {
            id: grid

            readonly property int cellWidth: (space.width - (columns - 1) * spacing) / columns
            readonly property int cellHeight: Math.min(Theme.tileMaxHeight, (space.height - (home.rows - 1) * spacing) / home.rows)

            columns: home.columns
            spacing: Theme.gap

            Repeater {
                id: repeater

                model: home.menu.rows

                Tile {
                    required property int index
                    required property string service_id
                    required property string name
                    required property bool is_open
                    required property int waiting
                    required property string opens_on
                    required property string weekday
                    required property string time

                    objectName: "tile-" + service_id
                    width: grid.cellWidth
                    height: grid.cellHeight
                    text: name
                    line: home.lineOf(is_open, waiting, opens_on, weekday, time)
                    enabled: is_open
                    onClicked: home.visit.choose_service(service_id)
                    Keys.onLeftPressed: home.move(index, -1)
                    Keys.onRightPressed: home.move(index, 1)
                    Keys.onUpPressed: home.move(index, -home.columns)
                    Keys.onDownPressed: home.move(index, home.columns)
                }
            }
        }
    }

    PageDots {
        id: dots

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        visible: home.menu.pages > 1
        page: home.menu.page
        pages: home.menu.pages
        onTurned: page => home.visit.turn_menu(page)
    }
}
