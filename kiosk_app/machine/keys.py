"""Which keys a citizen has no use for: they belong to the system, or open and copy things."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

_KEY = Qt.Key
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_META: Final = Qt.KeyboardModifier.MetaModifier

_EDITING: Final = frozenset({
    _KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Escape, _KEY.Key_Space,
    _KEY.Key_Backspace, _KEY.Key_Delete, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home,
    _KEY.Key_End,
    _KEY.Key_PageUp, _KEY.Key_PageDown, _KEY.Key_Back, _KEY.Key_Select, _KEY.Key_Shift, _KEY.Key_CapsLock,
    _KEY.Key_AltGr, _KEY.Key_VolumeUp, _KEY.Key_VolumeDown,
})  # fmt: skip


def is_for_the_stand(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether the key moves about the page or writes a character; AltGr reaches Qt on Windows as Ctrl and Alt."""
    if modifiers & _META:
        return False
    alt_gr = _CONTROL | _ALT
    if modifiers & alt_gr and modifiers & alt_gr != alt_gr:
        return False
    return key in _EDITING or (len(text) > 0 and text.isprintable())
