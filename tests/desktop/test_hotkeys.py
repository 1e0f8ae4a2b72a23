"""Global hotkeys, pressed on a real X server while another program has the keyboard."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

Start = Callable[..., Any]


def test_several_hotkeys_reach_the_program(desktop: Any, hotkey_program: Start) -> None:
    """Each its own, with Caps Lock and Num Lock on as well, once however long it is held; other keys reach nobody."""
    program = hotkey_program("Ctrl+F8", "Ctrl+Alt+H")
    assert program.wait_for("holds").startswith("holds [True, True]")
    desktop.do("key", "ctrl+F8")
    assert program.line() == "pressed Ctrl+F8"
    desktop.do("key", "ctrl+alt+h")
    assert program.line() == "pressed Ctrl+Alt+H"
    for lock in ("Caps_Lock", "Num_Lock"):
        desktop.do("key", lock)
        desktop.do("key", "F8", "shift+F8", "ctrl+F9", "ctrl+F8")
        assert program.line() == "pressed Ctrl+F8"
    for lock in ("Caps_Lock", "Num_Lock"):
        desktop.do("key", lock)
    desktop.do("keydown", "ctrl", "keydown", "F8", "sleep", "1.2", "keyup", "F8", "keyup", "ctrl", "key", "ctrl+alt+h")
    assert [program.line(), program.line()] == ["pressed Ctrl+F8", "pressed Ctrl+Alt+H"]


def test_keys_that_another_program_holds(desktop: Any, hotkey_program: Start) -> None:
    """The second is told in the log; once the first has ended, a third gets them."""
    first = hotkey_program("Ctrl+F8")
    assert "[True]" in first.wait_for("holds")
    second = hotkey_program("Ctrl+F8", "Ctrl+F7")
    assert "another program holds these keys" in second.wait_for("no global hotkey Ctrl+F8")
    assert "[False, True]" in second.wait_for("holds")
    first.end()
    third = hotkey_program("Ctrl+F8")
    assert "[True]" in third.wait_for("holds")


def test_a_press_while_the_keys_are_being_taken(desktop: Any) -> None:
    """What comes while the X server is asked for something else is read with its answer, and not left lying there."""
    program = desktop.start("""
import subprocess, sys
from PySide6.QtWidgets import QApplication
from staff_tray.desk.hotkey import register_hotkey
from staff_tray.keyboard import x11
class Interrupted(x11.XConnection):
    asked = 0
    def grab(self, keycode, modifiers):
        Interrupted.asked += 1
        if Interrupted.asked == 2:
            subprocess.run(["xdotool", "key", "ctrl+F8"], check=True)
        return super().grab(keycode, modifiers)
x11.XConnection = Interrupted
app = QApplication(sys.argv[:1])
held = register_hotkey("Ctrl+F8", lambda: print("pressed"))
print("holds", held is not None)
app.exec()
""")
    assert program.wait_for("holds") == "holds True"
    assert program.line() == "pressed"


@pytest.mark.skipif(shutil.which("xmodmap") is None, reason="needs xmodmap, which changes a keyboard's layout")
def test_the_layout_changes(desktop: Any, hotkey_program: Start) -> None:
    """The hotkey follows its letter to another key."""
    program = hotkey_program("Ctrl+Alt+Q")
    program.wait_for("holds")
    keyboard = ["xmodmap", "-display", desktop.display, "-e"]
    subprocess.run([*keyboard, "keycode 24 = a A", "-e", "keycode 38 = q Q"], check=True)
    desktop.do("keydown", "ctrl", "keydown", "alt", "key", "38", "keyup", "alt", "keyup", "ctrl")
    assert program.line() == "pressed Ctrl+Alt+Q"
    subprocess.run([*keyboard, "keycode 24 = q Q", "-e", "keycode 38 = a A"], check=True)
