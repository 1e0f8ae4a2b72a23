import QtQuick
import QtQuick.Layouts
import "../theme"

// One thing to bring: what it looks like, what it is called, and a short help.
RowLayout {
    id: row

    required property string name
    required property string help
    required property string picture

    spacing: Theme.gap

    DocumentPicture {
        Layout.alignment: Qt.AlignTop
        picture: row.picture
        size: Theme.discSmall
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        StandText {
            Layout.fillWidth: true
            text: row.name
            font.weight: Theme.semibold
        }

        StandText {
            Layout.fillWidth: true
            text: row.help
            font.pixelSize: Theme.small
            color: Theme.muted
            visible: text !== ""
        }
    }
}
