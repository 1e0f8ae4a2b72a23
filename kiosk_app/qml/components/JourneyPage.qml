import QtQuick
import QtQuick.Layouts
import "../theme"

// The one shape of all pages of a visit: what it is about, the question, the choices, and at the bottom what to do.
// Portrait is one column; landscape has the question at the side; in reach mode it stands above the page.
StandPage {
    id: frame

    property string symbol: ""
    property string context: ""
    property bool beside: false
    property Component aside: null
    property Component foot: null
    property bool stretches: false
    default property alias content: choices.data
    property alias actions: buttons.data

    readonly property bool low: Theme.portrait && height < Theme.lowPage * (stretches ? Theme.textScale : 1)
    readonly property bool hasActions: buttons.visibleChildren.length > 0

    onHeadingChanged: body.toTop()

    Component {
        id: head

        PageHead {
            symbol: frame.symbol
            context: frame.context
            heading: frame.heading
            lead: frame.lead
            beside: frame.beside
            low: frame.low
            aside: frame.aside
        }
    }

    RowLayout {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: frame.hasActions ? buttons.top : parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.portrait ? Theme.gap : Theme.unit
            bottomMargin: Theme.gap
        }
        spacing: Theme.margin
        uniformCellSizes: true

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !Theme.portrait

            Loader {
                Layout.fillWidth: true
                active: !Theme.portrait
                sourceComponent: head
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            ScrollArea {
                id: body

                Layout.fillWidth: true
                Layout.fillHeight: true
                stretches: frame.stretches

                Loader {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.tight
                    active: Theme.portrait && (frame.aside !== null || !Theme.low && (frame.symbol !== "" || frame.heading !== ""))
                    visible: active
                    sourceComponent: head
                }

                ColumnLayout {
                    id: choices

                    Layout.fillWidth: true
                    Layout.fillHeight: frame.stretches
                    spacing: Theme.gap
                }
            }

            Loader {
                Layout.fillWidth: true
                active: frame.foot !== null
                visible: active
                sourceComponent: frame.foot
            }
        }
    }

    GridLayout {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        columnSpacing: Theme.margin
        uniformCellWidths: visibleChildren.length > 1
    }
}
