"""Keys that work whichever program has the keyboard: on Windows and X11; a word in the log where there are none."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from staff_tray.keyboard.combination import Combination, parse_hotkey

_log = logging.getLogger(__name__)

INSTEAD = "have the desktop's own keyboard settings start `skranke-tray --call-next`"


class Hotkey(Protocol):
    """A hotkey that is held until released."""

    def release(self) -> None:
        """Give the keys back to the desktop."""


def register_hotkey(text: str, pressed: Callable[[], None]) -> Hotkey | None:
    """Call `pressed` on this thread whenever the keys of `text`, as "Ctrl+F8", are pressed anywhere.

    Several can be held at once. None, with a word in the log, when the text names no keys (nothing is said for ""),
    another program holds them, or this desktop has no global hotkeys.
    """
    if not text:
        return None
    keys = parse_hotkey(text)
    held = "these are no keys; write it as Ctrl+F8" if keys is None else _grab(keys, pressed)
    if isinstance(held, str):
        _log.info("no global hotkey %s: %s", text, held)
        return None
    return held


def why_none(platform: str, environ: Mapping[str, str]) -> str:
    """Why Qt's `platform` has no global hotkeys, "" when it has."""
    if platform not in ("xcb", "windows"):
        return f"the desktop ({platform or 'none'}) does not let programs have them; {INSTEAD}"
    if platform == "xcb" and environ.get("XDG_SESSION_TYPE", "").lower() == "wayland":
        return f"Wayland does not let programs have them; {INSTEAD}"
    return ""


def _grab(keys: Combination, pressed: Callable[[], None]) -> Hotkey | str:
    application = QCoreApplication.instance()
    reason = why_none(str(application.property("platformName")) if application is not None else "", os.environ)
    if reason:
        return reason
    if sys.platform == "win32":
        from staff_tray.keyboard import windows  # noqa: PLC0415 - only there

        return windows.grab(keys, pressed)
    from staff_tray.keyboard import x11  # noqa: PLC0415 - only there

    return x11.grab(keys, pressed)
