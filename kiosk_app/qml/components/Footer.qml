import QtQuick
import QtQuick.Layouts
import "../theme"

// Back, language, view, help: the same places on every page.
Rectangle {
    id: footer

    required property QtObject visit
    required property QtObject languages
    required property QtObject modes
    required property bool canGoBack
    property bool covered: false
    signal languageAsked()

    readonly property string currentName: languages.choices.find(choice => choice.code === languages.current)?.name ?? ""

    height: Theme.footerHeight
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.border
        color: Theme.edge
    }

    // Under a sheet the keyboard stays in the sheet; a finger still finds the same places.
    component Choice: FooterButton {
        focusPolicy: footer.covered ? Qt.ClickFocus : Qt.StrongFocus
    }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.footerMargin
            rightMargin: Theme.footerMargin
            topMargin: Theme.tight
            bottomMargin: Theme.tight
        }
        spacing: Theme.portrait ? Theme.tight : Theme.gap
        uniformCellSizes: Theme.portrait

        Choice {
            objectName: "back"
            opacity: footer.canGoBack ? 1 : 0
            enabled: footer.canGoBack
            Accessible.ignored: !footer.canGoBack
            symbol: Theme.mirrored ? "arrow-right" : "arrow-left"
            text: qsTr("Back")
            onClicked: footer.visit.back()
        }

        Item {
            Layout.fillWidth: true
            visible: !Theme.portrait
        }

        Choice {
            objectName: "language"
            visible: footer.languages.choices.length > 1
            symbol: "globe"
            text: footer.currentName
            Accessible.name: qsTr("Language: %1").arg(footer.currentName)
            onClicked: footer.languageAsked()
        }

        Choice {
            objectName: "accessible"
            symbol: "accessibility"
            text: footer.modes.accessible ? qsTr("Normal view") : qsTr("Larger text")
            chosen: footer.modes.accessible
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: footer.visit.toggle_accessible()
        }

        Choice {
            objectName: "speech"
            visible: !Theme.portrait && footer.modes.accessible && footer.modes.speech_available
            symbol: footer.modes.speech ? "volume-x" : "volume-2"
            text: footer.modes.speech ? qsTr("Stop reading") : qsTr("Read aloud")
            chosen: footer.modes.speech
            onClicked: footer.visit.toggle_speech()
        }

        Choice {
            objectName: "repeat-speech"
            visible: !Theme.portrait && footer.modes.accessible && footer.modes.speech_available && footer.modes.speech
            symbol: "rotate-ccw"
            text: qsTr("Say again")
            onClicked: footer.visit.repeat_speech()
        }

        Choice {
            objectName: "help"
            symbol: "circle-help"
            text: qsTr("Help")
            onClicked: footer.visit.open_help()
        }
    }
}
