import QtQuick
import QtQuick.Layouts
import "../theme"
import "../components"

// One question with two answers.
JourneyPage {
    id: page

    required property QtObject visit
    required property QtObject service

    objectName: "page-question"
    firstFocus: yes
    symbol: service.icon || "file-text"
    context: service.questions_total > 1 ? qsTr("%1. Question %2 of %3").arg(service.name).arg(service.question_number).arg(service.questions_total)
                                         : service.name
    heading: service.question_text
    lead: service.question_help
    stretches: true

    AnswerCard {
        id: yes

        objectName: "yes"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.tileMaxHeight
        symbol: "check"
        text: qsTr("Yes")
        onClicked: page.visit.answer(true)
        Keys.onDownPressed: no.forceActiveFocus(Qt.TabFocusReason)
    }

    AnswerCard {
        id: no

        objectName: "no"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.tileMaxHeight
        symbol: "x"
        text: qsTr("No")
        onClicked: page.visit.answer(false)
        Keys.onUpPressed: yes.forceActiveFocus(Qt.TabFocusReason)
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.portrait
    }
}
