import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "theme"
import "components"
import "pages"

// The stand's only window: header, the page of the visit, footer, and what may lie over them.
Window {
    id: window

    required property QtObject visit
    required property QtObject menu
    required property QtObject search
    required property QtObject service
    required property QtObject referral
    required property QtObject information
    required property QtObject checkin
    required property QtObject ticket
    required property QtObject closed
    required property QtObject bell
    required property QtObject feedback
    required property QtObject care
    required property QtObject header
    required property QtObject languages
    required property QtObject modes
    required property QtObject maintenance
    required property bool reducedMotion
    required property real screenInches
    // Only a stand that shows a draft has one.
    property QtObject draft: null
    readonly property int draftHeight: draft === null ? 0 : Math.round(Math.min(width, height) * 0.125)

    property bool ready: false

    readonly property bool covered: help.active || choosing.active || idle.active || upkeep.open
    // Each page's name, and the view models it shows. A page is loaded when it is first come to.
    readonly property var pages: ({
        "home": ["Home", { menu }], "search": ["Search", { search }], "question": ["Question", { service }],
        "documents": ["Documents", { service }], "missing": ["Missing", { service }], "advice": ["Advice", { service }],
        "phone": ["Phone", { service, entry: checkin }], "sent": ["Sent", { service, ticket }],
        "call-back": ["Phone", { service, entry: checkin, toRing: true }],
        "booked": ["Booked", { service, ticket }],
        "referral": ["Referral", { referral }], "information": ["Information", { information }],
        "check-in": ["CheckIn", { checkin }], "entry": ["Entry", { checkin }], "letter": ["Letter", { checkin }],
        "arrival": ["Arrival", { checkin, ticket }], "number": ["Number", { ticket }], "trouble": ["Trouble", { ticket }],
        "closed": ["Closed", { closed }], "bell": ["Bell", { bell }], "feedback": ["Feedback", { feedback }], "thanks": ["Thanks", {}]
    })

    // Every visit comes to these: they are made once, and stay.
    readonly property var kept: ["home", "documents"]
    readonly property var made: ({})

    title: qsTr("Reception")
    color: Theme.canvas
    LayoutMirroring.enabled: languages.right_to_left
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: turn()

    function turn(): void {
        const name = visit.shown;
        if (stack.pageName === name)
            return;
        stack.pageName = name;
        choosing.active = false;
        const page = kept.includes(name) ? keptPage(name) : urlOf(name);
        const needs = kept.includes(name) ? {} : needsOf(name);
        arrival.complete();
        if (stack.depth === 0)
            stack.push(page, needs, StackView.Immediate);
        else
            stack.replace(stack.currentItem, page, needs, visit.backwards ? StackView.PopTransition : StackView.PushTransition);
        focusPage();
    }

    function urlOf(name: string): url {
        return Qt.resolvedUrl("pages/" + (pages[name] ?? pages["home"])[0] + "Page.qml");
    }

    function needsOf(name: string): var {
        return Object.assign({ visit }, (pages[name] ?? pages["home"])[1]);
    }

    function keptPage(name: string): Item {
        if (!(name in made)) {
            const size = { width: Qt.binding(() => stack.width), height: Qt.binding(() => stack.height) };
            made[name] = Qt.createComponent(urlOf(name)).createObject(nursery, Object.assign(size, needsOf(name)));
        }
        return made[name];
    }

    // The same page has something else to say: it comes in anew.
    function readAnew(): void {
        if (stack.pageName !== visit.shown)
            return;
        if (!stack.busy && Theme.enter > 0)
            arrival.restart();
        focusPage();
    }

    function focusPage(): void {
        if (!covered)
            (stack.currentItem as StandPage)?.takeFocus();
    }

    function focusTop(): void {
        const top = [upkeep?.open ? upkeep : null, idle, choosing, help].find(sheet => sheet?.active);
        if (top)
            (top.item as StandPage)?.takeFocus();
        else
            focusPage();
    }

    Connections {
        target: window.visit

        function onShown_changed(): void {
            window.turn();
        }

        function onStep_changed(): void {
            window.readAnew();
        }
    }

    Connections {
        enabled: !window.ready
        target: window

        function onFrameSwapped(): void {
            window.ready = true;
            // The first page is on the glass: the others are made while nobody waits for them.
            Qt.callLater(() => window.kept.forEach(window.keptPage));
        }
    }

    Item {
        id: nursery

        visible: false
    }

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height - window.draftHeight }
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.hypot(window.width, window.height) / (window.screenInches * Theme.mmPerInch) }
    Binding { target: Theme; property: "reducedMotion"; value: window.reducedMotion }
    Binding { target: Theme; property: "mirrored"; value: window.languages.right_to_left }
    Binding { target: Theme; property: "accessible"; value: window.modes.accessible }
    Binding { target: Theme; property: "highContrast"; value: window.modes.high_contrast }
    Binding { target: Theme; property: "reach"; value: window.modes.reach }
    Binding { target: Theme; property: "brandPrimary"; value: window.modes.primary }
    Binding { target: Theme; property: "brandPrimaryText"; value: window.modes.primary_text }
    Binding { target: Theme; property: "brandAccent"; value: window.modes.accent }

    Shortcut {
        sequences: ["Escape", "Back"]
        enabled: !window.covered
        onActivated: window.visit.back()
    }

    Shortcut {
        sequence: "Ctrl+Alt+Shift+M"
        onActivated: window.maintenance.knock()
    }

    Item {
        id: content

        anchors {
            fill: parent
            topMargin: window.draftHeight
        }
        enabled: !upkeep.open

        ColumnLayout {
            anchors {
                fill: parent
                bottomMargin: Theme.footerHeight
            }
            spacing: 0
            enabled: !window.covered

            Header {
                Layout.fillWidth: true
                header: window.header
                onHeld: window.maintenance.knock()
            }

            NoticeBanner {
                Layout.fillWidth: true
                notice: window.header.notice
            }

            ScanLine {
                Layout.fillWidth: true
                word: window.checkin.scan_word
            }

            Loader {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.reachTop - Theme.headerHeight
                active: Theme.low
                visible: active

                sourceComponent: CalmGround {
                    readonly property StandPage page: stack.currentItem as StandPage

                    heading: page?.heading ?? ""
                    lead: page?.lead ?? ""
                }
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
                        NumberAnimation { property: "x"; from: Theme.travel * (Theme.mirrored ? -1 : 1); to: 0; duration: Theme.enter; easing.type: Theme.easing }
                    }
                }
                pushExit: Transition {
                    NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.leave; easing.type: Theme.easing }
                }
                popEnter: Transition {
                    ParallelAnimation {
                        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.enter; easing.type: Theme.easing }
                        NumberAnimation { property: "x"; from: Theme.travel * (Theme.mirrored ? 1 : -1); to: 0; duration: Theme.enter; easing.type: Theme.easing }
                    }
                }
                popExit: Transition {
                    PropertyAction { property: "opacity"; value: 0 }
                }
            }

            HelpLine {
                Layout.fillWidth: true
                care: window.care
            }

            AccessBar {
                Layout.fillWidth: true
                visit: window.visit
                modes: window.modes
            }
        }

        SheetPlace {
            id: help

            active: window.visit.help_open
            enabled: !choosing.active && !idle.active

            sourceComponent: HelpSheet {
                visit: window.visit
                care: window.care
            }
        }

        SheetPlace {
            id: choosing

            active: false
            enabled: !idle.active

            sourceComponent: LanguageSheet {
                visit: window.visit
                languages: window.languages
                onDismissed: choosing.active = false
            }
        }

        Footer {
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            enabled: !idle.active
            covered: window.covered
            visit: window.visit
            languages: window.languages
            modes: window.modes
            canGoBack: window.visit.can_go_back
            onLanguageAsked: choosing.active = !choosing.active
        }

        // The clock's hidden hold again, where a hand reaches from a wheelchair: the footer's empty margin.
        HiddenHold {
            anchors {
                left: parent.left
                bottom: parent.bottom
            }
            width: Theme.footerMargin
            height: Theme.footerHeight
            onHeld: window.maintenance.knock()
        }

        SheetPlace {
            id: idle

            anchors.bottomMargin: 0
            active: window.care.warning

            sourceComponent: IdleSheet {
                visit: window.visit
                care: window.care
                Component.onCompleted: choosing.active = false
            }
        }
    }

    Loader {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        active: window.draft !== null
        height: window.draftHeight

        sourceComponent: DraftBanner {
            draft: window.draft
        }
    }

    Loader {
        id: upkeep

        readonly property bool open: window.maintenance.page !== ""

        anchors.fill: parent
        onOpenChanged: {
            if (open)
                setSource("maintenance/MaintenanceLayer.qml", { maintenance: window.maintenance });
            else
                source = "";
            window.focusTop();
        }
        onLoaded: window.focusTop()
    }

    component SheetPlace: Loader {
        anchors {
            fill: parent
            bottomMargin: Theme.footerHeight
        }
        onActiveChanged: window.focusTop()
        onLoaded: window.focusTop()
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation { target: stack.currentItem; property: "opacity"; from: 0; to: 1; duration: Theme.enter; easing.type: Theme.easing }
        NumberAnimation {
            target: stack.currentItem
            property: "x"
            from: Theme.travel * (Theme.mirrored !== window.visit.backwards ? -1 : 1)
            to: 0
            duration: Theme.enter
            easing.type: Theme.easing
        }
    }

    // Sees every touch and takes none: whoever touches is still here.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: {
                window.maintenance.touched();
                if (active)
                    window.visit.touched();
            }
        }
    }
}
