from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.machine.leash import ALIVE, Leash


@dataclass
class Line:
    """Both pipes; the test has the supervisor's ends."""

    ears: int
    word: int
    sign: int
    mouth: int


@pytest.fixture
def line() -> Iterator[Line]:
    """A line to a supervisor."""
    ears, word = os.pipe()
    sign, mouth = os.pipe()
    yield Line(ears, word, sign, mouth)
    for end in (ears, word, sign, mouth):
        try:
            os.close(end)
        except OSError:
            continue


def test_signs_go_out_at_most_every_five_seconds(qtbot: QtBot, line: Line) -> None:
    """The watchdog calls once a second, and the supervisor is woken less often."""
    now = [0.0]
    leash = Leash(ears=line.ears, mouth=line.mouth, clock=lambda: now[0])
    for second in range(11):
        now[0] = float(second)
        leash.sign()
    assert os.read(line.sign, 100) == 3 * ALIVE


def test_a_supervisor_that_is_gone_does_not_disturb(qtbot: QtBot, line: Line) -> None:
    """A sign to nobody is no error; the other pipe says that it is over."""
    os.close(line.sign)
    Leash(ears=line.ears, mouth=line.mouth).sign()


def test_the_end_of_the_line_is_the_word_to_end(qtbot: QtBot, line: Line) -> None:
    """However the supervisor ended, its end of the pipe closes."""
    ended: list[int] = []
    leash = Leash(ears=line.ears, mouth=line.mouth, end=ended.append)
    leash.start()
    with qtbot.waitSignal(leash.pulled):
        os.close(line.word)
    leash.stop()
    leash._thread.join(10)
    assert ended == []


def test_a_stand_that_does_not_follow_is_ended(qtbot: QtBot, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """A UI that stands still cannot keep a stand alive that nobody supervises."""
    monkeypatch.setattr("kiosk_app.machine.leash._LAST_SECONDS", 0.01)
    ended: list[int] = []
    leash = Leash(ears=line.ears, mouth=line.mouth, end=ended.append)
    leash.start()
    os.close(line.word)
    leash._thread.join(10)
    assert ended == [0]
