from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.machine.awake import ExecutionState, make_awake

STAND = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk_app.machine.awake import make_awake
application = QCoreApplication([])
awake = make_awake()
def tell():
    print(awake.fault or "awake", flush=True)
    if not awake.fault:
        application.quit()
awake.changed.connect(tell)
awake.start()
print(type(awake).__name__, flush=True)
application.exec()
awake.stop()
"""

SCREEN_SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        print("asked by", who, flush=True)
        return 7

application = QCoreApplication([])
bus, saver = QDBusConnection.sessionBus(), Saver()
bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
bus.registerService("org.freedesktop.ScreenSaver")
application.exec()
"""

BOTH = """
"$1" -u -c "$STAND" > "$2" &
stand=$!
until grep -q Nobody "$2" 2> /dev/null; do sleep 0.05; done
"$1" -u -c "$SCREEN_SAVER" > "$3" &
saver=$!
wait $stand
kill $saver
"""


class Kernel32:
    """The part of Windows that is asked."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.states: list[int] = []

    def SetThreadExecutionState(self, state: object) -> int:
        self.states.append(state.value)  # type: ignore[attr-defined]
        return self.answer


def test_windows_is_asked_for_screen_and_system(qtbot: QtBot) -> None:
    """For as long as the stand runs, and no longer."""
    kernel = Kernel32(1)
    awake = ExecutionState(kernel32=kernel)
    awake.start()
    assert awake.fault == ""
    awake.stop()
    assert kernel.states == [0x80000003, 0x80000000]


def test_a_windows_that_does_not_agree_is_told(qtbot: QtBot) -> None:
    """The report says so, and the stand goes on."""
    awake = ExecutionState(kernel32=Kernel32(0))
    with qtbot.waitSignal(awake.changed):
        awake.start()
    assert awake.fault.startswith("Windows does not agree")


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_where_nobody_can_be_asked_it_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    """Without a session's bus the stand does not start one, and does not pretend."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    awake = make_awake(platform=platform)
    with qtbot.waitSignal(awake.changed):
        awake.start()
    assert awake.fault.startswith("Nobody on this desktop")
    awake.stop()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus to run a session of its own")
def test_a_real_screen_saver_is_asked_as_soon_as_there_is_one(tmp_path: Path) -> None:
    """On a real bus: nobody there at first, which is told; then the desktop comes up, is asked, and agrees."""
    stand, saver = tmp_path / "stand", tmp_path / "saver"
    subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", BOTH, "both", sys.executable, str(stand), str(saver)],
        env={"PATH": "/usr/bin:/bin", "STAND": STAND, "SCREEN_SAVER": SCREEN_SAVER},
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    kind, nobody, agreed = stand.read_text().splitlines()
    assert kind == "ScreenSaver"
    assert nobody.startswith("Nobody on this desktop")
    assert agreed == "awake"
    assert saver.read_text() == "asked by skranke-kiosk\n"
