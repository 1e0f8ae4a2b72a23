import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// One question, and what one can come for as tiles; at the top also the search and what is popular now.
StandPage {
    id: home

    required property QtObject visit
    required property QtObject menu

    readonly property bool atTop: menu.title === ""
    readonly property bool tellsPopular: menu.popular.length > 0 && !Theme.low && (Theme.portrait || !Theme.accessible && (!Theme.mirrored || menu.tiles.length <= 6))
    readonly property bool searches: menu.has_search && atTop && !menu.empty

    objectName: "page-home"
    heading: !menu.ready ? qsTr("One moment, we are getting ready.")
           : menu.empty ? qsTr("There is nothing to choose here just now")
           : atTop ? qsTr("How can we help you?") : menu.title

    Keys.onDownPressed: grid.move(0, 0)
    Keys.onUpPressed: grid.move(grid.count - 1, 0)

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    component Search: SearchButton {
        objectName: "search"
        onClicked: home.visit.open_item("search", "")
    }

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait && !Theme.low ? Theme.tight : 0
            bottomMargin: Theme.padding
        }
        spacing: Theme.portrait ? Theme.gap : Theme.padding

        RowLayout {
            Layout.fillWidth: true
            visible: !Theme.low || home.searches && !Theme.portrait
            spacing: Theme.gap

            QuestionText {
                id: question

                readonly property int oneLine: Math.floor(Theme.question * width / Math.max(1, whole.advanceWidth))

                objectName: "question"
                Layout.fillWidth: true
                size: !Theme.portrait ? Theme.title : oneLine >= Theme.title ? Math.min(Theme.question, oneLine) : Theme.question
                text: home.heading

                TextMetrics {
                    id: whole

                    font.pixelSize: Theme.question
                    font.weight: Theme.semibold
                    text: home.heading
                }
            }

            Search {
                Layout.preferredWidth: Theme.searchWidth
                visible: !Theme.portrait && home.searches
            }
        }

        Search {
            Layout.fillWidth: true
            visible: Theme.portrait && home.searches
        }

        RowLayout {
            Layout.fillWidth: true
            visible: home.menu.ready && home.menu.empty
            spacing: Theme.gap

            Disc {
                Layout.alignment: Qt.AlignTop
                icon: "hand-heart"
                size: Theme.discLarge
            }

            StandText {
                Layout.fillWidth: true
                text: qsTr("Please ask at the reception. We are glad to help you there.")
                font.pixelSize: Theme.label
                color: Theme.muted
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: home.tellsPopular

            StandText {
                height: Theme.smallTarget
                rightPadding: Theme.unit
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Popular now")
                font.pixelSize: Theme.small
                color: Theme.muted
            }

            Repeater {
                model: home.menu.popular

                Chip {
                    required property var modelData

                    objectName: "popular-" + modelData.id
                    width: Math.min(implicitWidth, home.width - 2 * Theme.margin)
                    symbol: modelData.symbol
                    text: modelData.name
                    onClicked: home.visit.open_item("service", modelData.id)
                }
            }
        }

        ScrollArea {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            visible: !home.menu.empty
            stretches: true
            spacing: 0

            TileGrid {
                id: grid

                Layout.fillHeight: true
                rows: home.menu.rows
                tiles: home.menu.tiles
                visit: home.visit
                wide: area.width
                high: area.height
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 0
            }
        }

        Item {
            Layout.fillHeight: true
            visible: home.menu.empty
        }

        PageDots {
            Layout.fillWidth: true
            visible: home.menu.pages > 1
            page: home.menu.page
            pages: home.menu.pages
            onTurned: page => home.visit.turn_page(page)
        }
    }
}
