import QtQuick

// A page of the visit; `firstFocus` is what the keyboard starts on.
FocusScope {
    property Item firstFocus: null

    function takeFocus(): void {
        (firstFocus ?? this).forceActiveFocus(Qt.OtherFocusReason);
    }
}
