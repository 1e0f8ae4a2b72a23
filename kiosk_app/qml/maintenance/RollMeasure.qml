import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The right roll and one that does not fit, as wide and as thick as they are in the hand, and how thermal paper is known.
GridLayout {
    id: measure

    required property int paperMm
    required property int wrongMm
    required property int rollMm
    required property string loading
    required property string body

    readonly property int tall: Math.max(Theme.px(140), Math.min(px(45), Theme.px(180)))

    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    function px(mm: real): int {
        return Theme.pixelsPerMm > 0 ? Math.round(mm * Theme.pixelsPerMm) : Theme.px(mm * 3.2);
    }

    component Strip: ColumnLayout {
        id: strip

        required property int mm
        required property bool fits

        Layout.fillWidth: false
        spacing: Theme.unit

        Rectangle {
            implicitWidth: measure.px(strip.mm)
            implicitHeight: measure.tall
            color: strip.fits ? Theme.primaryTint : Theme.cardQuiet
            border.width: Theme.hair
            border.color: strip.fits ? Theme.primary : Theme.muted

            Disc {
                anchors.centerIn: parent
                icon: strip.fits ? "check" : "x"
                size: Theme.discSmall
                tint: strip.fits ? Theme.primary : Theme.danger
                line: strip.fits || Theme.highContrast ? Theme.primaryText : Theme.card
            }
        }

        Item {
            objectName: "roll-strip"
            implicitWidth: measure.px(strip.mm)
            implicitHeight: Theme.tight

            Rectangle { y: parent.height / 2 - height / 2; width: parent.width; height: Theme.hair; color: Theme.ink }
            Rectangle { width: Theme.hair; height: parent.height; color: Theme.ink }
            Rectangle { x: parent.width - width; width: Theme.hair; height: parent.height; color: Theme.ink }
        }

        FitText {
            Layout.fillWidth: false
            Layout.preferredWidth: measure.px(strip.mm)
            text: qsTr("%1 mm").arg(strip.mm)
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
        }
    }

    RowLayout {
        Layout.columnSpan: measure.columns
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap

        Strip { mm: measure.paperMm; fits: true }

        Strip { mm: measure.wrongMm; fits: false }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignBottom
        visible: Theme.portrait
        spacing: Theme.tight

        Rectangle {
            readonly property int across: measure.px(measure.rollMm)

            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.min(across, Theme.px(420))
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.primaryTint
            border.width: Theme.hair
            border.color: Theme.primary

            Rectangle {
                anchors.centerIn: parent
                width: measure.px(14)
                height: width
                radius: width / 2
                color: Theme.card
                border.width: Theme.hair
                border.color: Theme.primary
            }

            Rectangle { y: parent.height / 2 - height / 2; width: parent.width; height: Theme.hair; color: Theme.ink; opacity: 0.7 }
        }

        FitText {
            Layout.fillWidth: true
            text: qsTr("At most %1 mm across").arg(measure.rollMm)
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignBottom
        visible: Theme.portrait
        spacing: Theme.tight

        RollPicture {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(270)
            loading: measure.loading
            name: "scratch"
            body: measure.body
        }

        FitText {
            Layout.fillWidth: true
            text: qsTr("A fingernail leaves a dark line outside")
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
        }
    }

    FitText {
        Layout.fillWidth: true
        visible: !Theme.portrait
        text: qsTr("At most %1 mm across").arg(measure.rollMm) + ". " + qsTr("A fingernail leaves a dark line outside") + "."
        horizontalAlignment: Text.AlignHCenter
    }
}
