import QtQuick
import QtQuick.Layouts
import "../theme"

// Which centre this is, and the time.
Item {
    id: strip

    required property QtObject header

    implicitHeight: Theme.headerHeight

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.tight

        Icon {
            name: "landmark"
            size: Theme.iconSmall
            visible: strip.header.site_name !== ""
        }

        StandText {
            text: strip.header.municipality
            font.pixelSize: Theme.small
            font.weight: Theme.semibold
            wrapMode: Text.NoWrap
        }

        StandText {
            Layout.fillWidth: true
            text: strip.header.site_name
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        StandText {
            objectName: "clock"
            text: strip.header.time
            font.pixelSize: Theme.small
            font.weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }
}
