import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Which of the documents are missing.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service

    objectName: "page-missing"
    firstFocus: list.count > 0 ? list.itemAt(0) : primary
    symbol: service.icon || "file-text"
    context: service.name
    heading: qsTr("What is missing?")
    lead: qsTr("Tap all that you do not have with you.")

    Repeater {
        id: list

        model: page.service.documents

        MissingRow {
            required property int index
            required property var modelData

            objectName: "missing-" + modelData.id
            Layout.fillWidth: true
            text: modelData.name
            picture: modelData.picture
            missing: modelData.missing
            onClicked: page.visit.toggle_missing(modelData.id)
            Keys.onDownPressed: list.itemAt(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: list.itemAt(index - 1)?.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    actions: [
        PrimaryButton {
            id: primary

            objectName: "missing-done"
            Layout.fillWidth: true
            enabled: page.service.has_missing
            text: qsTr("Continue")
            onClicked: page.visit.missing_done()
        }
    ]
}
