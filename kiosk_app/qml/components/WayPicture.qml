import QtQuick
import "../theme"

// What one is known by: the letter with its code, the birthday, or the phone's last digits.
Item {
    id: picture

    required property string way

    property int size: Theme.portrait ? Math.round(1.3 * Theme.discLarge) : Theme.discLarge

    readonly property real u: size / 18

    implicitWidth: size
    implicitHeight: size

    component Line: Rectangle {
        height: picture.u
        radius: height / 2
        color: Theme.primaryLine
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.primaryTint
        border.width: Theme.border
        border.color: Theme.edge
    }

    Rectangle {
        anchors.centerIn: parent
        width: 9 * picture.u
        height: 12 * picture.u
        radius: picture.u / 2
        color: Theme.card
        border.width: Theme.hair
        border.color: Theme.primary
        visible: picture.way === "code"

        Line { x: 1.5 * picture.u; y: 1.6 * picture.u; width: 4 * picture.u }
        Line { x: 1.5 * picture.u; y: 3.6 * picture.u; width: 6 * picture.u }

        Icon {
            x: (parent.width - width) / 2
            y: 5.2 * picture.u
            name: "qr-code"
            size: Math.round(5.4 * picture.u)
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: 11 * picture.u
        height: 11 * picture.u
        radius: picture.u
        color: Theme.card
        border.width: Theme.hair
        border.color: Theme.primary
        visible: picture.way === "birth"

        Rectangle {
            width: parent.width
            height: 3 * picture.u
            radius: picture.u
            color: Theme.primary
        }

        Icon {
            x: (parent.width - width) / 2
            y: 3.8 * picture.u
            name: "cake"
            size: Math.round(6.2 * picture.u)
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: 8 * picture.u
        height: 13 * picture.u
        radius: picture.u
        color: Theme.card
        border.width: Theme.hair
        border.color: Theme.primary
        visible: picture.way === "phone"

        Line { x: 2.8 * picture.u; y: 1.2 * picture.u; width: 2.4 * picture.u }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 6 * picture.u
            spacing: picture.u * 0.5

            Repeater {
                model: 4

                Rectangle {
                    width: 1.1 * picture.u
                    height: 1.7 * picture.u
                    radius: width / 4
                    color: Theme.primary
                }
            }
        }
    }
}
