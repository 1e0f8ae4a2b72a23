import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Nobody is at work here now: when we open, our week, and what is open nearby.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject closed

    objectName: "page-closed"
    firstFocus: look
    symbol: Theme.accessible && !Theme.portrait ? "" : "clock"
    heading: words.because(closed.why, closed.reason) || qsTr("We are closed now")
    lead: words.weOpen(closed.opens_on, closed.weekday, closed.time)
    beside: symbol !== ""
    aside: Theme.portrait ? null : week

    OpeningWords { id: words }

    function openWords(place: var): string {
        if (!place.is_open)
            return words.opens(place.opens_on, place.weekday, place.time);
        return place.until === "" ? qsTr("Open now") : qsTr("Open today until %1").arg(place.until);
    }

    Component {
        id: week

        ColumnLayout {
            spacing: Theme.gap

            Card {
                Layout.fillWidth: true
                implicitHeight: hours.implicitHeight + 2 * Theme.gap
                visible: page.closed.hours.length > 0

                ColumnLayout {
                    id: hours

                    anchors {
                        fill: parent
                        margins: Theme.gap
                        leftMargin: Theme.inset
                        rightMargin: Theme.inset
                    }
                    spacing: Theme.tight

                    StandText {
                        Layout.fillWidth: true
                        text: qsTr("Our opening hours")
                        font.weight: Theme.semibold
                    }

                    HoursTable {
                        Layout.fillWidth: true
                        hours: page.closed.hours
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                visible: page.closed.ring.phone !== ""
                implicitHeight: ring.implicitHeight + 2 * Theme.gap

                RingLine {
                    id: ring

                    objectName: "ring"
                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.gap
                        rightMargin: Theme.gap
                    }
                    ring: page.closed.ring
                }
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait
        visible: active
        sourceComponent: week
    }

    StandText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.portrait ? Theme.tight : 0
        visible: page.closed.places.length > 0
        text: qsTr("Help at other places")
        font.pixelSize: Theme.label
        font.weight: Theme.semibold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: page.closed.places

        Card {
            id: place

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: row.implicitHeight + 2 * (Theme.tight + Theme.unit)
            color: modelData.is_open ? Theme.card : Theme.cardQuiet
            raised: modelData.is_open

            RowLayout {
                id: row

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.gap
                    rightMargin: Theme.gap
                }
                spacing: Theme.gap

                Disc {
                    icon: place.modelData.icon || "map-pin"
                    size: Theme.discSmall
                    tint: place.modelData.is_open ? Theme.primaryTint : Theme.canvas
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    StandText {
                        Layout.fillWidth: true
                        text: place.modelData.name
                        font.weight: Theme.semibold
                    }

                    StandText {
                        Layout.fillWidth: true
                        text: page.openWords(place.modelData)
                        font.pixelSize: Theme.small
                        font.weight: place.modelData.is_open ? Theme.semibold : Font.Normal
                        color: place.modelData.is_open ? Theme.ok : Theme.muted
                    }

                    StandText {
                        Layout.fillWidth: true
                        text: place.modelData.address
                        font.pixelSize: Theme.small
                        color: Theme.muted
                        visible: text !== ""
                    }

                    StandText {
                        Layout.fillWidth: true
                        text: place.modelData.phone
                        font.pixelSize: Theme.small
                        color: Theme.muted
                        visible: text !== ""
                    }
                }
            }
        }
    }

    actions: [
        QuietButton {
            id: look

            objectName: "look-around"
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 1 : 2
            symbol: "file-text"
            text: qsTr("See what to bring")
            onClicked: page.visit.look_around()
        }
    ]
}
