import QtQuick
import "../theme"
import "../components"

// Thank you, and goodbye.
StandPage {
    id: page

    required property QtObject visit

    objectName: "page-thanks"
    firstFocus: done

    OutcomeWords {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: done.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        symbol: "heart"
        title: qsTr("Thank you")
        titleName: "question"
        advice: qsTr("It helps us to do better. Have a good day.")
    }

    PrimaryButton {
        id: done

        objectName: "done"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.bottomMargin
        }
        symbol: "check"
        text: qsTr("Done")
        onClicked: page.visit.finish()
    }
}
