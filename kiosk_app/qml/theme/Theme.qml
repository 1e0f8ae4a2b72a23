pragma Singleton

import QtQuick

// Every colour, size and duration of the stand. Lengths are for 1080 × 1920 (or 1920 × 1080) and scale with the window.
QtObject {
    id: theme

    property real windowWidth: 1080
    property real windowHeight: 1920
    property bool accessible: false
    property bool reach: false
    property bool highContrast: false
    property bool reducedMotion: false
    property bool mirrored: false
    property real pixelsPerMm: 0
    property string brandPrimary: ""
    property string brandPrimaryText: ""
    property string brandAccent: ""

    readonly property bool portrait: windowHeight >= windowWidth
    readonly property real scale: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920)
                                           : Math.min(windowWidth / 1920, windowHeight / 1080)

    readonly property real mmPerInch: 25.4
    readonly property real textScale: accessible ? 1.35 : 1
    readonly property bool low: portrait && reach

    function mm(length: real): int {
        return Math.ceil(length * theme.pixelsPerMm);
    }

    function px(length: real): int {
        return Math.max(1, Math.round(length * theme.scale));
    }

    // Colour
    readonly property color canvas: highContrast ? "#000000" : "#F5F3EE"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color cardQuiet: highContrast ? "#000000" : "#ECE9E2"
    readonly property color ink: highContrast ? "#FFFFFF" : "#16213A"
    readonly property color muted: highContrast ? "#FFFFFF" : "#4A5568"
    readonly property color primary: highContrast ? "#FFE600" : brandPrimary !== "" ? brandPrimary : "#0B5351"
    readonly property color primaryText: highContrast ? "#000000" : brandPrimaryText !== "" ? brandPrimaryText : "#FFFFFF"
    readonly property color primaryTint: highContrast ? "#000000" : brandPrimary !== "" ? Qt.tint("#FFFFFF", Qt.alpha(primary, 0.13)) : "#DCEBE8"
    readonly property color primaryLine: highContrast ? "#FFE600" : Qt.tint("#FFFFFF", Qt.alpha(primary, 0.4))
    readonly property color accent: highContrast || brandAccent === "" ? primary : brandAccent
    readonly property color danger: highContrast ? "#FFE600" : "#A4262C"
    readonly property color dangerTint: highContrast ? "#000000" : "#F8E3E2"
    readonly property color ok: highContrast ? "#FFE600" : "#1E6B3A"
    readonly property color okTint: highContrast ? "#000000" : "#E1EFE3"
    readonly property color keyEdge: highContrast ? "#FFFFFF" : "#D5D1C7"
    readonly property color edge: highContrast ? "#FFFFFF" : "#7A808A"
    readonly property color warning: highContrast ? "#FFE600" : "#F2C14E"
    readonly property color warningText: highContrast ? "#000000" : "#16213A"
    readonly property color warningTint: highContrast ? "#000000" : "#FBEBC8"
    readonly property color warningLine: highContrast ? "#FFE600" : "#7A5200"
    readonly property color focus: highContrast ? "#FFE600" : "#1B4FD8"
    readonly property color shadow: highContrast ? "#00000000" : "#2416213A"
    readonly property color slot: "#16213A"
    readonly property color paper: "#FFFFFF"
    readonly property color mapEdge: highContrast ? "#FFFFFF" : "#C9C5BB"
    readonly property color mapWater: highContrast ? "#000000" : "#DCEBE8"
    readonly property color scrim: highContrast ? "#CC000000" : "#8016213A"
    readonly property color pressed: highContrast ? "#40FFFFFF" : "#1416213A"

    // The colours of services and groups, by name or as #RRGGBB: a light ground, and a line on it. An unknown name has the primary one.
    readonly property var named: ({
        teal: { tint: "#DCEBE8", line: "#0B5351" },
        blue: { tint: "#DEE8F6", line: "#1D4C8F" },
        amber: { tint: "#FBEBC8", line: "#7A4E00" },
        rose: { tint: "#F9E2E2", line: "#9B2C42" },
        violet: { tint: "#EAE4F5", line: "#563C93" },
        green: { tint: "#E1EFDA", line: "#2B6325" }
    })

    function tintOf(colour: string): color {
        return highContrast ? card : named[colour]?.tint ?? (isFigures(colour) ? Qt.tint("#FFFFFF", Qt.alpha(colour, 0.13)) : primaryTint);
    }

    function lineOf(colour: string): color {
        return highContrast ? primary : named[colour]?.line ?? (isFigures(colour) ? colour : primary);
    }

    function isFigures(colour: string): bool {
        return /^#[0-9A-Fa-f]{6}$/.test(colour);
    }

    // Type
    readonly property int smallest: px(28)
    readonly property int small: px(30 * textScale)
    readonly property int body: px(36 * textScale)
    readonly property int label: px(44 * textScale)
    readonly property int title: px(56 * textScale)
    readonly property int question: px(72 * textScale)
    readonly property int number: px(220)
    readonly property int code: px(120)
    readonly property int numberBeside: px(160)
    readonly property real lineLength: 45
    readonly property real tightLine: 0.9
    readonly property real openLine: 1.05
    readonly property real nameLine: 1.3
    readonly property real squeeze: 0.86
    readonly property real roomyLine: 1.4
    readonly property real arabicLine: 0.66
    readonly property real arabicReach: 0.09
    readonly property real arabicHeight: 1.6
    readonly property real arabicAbove: 0.24
    readonly property real arabicBelow: 0.12
    readonly property real numberTight: 0.86
    readonly property real bearing: 0.06
    readonly property int semibold: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property var tabular: ({ "tnum": 1 })

    // Space
    readonly property int unit: px(8)
    readonly property int margin: px(64)
    readonly property int gap: px(32)
    readonly property int inset: px(40)
    readonly property int tight: px(16)
    readonly property int padding: px(24)
    readonly property int hair: px(4)
    readonly property int bottomMargin: portrait ? px(64) : px(32)

    // Shape
    readonly property int radius: px(28)
    readonly property int keyRadius: px(20)
    readonly property int paperRadius: px(4)
    readonly property int border: highContrast ? px(4) : 0
    readonly property int focusWidth: px(4)
    readonly property int focusGap: px(2)
    readonly property int shadowBlur: px(36)
    readonly property int shadowDrop: px(10)

    // Things
    readonly property int target: Math.max(px(120), mm(20))
    readonly property int smallTarget: Math.max(px(72), mm(20))
    readonly property int primaryHeight: px(144)
    readonly property int headerHeight: portrait ? px(112) : px(96)
    readonly property int footerHeight: px(portrait ? (accessible ? 208 : 168) : (accessible ? 144 : 120))
    readonly property int accessBarHeight: px(136)
    readonly property int reachTop: Math.round(windowHeight * 0.4)
    readonly property int searchHeight: px(112)
    readonly property int searchWidth: px(640)
    readonly property int keyboardWidth: px(960)
    readonly property int footerMargin: px(portrait ? 40 : 64)
    readonly property int footerMost: px(360)
    readonly property int pagerSide: px(240)
    readonly property int tileMaxHeight: px(360)
    readonly property int tileLeast: px(120)
    readonly property int tileLowMost: px(portrait ? 260 : 232)
    readonly property int discTile: px(accessible ? 104 : 80)
    readonly property int answerHeight: px(240)
    readonly property int disc: px(112)
    readonly property int tileDisc: px(88)
    readonly property int tilePadding: px(24)
    readonly property int discSmall: px(88)
    readonly property int discLarge: px(144)
    readonly property int iconSmall: px(36)
    readonly property int iconFooter: px(44)
    readonly property int icon: px(56)
    readonly property int iconLarge: px(72)
    readonly property int dot: px(16)
    readonly property int mostDots: 8
    readonly property int paperWidth: px(440)
    readonly property int slotHeight: px(20)
    readonly property int floorWidth: px(272)
    readonly property int mostFloors: portrait ? 5 : 3
    readonly property int floorHeight: px(44)
    readonly property int readingWidth: px(952)
    readonly property int lowPage: px(1200)
    readonly property int keypadHeight: px(720)
    readonly property int keyHeight: Math.max(px(low ? 80 : portrait ? 104 : 84), mm(20))
    readonly property int keyGap: px(12)
    readonly property real keyShare: 0.56
    readonly property int qr: px(272)
    readonly property int qrSmall: px(200)
    readonly property int stepWidth: 6 * small
    readonly property int takeAwayWidth: 11 * body
    readonly property int paperOut: px(portrait ? 280 : 156)
    readonly property int sheetWidth: px(1400)
    readonly property int bell: px(portrait ? 560 : 420)
    readonly property int face: px(portrait ? 152 : 200)
    readonly property int faceMost: px(232)
    readonly property int facesHeight: px(460)
    readonly property int logoHeight: px(64)

    // Motion
    readonly property int leave: reducedMotion ? 0 : 180
    readonly property int enter: reducedMotion ? 0 : 240
    readonly property int paperSlide: reducedMotion ? 0 : 1200
    readonly property int press: reducedMotion ? 0 : 90
    readonly property real sunk: reducedMotion ? 1 : 0.98
    readonly property int easing: Easing.OutCubic
    readonly property int travel: px(96)
}
