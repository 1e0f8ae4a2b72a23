import QtQuick
import QtQuick.Layouts
import "../theme"

// One document to be marked as missing.
Pressable {
    id: row

    required property string picture
    property bool missing: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    font.pixelSize: Theme.body
    font.weight: Theme.semibold
    checked: missing
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: missing
    Accessible.name: row.text

    background: Card {
        color: row.missing ? Theme.warningTint : Theme.card

        Rectangle {
            anchors.fill: parent
            visible: row.missing
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.ink
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap

        DocumentPicture {
            picture: row.picture
            size: Theme.discSmall
        }

        StandText {
            Layout.fillWidth: true
            text: row.text
            font: row.font
            Accessible.ignored: true
        }

        StandText {
            text: qsTr("Missing")
            font.pixelSize: Theme.small
            font.weight: Theme.semibold
            visible: row.missing
            Accessible.ignored: true
        }

        Rectangle {
            implicitWidth: Theme.icon
            implicitHeight: Theme.icon
            radius: Theme.unit
            color: row.missing ? Theme.ink : Theme.card
            border.width: Theme.hair
            border.color: row.missing ? Theme.ink : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: row.missing
                name: "check"
                size: Theme.iconSmall
                color: Theme.card
            }
        }
    }
}
