import QtQuick
import QtQuick.Layouts
import "../theme"

// To take the page along: on the phone or on paper.
GridLayout {
    id: away

    required property QtObject visit
    required property bool sms
    required property bool prints
    required property string smsWords
    required property string printWords
    property string printName: "print-list"

    signal printed()

    columns: width >= 2 * Theme.takeAwayWidth ? 2 : 1
    rowSpacing: Theme.gap
    columnSpacing: Theme.gap
    uniformCellWidths: true
    visible: sms || prints

    ChoiceCard {
        objectName: "send-sms"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: away.sms
        leads: false
        symbol: "smartphone"
        text: away.smsWords
        font.pixelSize: Theme.body
        onClicked: away.visit.show_phone_entry()
    }

    ChoiceCard {
        objectName: away.printName
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: away.prints
        leads: false
        symbol: "printer"
        text: away.printWords
        font.pixelSize: Theme.body
        onClicked: away.printed()
    }
}
