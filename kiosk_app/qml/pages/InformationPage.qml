import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// Something to read.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject information

    objectName: "page-information"
    firstFocus: primary
    symbol: information.icon || "info"
    context: qsTr("Good to know")
    heading: information.name
    aside: Theme.portrait || information.web_qr === "" ? null : code

    Card {
        Layout.fillWidth: true
        visible: page.information.paragraphs.length > 0
        implicitHeight: paragraphs.implicitHeight + 2 * Theme.inset

        ColumnLayout {
            id: paragraphs

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.inset
                rightMargin: Theme.inset
            }
            spacing: Theme.tight + Theme.unit

            Repeater {
                model: page.information.paragraphs

                StandText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    lineHeight: Theme.openLine
                }
            }

            FactRow {
                Layout.fillWidth: true
                symbol: "phone"
                label: qsTr("Telephone")
                value: page.information.phone
                number: true
            }
        }
    }

    Component {
        id: code

        QrCard {
            source: page.information.web_qr
            side: Theme.portrait ? Theme.discLarge : Theme.qrSmall
            title: qsTr("Read more on your phone")
            note: page.information.web.replace(/^https?:\/\//, "")
        }
    }

    Loader {
        Layout.fillWidth: true
        active: Theme.portrait && page.information.web_qr !== ""
        visible: active
        sourceComponent: code
    }

    actions: [
        PrimaryButton {
            id: primary

            objectName: "done"
            Layout.fillWidth: true
            symbol: "check"
            text: qsTr("Done")
            onClicked: page.visit.finish()
        }
    ]
}
