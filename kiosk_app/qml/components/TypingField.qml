import QtQuick
import "../theme"

// What has been typed in words, with a mark where the next letter goes; before the first, what it is for.
Rectangle {
    id: field

    required property string typed
    required property string label
    property string symbol: ""
    property bool isPrivate: false

    readonly property bool empty: typed === ""
    readonly property real lead: Theme.gap + (symbol === "" ? 0 : sign.width + Theme.tight)
    readonly property real upper: height > 2 * Theme.searchHeight ? Theme.gap : -1

    objectName: "entry"
    implicitHeight: Math.max(Theme.searchHeight, Math.max(hint.implicitHeight, words.implicitHeight) + 2 * Theme.tight)
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hair
    border.color: Theme.primary
    Accessible.role: Accessible.EditableText
    Accessible.name: empty ? label : label + ". " + typed
    Accessible.readOnly: true

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        visible: field.symbol !== ""
        name: field.symbol || "search"
        size: Theme.iconSmall
    }

    StandText {
        id: hint

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: field.lead + Theme.tight
            rightMargin: Theme.gap
        }
        y: field.upper < 0 ? (field.height - height) / 2 : field.upper
        visible: field.empty
        text: field.label
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    TextEdit {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: field.lead
            rightMargin: Theme.gap
        }
        y: field.upper < 0 ? (field.height - height) / 2 : field.upper
        text: field.typed
        color: Theme.ink
        font.pixelSize: Theme.label
        font.family: hint.font.family
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        textFormat: TextEdit.PlainText
        readOnly: true
        activeFocusOnPress: false
        activeFocusOnTab: false
        selectByMouse: false
        cursorVisible: true
        Accessible.ignored: true
        onTextChanged: cursorPosition = length

        cursorDelegate: Rectangle {
            width: Theme.hair
            color: Theme.primary
        }
    }
}
