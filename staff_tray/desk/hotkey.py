"""Call next from anywhere: a global hotkey on Windows, nothing elsewhere.

Written from the documentation of RegisterHotKey; only `parse_hotkey` can be tried on other systems.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

MODIFIERS = {"ALT": 0x0001, "CTRL": 0x0002, "SHIFT": 0x0004, "WIN": 0x0008}
_FUNCTION_KEYS = {f"F{number}": 0x6F + number for number in range(1, 25)}


class Hotkey(Protocol):
    """A hotkey that is held until released."""

    def release(self) -> None:
        """Give the key back to the desktop."""


def parse_hotkey(text: str) -> tuple[int, int] | None:
    """The Windows modifiers and virtual key of "Ctrl+F8", or None when it is no such thing.

    At least one modifier is asked for, so that no key is taken from other programs.
    """
    *names, key = text.upper().replace(" ", "").split("+")
    single = ord(key) if len(key) == 1 and key.isascii() and key.isalnum() else None
    code = _FUNCTION_KEYS.get(key, single)
    if code is None or not names or any(name not in MODIFIERS for name in names):
        return None
    return sum({MODIFIERS[name] for name in names}), code


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _NO_REPEAT = 0x4000
    _HOTKEY_MESSAGE = 0x0312
    _OUR_ID = 0x51

    class _WindowsHotkey(QAbstractNativeEventFilter):
        """Listens for the hotkey's message on the thread's queue."""

        def __init__(self, pressed: Callable[[], None], application: QCoreApplication) -> None:
            super().__init__()
            self._pressed = pressed
            self._application = application
            application.installNativeEventFilter(self)

        def nativeEventFilter(
            self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
        ) -> tuple[bool, int]:
            """Take our hotkey's message, leave every other."""
            if event_type == b"windows_generic_MSG":
                found = wintypes.MSG.from_address(int(message))
                if found.message == _HOTKEY_MESSAGE and found.wParam == _OUR_ID:
                    self._pressed()
                    return True, 0
            return False, 0

        def release(self) -> None:
            """Give the key back to the desktop."""
            self._application.removeNativeEventFilter(self)
            ctypes.windll.user32.UnregisterHotKey(None, _OUR_ID)

    def register_hotkey(text: str, pressed: Callable[[], None]) -> Hotkey | None:
        """Call `pressed` whenever the keys of `text` are pressed anywhere.

        None when the text names no keys, or another program holds them.
        """
        keys, application = parse_hotkey(text), QCoreApplication.instance()
        if keys is None or application is None:
            return None
        if not ctypes.windll.user32.RegisterHotKey(None, _OUR_ID, keys[0] | _NO_REPEAT, keys[1]):
            return None
        return _WindowsHotkey(pressed, application)

else:

    def register_hotkey(text: str, pressed: Callable[[], None]) -> Hotkey | None:  # noqa: ARG001 - as on Windows
        """None: this system has no global hotkeys."""
        return None
