import QtQuick
import QtQuick.Layouts
import "../theme"

// The languages by their own names; one tap changes the page on the spot.
RowLayout {
    id: picker

    required property QtObject languages
    required property QtObject visit

    spacing: Theme.gap

    Repeater {
        model: picker.languages.choices

        PillButton {
            required property var modelData

            objectName: "language-" + modelData.code
            Layout.preferredWidth: Theme.footerLanguage
            padding: Theme.unit
            text: modelData.name
            chosen: picker.languages.current === modelData.code
            checked: chosen
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: picker.visit.choose_language(modelData.code)
        }
    }
}
