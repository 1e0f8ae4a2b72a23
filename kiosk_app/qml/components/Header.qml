import QtQuick
import QtQuick.Layouts
import "../theme"

// Which centre this is, and the time.
Item {
    id: strip

    required property QtObject header
    signal held()

    implicitHeight: Theme.headerHeight

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.tight

        Image {
            visible: status === Image.Ready
            source: strip.header.logo
            sourceSize.height: Theme.logoHeight
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Icon {
            name: "landmark"
            size: Theme.iconSmall
            visible: strip.header.site_name !== "" && strip.header.logo === ""
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
            lineHeight: arabic ? Theme.arabicLine : Theme.tightLine
        }

        StandText {
            objectName: "clock"
            text: strip.header.time
            font.pixelSize: Theme.small
            font.weight: Theme.semibold
            wrapMode: Text.NoWrap

            HiddenHold {
                anchors {
                    fill: parent
                    margins: -Theme.gap
                }
                onHeld: strip.held()
            }
        }
    }
}
