import QtQuick

// A page of the visit: its one question, and what the keyboard starts on.
FocusScope {
    property Item firstFocus: null
    property string heading: ""
    property string lead: ""

    function takeFocus(): void {
        (firstFocus ?? this).forceActiveFocus(Qt.OtherFocusReason);
    }
}
