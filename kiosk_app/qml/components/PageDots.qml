import QtQuick
import QtQuick.Layouts
import "../theme"

// To the other pages of the menu.
RowLayout {
    id: dots

    required property int page
    required property int pages
    signal turned(int page)

    spacing: Theme.gap

    PillButton {
        objectName: "previous-page"
        Layout.preferredWidth: Theme.footerSide
        opacity: enabled ? 1 : 0
        enabled: dots.page > 0
        Accessible.ignored: !enabled
        symbol: "chevron-left"
        text: qsTr("Previous")
        onClicked: dots.turned(dots.page - 1)
    }

    Item { Layout.fillWidth: true }

    Row {
        spacing: Theme.tight
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Page %1 of %2").arg(dots.page + 1).arg(dots.pages)

        Repeater {
            model: dots.pages

            Rectangle {
                required property int index

                width: index === dots.page ? 3 * Theme.dot : Theme.dot
                height: Theme.dot
                radius: Theme.dot / 2
                color: index === dots.page ? Theme.primary : Theme.edge
            }
        }
    }

    Item { Layout.fillWidth: true }

    PillButton {
        objectName: "next-page"
        Layout.preferredWidth: Theme.footerSide
        opacity: enabled ? 1 : 0
        enabled: dots.page < dots.pages - 1
        Accessible.ignored: !enabled
        symbol: "chevron-right"
        text: qsTr("More")
        onClicked: dots.turned(dots.page + 1)
    }
}
