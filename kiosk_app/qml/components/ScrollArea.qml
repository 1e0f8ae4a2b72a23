import QtQuick
import QtQuick.Layouts
import "../theme"

// Content that scrolls when there is more of it than room; the buttons for it stand in the margin, so that nothing moves.
Item {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool stretches: false

    readonly property bool overflows: column.implicitHeight > height + 1
    readonly property Item focused: Window.activeFocusItem
    readonly property int bleed: Theme.shadowBlur

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onFocusedChanged: reveal(focused)
    onVisibleChanged: toTop()

    function toTop(): void {
        slide.stop();
        view.contentY = 0;
    }

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === column)
                return true;
        return false;
    }

    function reveal(item: Item): void {
        if (!item || !overflows || !holds(item))
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < view.contentY)
            view.go(top);
        else if (bottom > view.contentY + view.height)
            view.go(bottom - view.height);
    }

    Flickable {
        id: view

        readonly property real end: Math.max(0, contentHeight - height)

        function go(to: real): void {
            slide.to = Math.max(0, Math.min(end, to));
            slide.restart();
        }

        anchors {
            fill: parent
            leftMargin: -area.bleed
            rightMargin: -area.bleed
        }
        contentHeight: column.height
        flickableDirection: Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows
        clip: area.overflows
        onEndChanged: if (contentY > end) contentY = end

        NumberAnimation {
            id: slide

            target: view
            property: "contentY"
            duration: Theme.enter
            easing.type: Theme.easing
        }

        ColumnLayout {
            id: column

            x: area.bleed
            width: view.width - 2 * area.bleed
            height: area.stretches ? Math.max(implicitHeight, area.height) : implicitHeight
            spacing: Theme.gap
        }
    }

    ScrollRail {
        id: rail

        anchors {
            left: parent.right
            leftMargin: -Theme.unit
            top: parent.top
            bottom: parent.bottom
        }
        visible: area.overflows
        share: view.contentHeight > 0 ? view.height / view.contentHeight : 1
        place: view.end > 0 ? view.contentY / view.end : 0
        onMoved: direction => view.go(view.contentY + direction * (view.height - Theme.target))
    }
}
