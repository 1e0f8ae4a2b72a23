"""Hotkeys on Windows, by RegisterHotKey.

Written from its documentation; only `codes` can be tried on other systems.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from staff_tray.keyboard.combination import Combination, Modifier

_MODIFIERS = {Modifier.ALT: 0x0001, Modifier.CTRL: 0x0002, Modifier.SHIFT: 0x0004, Modifier.WIN: 0x0008}
_BEFORE_F1 = 0x6F


def codes(keys: Combination) -> tuple[int, int]:
    """The modifiers and the virtual key as RegisterHotKey takes them."""
    key = _BEFORE_F1 + keys.function_key if keys.function_key else ord(keys.key)
    return sum(_MODIFIERS[modifier] for modifier in keys.modifiers), key


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _NO_REPEAT = 0x4000
    _HOTKEY_MESSAGE = 0x0312
    _IDS = itertools.count(0x51)

    class WindowsHotkey(QAbstractNativeEventFilter):
        """Listens for the hotkey's message on the thread's queue."""

        def __init__(self, number: int, pressed: Callable[[], None], application: QCoreApplication) -> None:
            super().__init__()
            self._number = number
            self._pressed = pressed
            self._application = application
            application.installNativeEventFilter(self)

        def nativeEventFilter(
            self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
        ) -> tuple[bool, int]:
            """Take our hotkey's message, leave every other."""
            if event_type == b"windows_generic_MSG":
                found = wintypes.MSG.from_address(int(message))
                if found.message == _HOTKEY_MESSAGE and found.wParam == self._number:
                    self._pressed()
                    return True, 0
            return False, 0

        def release(self) -> None:
            """Give the keys back to the desktop."""
            self._application.removeNativeEventFilter(self)
            ctypes.windll.user32.UnregisterHotKey(None, self._number)

    def grab(keys: Combination, pressed: Callable[[], None]) -> WindowsHotkey | str:
        """Call `pressed` whenever the keys are pressed anywhere; a sentence when it cannot be."""
        application = QCoreApplication.instance()
        number = next(_IDS)
        modifiers, key = codes(keys)
        if application is None:
            return "the program has not started yet"
        if not ctypes.windll.user32.RegisterHotKey(None, number, modifiers | _NO_REPEAT, key):
            return "another program holds these keys"
        return WindowsHotkey(number, pressed, application)
