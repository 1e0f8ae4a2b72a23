import QtQuick
import QtQuick.Layouts
import "../theme"

// Back, language, help: the same places on every page.
Rectangle {
    id: footer

    required property QtObject visit
    required property QtObject languages
    required property bool canGoBack

    height: Theme.footerHeight
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.border
        color: Theme.edge
    }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.footerMargin
            rightMargin: Theme.footerMargin
        }
        spacing: Theme.gap

        PillButton {
            objectName: "back"
            Layout.preferredWidth: Theme.footerSide
            opacity: footer.canGoBack ? 1 : 0
            enabled: footer.canGoBack
            Accessible.ignored: !footer.canGoBack
            symbol: "arrow-left"
            text: qsTr("Back")
            onClicked: footer.visit.back()
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            LanguagePicker {
                anchors.centerIn: parent
                languages: footer.languages
                visit: footer.visit
            }
        }

        PillButton {
            objectName: "help"
            Layout.preferredWidth: Theme.footerSide
            symbol: "circle-help"
            text: qsTr("Help")
            onClicked: footer.visit.ask_help()
        }
    }
}
