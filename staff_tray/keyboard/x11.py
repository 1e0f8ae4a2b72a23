"""Hotkeys on X11, by XGrabKey on a connection of their own: the socket wakes us, nothing is asked in between."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, QTimer

from staff_tray.keyboard.combination import Combination, Modifier
from staff_tray.keyboard.xcb import KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY, KeyEvent, XConnection

_log = logging.getLogger(__name__)

_MODIFIERS = {Modifier.SHIFT: 0x01, Modifier.CTRL: 0x04, Modifier.ALT: 0x08, Modifier.WIN: 0x40}
_CAPS_LOCK, _NUM_LOCK = 0x02, 0x10
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
"""Grabs are exact: a hotkey that is to work with Caps Lock or Num Lock on is grabbed with each."""
_BEFORE_F1 = 0xFFBD


def codes(keys: Combination) -> tuple[int, int]:
    """The modifiers' mask and the key's symbol, as X11 knows them."""
    key = _BEFORE_F1 + keys.function_key if keys.function_key else ord(keys.key.lower())
    return sum(_MODIFIERS[modifier] for modifier in keys.modifiers), key


class X11Hotkey:
    """One hotkey; `pressed` is called once however long the key is held down."""

    def __init__(self, connection: XConnection, keys: Combination, pressed: Callable[[], None]) -> None:
        self._connection = connection
        self._mask, self._keysym = codes(keys)
        self._pressed = pressed
        self._grabbed: list[tuple[int, int]] = []
        self._released_at: int | None = None
        self._notifier = QSocketNotifier(connection.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self.look)

    def grab(self) -> bool:
        """Take the keys, as they lie on the present keyboard layout; False when they cannot be had.

        What we have stays ours meanwhile: a key that is pressed then is not lost.
        """
        codes = self._connection.keycodes(self._keysym)
        wanted = [(keycode, self._mask | locks) for keycode, locks in itertools.product(codes, _LOCKS)]
        kept = [each for each in self._grabbed if each in wanted]
        taken = [each for each in wanted if each not in kept and self._connection.grab(*each)]
        for each in self._grabbed:
            if each not in wanted:
                self._connection.let_go(*each)
        self._grabbed = kept + taken
        return bool(wanted) and len(self._grabbed) == len(wanted)

    def release(self) -> None:
        """Give the keys back to the desktop."""
        self._notifier.setEnabled(False)
        self._connection.close()

    def look(self) -> None:
        """Take what has come. Waiting for an answer reads events too, and then the socket tells of them no more."""
        while self._notifier.isEnabled() and (events := self._connection.events()):
            for event in events:
                self._take(event)
        if self._notifier.isEnabled() and self._connection.broken:
            self._notifier.setEnabled(False)
            _log.info("the X server has hung up: no global hotkey any more")

    def _take(self, event: KeyEvent) -> None:
        if event.kind == KEY_PRESS:
            # A key held down sends a release and a press of the same moment, again and again.
            held, self._released_at = event.time == self._released_at, None
            if not held:
                self._pressed()
        elif event.kind == KEY_RELEASE:
            self._released_at = event.time
        elif event.kind == MAPPING_NOTIFY and not self.grab():
            _log.info("the keyboard layout has changed: the global hotkey cannot be had any more")


def grab(keys: Combination, pressed: Callable[[], None]) -> X11Hotkey | str:
    """Call `pressed` whenever the keys are pressed anywhere; a sentence when it cannot be."""
    try:
        connection = XConnection()
    except OSError as error:
        return f"{error}"
    hotkey = X11Hotkey(connection, keys, pressed)
    if not hotkey.grab():
        hotkey.release()
        return "another program holds these keys, or the keyboard has none such"
    QTimer.singleShot(0, hotkey.look)
    return hotkey
