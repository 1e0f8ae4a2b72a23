from __future__ import annotations

import logging
import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.machine.statuses import FROZEN
from kiosk_app.machine.watchdog import Watchdog, stack_of

BLOCKED = """
import logging, os, sys, threading
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk_app.machine.watchdog import Watchdog
logging.basicConfig(level=logging.INFO, format="%(message)s")
application = QCoreApplication([])
never = threading.Event()

def carry_a_secret():
    secret = "0101991234"
    never.wait()

dog = Watchdog(notice_seconds=0.4, end_seconds=1.0, look_seconds=0.1)
dog.start()
QTimer.singleShot(0, carry_a_secret)
application.exec()
"""


class Ends:
    """A watchdog on a clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0
        self.statuses: list[int] = []
        self.dog = Watchdog(
            notice_seconds=10, end_seconds=30, end=self.statuses.append, clock=lambda: self.now, look_seconds=1.0
        )

    def pass_by(self, seconds: int) -> None:
        """So many looks, a second apart."""
        for _ in range(seconds):
            self.now += 1
            self.dog.look()


@pytest.fixture
def ends(qtbot: QtBot) -> Ends:
    """A watchdog that only notes what it would do."""
    return Ends()


def test_a_ui_that_beats_is_left_alone(ends: Ends) -> None:
    """A beat every few seconds is enough."""
    for _ in range(20):
        ends.dog.beat()
        ends.pass_by(9)
    assert (ends.dog.frozen, ends.statuses) == (0, [])


@pytest.mark.expect_log("the screen has stood still for 10 s")
def test_a_pause_is_noticed_once_and_its_end_is_told(ends: Ends, caplog: pytest.LogCaptureFixture) -> None:
    """After 10 s the place is logged and counted; when it moves again, for how long it stood."""
    caplog.set_level(logging.INFO)
    ends.pass_by(14)
    ends.dog.beat()
    ends.pass_by(1)
    assert (ends.dog.frozen, ends.statuses) == (1, [])
    assert "the screen moves again, after 14 s" in caplog.text


@pytest.mark.expect_log("the screen has stood still")
def test_a_ui_that_does_not_come_back_ends_the_process(ends: Ends) -> None:
    """After 30 s the status tells the supervisor why."""
    ends.pass_by(30)
    assert ends.statuses == [FROZEN]
    assert ends.dog.frozen == 1


def test_waking_from_a_nights_sleep_is_no_freeze(ends: Ends) -> None:
    """The clock jumps by hours, and neither thread ran meanwhile."""
    ends.dog.beat()
    ends.pass_by(1)
    ends.now += 8 * 3600
    ends.dog.look()
    assert (ends.dog.frozen, ends.statuses) == (0, [])


def test_signs_of_life_go_on_while_the_ui_stands_still(qtbot: QtBot) -> None:
    """They tell the supervisor that the watchdog has the matter in hand."""
    looks = threading.Semaphore(0)
    dog = Watchdog(notice_seconds=300, end_seconds=600, alive=looks.release, look_seconds=0.01)
    dog.start()
    assert all(looks.acquire(timeout=10) for _ in range(3))
    dog.stop()


def test_a_stack_names_places_and_no_values() -> None:
    """File, line and function, innermost last, with the folder's name but not whose folder it is."""
    said = stack_of(threading.get_ident())
    assert "machine/test_watchdog.py" in said
    assert said.splitlines()[-2].endswith("test_a_stack_names_places_and_no_values")
    assert stack_of(1) == "  (the thread has ended)"


def test_a_really_blocked_ui_ends_with_its_place_in_the_log() -> None:
    """A process whose UI thread waits for ever ends by itself, says where it stood, and no value of it."""
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == FROZEN
    assert "carry_a_secret" in done.stderr
    assert "0101991234" not in done.stderr
    assert "this stand ends, to be started again" in done.stderr
