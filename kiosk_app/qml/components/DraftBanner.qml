import QtQuick
import QtQuick.Layouts
import "../theme"

// Above a draft that is shown on a closed stand: that it is one, and the way out. Its lengths follow its own height,
// which follows the window: the page below has the rest, and is scaled to that.
Rectangle {
    id: banner

    required property QtObject draft

    readonly property int large: Math.round(height * 0.32)
    readonly property int small: Math.round(height * 0.22)

    objectName: "draft-banner"
    color: Theme.warning

    Accessible.role: Accessible.Notification
    Accessible.name: words.text + ". " + more.text

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.gap

        Icon {
            name: "file-pen"
            size: banner.large * 1.4
            color: Theme.warningText
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BannerText {
                id: words

                objectName: "draft-words"
                text: qsTr("Draft – not open")
                font.pixelSize: banner.large
                font.weight: Theme.bold
            }

            BannerText {
                id: more

                text: qsTr("No number is given, and nothing is sent.")
                font.pixelSize: banner.small
            }
        }

        PillButton {
            objectName: "draft-end"
            text: qsTr("End")
            symbol: "x"
            raised: true
            onClicked: banner.draft.end()
        }
    }

    component BannerText: StandText {
        Layout.fillWidth: true
        color: Theme.warningText
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: banner.small * 0.7
        Accessible.ignored: true
    }
}
