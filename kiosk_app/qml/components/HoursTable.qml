import QtQuick
import QtQuick.Layouts
import "../theme"

// Opening hours, a row for the days that are alike.
ColumnLayout {
    id: table

    required property var hours

    spacing: Theme.unit
    visible: hours.length > 0

    Repeater {
        model: table.hours

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            StandText {
                Layout.fillWidth: true
                text: row.modelData.days
                font.pixelSize: Theme.small
            }

            StandText {
                text: "\u2066" + row.modelData.times + "\u2069"
                font.pixelSize: Theme.small
                font.weight: Theme.semibold
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
