from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk_app.machine.keys import is_for_the_stand

K, M = Qt.Key, Qt.KeyboardModifier
PLAIN = M.NoModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (K.Key_Tab, PLAIN, "\t"),
        (K.Key_Backtab, M.ShiftModifier, ""),
        (K.Key_Return, PLAIN, "\r"),
        (K.Key_Enter, M.KeypadModifier, "\r"),
        (K.Key_Escape, PLAIN, "\x1b"),
        (K.Key_Space, PLAIN, " "),
        (K.Key_Down, PLAIN, ""),
        (K.Key_Backspace, PLAIN, "\b"),
        (K.Key_5, M.KeypadModifier, "5"),
        (K.Key_A, M.ShiftModifier, "A"),
        (K.Key_Aring, PLAIN, "å"),
        (K.Key_At, M.ControlModifier | M.AltModifier, "@"),
        (K.Key_VolumeUp, PLAIN, ""),
    ],
)
def test_what_moves_or_writes_goes_through(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    """The keyboard and the tactile keypad drive the whole stand; AltGr writes."""
    assert is_for_the_stand(key, modifiers, text)


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (K.Key_F11, PLAIN, ""),
        (K.Key_F5, PLAIN, ""),
        (K.Key_F4, M.AltModifier, ""),
        (K.Key_Tab, M.AltModifier, "\t"),
        (K.Key_Tab, M.ControlModifier, "\t"),
        (K.Key_V, M.ControlModifier, "\x16"),
        (K.Key_C, M.ControlModifier, "\x03"),
        (K.Key_P, M.ControlModifier, "\x10"),
        (K.Key_L, M.MetaModifier, "l"),
        (K.Key_Meta, M.MetaModifier, ""),
        (K.Key_Menu, PLAIN, ""),
        (K.Key_Print, PLAIN, ""),
        (K.Key_Calculator, PLAIN, ""),
        (K.Key_HomePage, PLAIN, ""),
        (K.Key_PowerOff, PLAIN, ""),
    ],
)
def test_what_belongs_to_the_system_does_not(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    """Nothing that opens, copies, prints or leaves."""
    assert not is_for_the_stand(key, modifiers, text)
