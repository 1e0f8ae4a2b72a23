import QtQuick
import QtQuick.Layouts
import "../theme"

// To the other pages of the menu; of many pages the number is said instead of shown as dots.
RowLayout {
    id: dots

    required property int page
    required property int pages
    signal turned(int page)

    readonly property string place: qsTr("Page %1 of %2").arg(page + 1).arg(pages)
    readonly property bool few: pages <= Theme.mostDots

    spacing: Theme.gap

    component Turn: PillButton {
        Layout.preferredWidth: Theme.pagerSide
        Layout.fillHeight: true
        raised: true
        opacity: enabled ? 1 : 0
        Accessible.ignored: !enabled
    }

    Turn {
        objectName: "previous-page"
        enabled: dots.page > 0
        symbol: Theme.mirrored ? "chevron-right" : "chevron-left"
        text: qsTr("Previous")
        onClicked: dots.turned(dots.page - 1)
    }

    Item { Layout.fillWidth: true }

    Row {
        visible: dots.few
        spacing: Theme.tight
        Accessible.role: Accessible.StaticText
        Accessible.name: dots.place

        Repeater {
            model: dots.few ? dots.pages : 0

            Rectangle {
                required property int index

                width: index === dots.page ? 3 * Theme.dot : Theme.dot
                height: Theme.dot
                radius: Theme.dot / 2
                color: index === dots.page ? Theme.primary : Theme.edge
            }
        }
    }

    StandText {
        visible: !dots.few
        text: dots.place
        font.pixelSize: Theme.small
        color: Theme.muted
    }

    Item { Layout.fillWidth: true }

    Turn {
        objectName: "next-page"
        enabled: dots.page < dots.pages - 1
        trailing: true
        symbol: Theme.mirrored ? "chevron-left" : "chevron-right"
        text: qsTr("More")
        onClicked: dots.turned(dots.page + 1)
    }
}
