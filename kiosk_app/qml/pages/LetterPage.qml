import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// The first letter of the first name, when more than one booking matches.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject checkin

    readonly property int columns: 6

    objectName: "page-letter"
    firstFocus: letters.itemAt(0)
    symbol: "log-in"
    context: qsTr("I have a booking")
    heading: qsTr("What does your first name begin with?")
    lead: checkin.busy ? qsTr("One moment …") : qsTr("More than one booking fits. The letter tells us which is yours.")

    function focusLetter(at: int): void {
        letters.itemAt(at)?.forceActiveFocus(Qt.TabFocusReason);
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.columns
        rowSpacing: Theme.tight
        columnSpacing: Theme.tight
        uniformCellWidths: true
        enabled: !page.checkin.busy
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            id: letters

            model: page.checkin.letters

            KeyCap {
                required property int index
                required property string modelData

                implicitHeight: Theme.portrait ? Theme.target : Theme.disc
                objectName: "letter-" + modelData
                Layout.fillWidth: true
                key: modelData
                onClicked: page.visit.choose_letter(modelData)
                Keys.onLeftPressed: page.focusLetter(index - 1)
                Keys.onRightPressed: page.focusLetter(index + 1)
                Keys.onUpPressed: page.focusLetter(index - page.columns)
                Keys.onDownPressed: page.focusLetter(index + page.columns)
            }
        }
    }
}
