"""The gate of the maintenance: what a PIN may be, and how often it may be tried."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk_app.maintenance.gate import Gate, TriesFile
from kiosk_app.maintenance.pin import PinError, check_pin, fits, hashed
from kiosk_app.maintenance.tries import FREE, LONGEST_SECONDS, Tries, seconds_left, tried, wait_after

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
STORED = hashed("2580", b"salt")


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "8901", "123", "1" * 13, "12a4", "٢٥٨٠", ""])
def test_a_pin_that_everybody_tries_is_refused(pin: str) -> None:
    """Too short, too long, no digits, or a row of them; the message repeats nothing of it."""
    with pytest.raises(PinError) as refused:
        check_pin(pin)
    assert not pin or pin not in str(refused.value)


def test_only_the_pin_itself_fits() -> None:
    """And nothing fits a line that is none of ours."""
    check_pin("2580")
    assert fits("2580", STORED)
    assert not fits("2581", STORED)
    assert not any(fits("2580", other) for other in ("", "2580", "scrypt$x", "scrypt$!$!", "md5$AAAA$AAAA"))


def test_the_wait_doubles_up_to_an_hour() -> None:
    """Five tries are free of it; then a minute, two, four, and never more than an hour."""
    assert [wait_after(wrong) for wrong in (0, 4, 5, 6, 7, 30)] == [0, 0, 60, 120, 240, LONGEST_SECONDS]


@given(st.lists(st.floats(0, 4000), max_size=60))
def test_nobody_gets_more_guesses(pauses: list[float]) -> None:
    """However the tries are spread: within any hour there are never more than the free ones and those between waits."""
    now, tries, taken = 0.0, Tries(), []
    for pause in pauses:
        now += pause
        if seconds_left(tries, now) == 0:
            tries = tried(tries, now)
            taken.append(now)
    for place in range(FREE, len(taken)):
        assert taken[place] - taken[place - 1] >= wait_after(place) - 1e-6


@pytest.mark.expect_log("the maintenance was not opened")
def test_a_restart_does_not_reset_it(tmp_path: Path, qtbot: QtBot) -> None:
    """Five wrong tries lock the gate, for a stand that is started again too, until the minute is over."""
    gate = Gate(STORED, "", TriesFile(tmp_path), lambda: NOW)
    for _ in range(FREE):
        with qtbot.waitSignal(gate.settled) as said:
            assert gate.try_pin("1357")
        assert said.args == [False]
    later = NOW
    again = Gate(STORED, "", TriesFile(tmp_path), lambda: later)
    assert again.seconds_left == 60
    assert not again.try_pin("2580")
    later = NOW + timedelta(seconds=60)
    with qtbot.waitSignal(again.settled) as said:
        assert again.try_pin("2580")
    assert said.args == [True]
    assert Gate(STORED, "", TriesFile(tmp_path), lambda: later).wrong == 0
