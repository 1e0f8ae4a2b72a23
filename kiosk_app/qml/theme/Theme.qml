pragma Singleton

import QtQuick

// Every colour, size and duration of the stand. Lengths are for 1080 × 1920 (or 1920 × 1080) and scale with the window.
QtObject {
    id: theme

    property real windowWidth: 1080
    property real windowHeight: 1920
    property bool highContrast: false
    property bool reducedMotion: false

    readonly property bool portrait: windowHeight >= windowWidth
    readonly property real scale: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920)
                                           : Math.min(windowWidth / 1920, windowHeight / 1080)

    function px(length: real): int {
        return Math.max(1, Math.round(length * theme.scale));
    }

    // Colour
    readonly property color canvas: highContrast ? "#000000" : "#F5F3EE"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color cardQuiet: highContrast ? "#000000" : "#ECE9E2"
    readonly property color ink: highContrast ? "#FFFFFF" : "#16213A"
    readonly property color muted: highContrast ? "#FFFFFF" : "#4A5568"
    readonly property color primary: highContrast ? "#FFE600" : "#0B5351"
    readonly property color primaryText: highContrast ? "#000000" : "#FFFFFF"
    readonly property color primaryTint: highContrast ? "#000000" : "#DCEBE8"
    readonly property color edge: highContrast ? "#FFFFFF" : "#7A808A"
    readonly property color warning: highContrast ? "#FFE600" : "#F2C14E"
    readonly property color warningText: highContrast ? "#000000" : "#16213A"
    readonly property color warningTint: highContrast ? "#000000" : "#FBEBC8"
    readonly property color focus: highContrast ? "#FFE600" : "#1B4FD8"
    readonly property color shadow: highContrast ? "#00000000" : "#2416213A"
    readonly property color slot: "#16213A"
    readonly property color scrim: "#8016213A"

    // Type
    readonly property int smallest: px(24)
    readonly property int small: px(30)
    readonly property int body: px(36)
    readonly property int label: px(44)
    readonly property int title: px(56)
    readonly property int question: px(72)
    readonly property int number: px(220)
    readonly property real lineLength: 45
    readonly property int semibold: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property var tabular: ({ "tnum": 1 })

    // Space
    readonly property int unit: px(8)
    readonly property int margin: px(64)
    readonly property int gap: px(32)
    readonly property int inset: px(40)
    readonly property int tight: px(16)
    readonly property int hair: px(4)
    readonly property int bottomMargin: portrait ? px(64) : px(32)
    readonly property int numberTrim: px(48)
    readonly property int numberBearing: px(14)

    // Shape
    readonly property int radius: px(28)
    readonly property int paperRadius: px(4)
    readonly property int border: highContrast ? px(4) : 0
    readonly property int focusWidth: px(4)
    readonly property int focusGap: px(2)
    readonly property int shadowBlur: px(36)
    readonly property int shadowDrop: px(10)

    // Things
    readonly property int target: px(120)
    readonly property int primaryHeight: px(144)
    readonly property int headerHeight: portrait ? px(112) : px(96)
    readonly property int footerHeight: px(168)
    readonly property int footerMargin: px(64)
    readonly property int footerSide: px(200)
    readonly property int footerLanguage: px(140)
    readonly property int tileMaxHeight: px(360)
    readonly property int tileTallFrom: px(260)
    readonly property int disc: px(112)
    readonly property int tileDisc: px(96)
    readonly property int tilePadding: px(28)
    readonly property int discSmall: px(88)
    readonly property int discLarge: px(144)
    readonly property int iconSmall: px(36)
    readonly property int icon: px(56)
    readonly property int iconLarge: px(72)
    readonly property int dot: px(16)
    readonly property int paperWidth: px(440)
    readonly property int slotHeight: px(20)
    readonly property int floorWidth: px(272)
    readonly property int mostFloors: portrait ? 5 : 3
    readonly property int floorHeight: px(44)
    readonly property int serviceNameHeight: px(300)
    readonly property int readingWidth: px(952)

    // Motion
    readonly property int leave: reducedMotion ? 0 : 180
    readonly property int enter: reducedMotion ? 0 : 240
    readonly property int paperSlide: reducedMotion ? 0 : 1200
    readonly property int press: reducedMotion ? 0 : 90
    readonly property real sunk: reducedMotion ? 1 : 0.98
    readonly property int easing: Easing.OutCubic
    readonly property int travel: px(96)
}
