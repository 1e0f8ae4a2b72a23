import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "theme"
import "components"
import "pages"

// The stand's only window: header, the page of the visit, footer.
Window {
    id: window

    required property QtObject visit
    required property QtObject menu
    required property QtObject page
    required property QtObject header
    required property QtObject languages
    required property bool reducedMotion

    readonly property string shown: page.page === "issuing" ? "confirm" : page.page

    title: qsTr("Take a number")
    color: Theme.canvas

    onActiveFocusItemChanged: visit.touched()
    onShownChanged: turn()
    Component.onCompleted: turn()

    function turn(): void {
        if (stack.pageName === shown)
            return;
        const backwards = shown === "home";
        stack.pageName = shown;
        const made = { home: home, confirm: confirm, number: number, trouble: trouble }[shown];
        if (stack.depth === 0)
            stack.push(made, {}, StackView.Immediate);
        else
            stack.replace(stack.currentItem, made, {}, backwards ? StackView.PopTransition : StackView.PushTransition);
        (stack.currentItem as StandPage).takeFocus();
    }

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "reducedMotion"; value: window.reducedMotion }

    Shortcut {
        sequences: ["Escape", "Back"]
        onActivated: window.visit.back()
    }

    ColumnLayout {
        anchors {
            fill: parent
            bottomMargin: Theme.footerHeight
        }
        spacing: 0
        enabled: !window.page.help_open

        Header {
            Layout.fillWidth: true
            header: window.header
        }

        NoticeBanner {
            Layout.fillWidth: true
            notice: window.header.notice
        }

        StackView {
            id: stack

            property string pageName: ""

            objectName: "pages"

            Layout.fillWidth: true
            Layout.fillHeight: true

            pushEnter: Transition {
                ParallelAnimation {
                    NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.enter; easing.type: Theme.easing }
                    NumberAnimation { property: "x"; from: Theme.travel; to: 0; duration: Theme.enter; easing.type: Theme.easing }
                }
            }
            pushExit: Transition {
                NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.leave; easing.type: Theme.easing }
            }
            popEnter: Transition {
                ParallelAnimation {
                    NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.enter; easing.type: Theme.easing }
                    NumberAnimation { property: "x"; from: -Theme.travel; to: 0; duration: Theme.enter; easing.type: Theme.easing }
                }
            }
            popExit: Transition {
                PropertyAction { property: "opacity"; value: 0 }
            }
        }
    }

    HelpSheet {
        anchors {
            fill: parent
            bottomMargin: Theme.footerHeight
        }
        visible: window.page.help_open
        visit: window.visit
        onVisibleChanged: visible ? takeFocus() : (stack.currentItem as StandPage)?.takeFocus()
    }

    Footer {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visit: window.visit
        languages: window.languages
        canGoBack: window.page.help_open || window.page.page === "confirm" || window.page.page === "trouble"
    }

    // Sees every touch and takes none: whoever touches is still here.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active) window.visit.touched()
        }
    }

    Component {
        id: home

        HomePage {
            visit: window.visit
            menu: window.menu
        }
    }

    Component {
        id: confirm

        ConfirmPage {
            visit: window.visit
            page: window.page
        }
    }

    Component {
        id: number

        NumberPage {
            visit: window.visit
            page: window.page
        }
    }

    Component {
        id: trouble

        TroublePage {
            visit: window.visit
            page: window.page
        }
    }
}
