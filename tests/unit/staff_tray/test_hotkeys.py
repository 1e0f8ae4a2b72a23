"""Hotkeys as they are written, and as each system wants them; tests/desktop presses them."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtWidgets import QApplication

from staff_tray.desk.hotkey import register_hotkey, why_none
from staff_tray.keyboard import windows, x11
from staff_tray.keyboard.combination import parse_hotkey


@pytest.mark.parametrize(
    ("text", "on_windows", "on_x11"),
    [
        ("Ctrl+F8", (0x0002, 0x77), (0x04, 0xFFC5)),
        ("ctrl + alt + n", (0x0003, ord("N")), (0x0C, ord("n"))),
        ("Shift+Win+F24", (0x000C, 0x87), (0x41, 0xFFD5)),
        ("Ctrl+Ctrl+1", (0x0002, ord("1")), (0x04, ord("1"))),
    ],
)
def test_hotkeys_in_words(text: str, on_windows: tuple[int, int], on_x11: tuple[int, int]) -> None:
    """Modifiers and a key, each by the number the system knows it by."""
    keys = parse_hotkey(text)
    assert keys is not None
    assert windows.codes(keys) == on_windows
    assert x11.codes(keys) == on_x11


@pytest.mark.parametrize("text", ["F8", "N", "Ctrl+", "Hyper+F8", "Ctrl+Å", "Ctrl+F25", "+", ""])
def test_what_is_no_hotkey(text: str) -> None:
    """A key alone is none of ours: other programs need it."""
    assert parse_hotkey(text) is None


@pytest.mark.parametrize(
    ("platform", "session", "said"),
    [
        ("xcb", "x11", ""),
        ("xcb", "", ""),
        ("windows", "", ""),
        ("xcb", "wayland", "Wayland"),
        ("wayland", "wayland", "the desktop (wayland)"),
        ("offscreen", "", "the desktop (offscreen)"),
    ],
)
def test_where_there_are_hotkeys(platform: str, session: str, said: str) -> None:
    """On Windows and X11; under Wayland an X program would hear them only while an X window is in front."""
    why = why_none(platform, {"XDG_SESSION_TYPE": session} if session else {})
    assert why.startswith(said)
    assert ("--call-next" in why) is bool(said)


def test_none_is_said_in_the_log(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    """With what to do instead; a setting left empty says nothing."""
    with caplog.at_level(logging.INFO):
        assert register_hotkey("", print) is None
        assert caplog.messages == []
        assert register_hotkey("F8", print) is None
        assert register_hotkey("Ctrl+F8", print) is None
    assert caplog.messages[0] == "no global hotkey F8: these are no keys; write it as Ctrl+F8"
    assert "skranke-tray --call-next" in caplog.messages[1]
