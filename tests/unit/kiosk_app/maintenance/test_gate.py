"""The gate of the maintenance: what a PIN may be, and how often it may be tried."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk_app.maintenance.gate import Gate
from kiosk_app.maintenance.pin import PinError, check_pin, fits, hashed
from kiosk_app.maintenance.pin_cli import card_text
from kiosk_app.maintenance.tries import (
    CARD_SECONDS,
    CARDS,
    FREE,
    LONGEST_SECONDS,
    Tries,
    card_tried,
    seconds_left,
    tried,
    wait_after,
)

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
STORED = hashed("2580", b"salt")
CARD = "superuser/7f3a90c1d2"
STORED_CARD = hashed(CARD, b"pepper")


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
    gate = Gate(STORED, "", tmp_path, lambda: NOW)
    for _ in range(FREE):
        with qtbot.waitSignal(gate.settled) as said:
            assert gate.try_pin("1357")
        assert said.args == [False]
    later = NOW
    again = Gate(STORED, "", tmp_path, lambda: later)
    assert again.seconds_left == 60
    assert not again.try_pin("2580")
    later = NOW + timedelta(seconds=60)
    with qtbot.waitSignal(again.settled) as said:
        assert again.try_pin("2580")
    assert said.args == [True]
    assert Gate(STORED, "", tmp_path, lambda: later).wrong == 0


def test_a_clock_that_goes_back_gives_no_guess_and_locks_nobody_for_ever() -> None:
    """Set back by a day, the wait is the full one and not a day; set forward, it is over."""
    locked = Tries(FREE, 100_000.0)
    assert seconds_left(locked, 100_000.0 - 86_400) == 60
    assert seconds_left(locked, 100_000.0 + 60) == 0
    unknown = Tries(CARDS, 100_000.0)
    assert card_tried(unknown, 100_000.0 - 86_400) is None


@given(st.lists(st.floats(-500, 500), max_size=80))
def test_codes_are_looked_at_twenty_times_and_once_a_minute(pauses: list[float]) -> None:
    """However a clock jumps and codes come, no more are looked at than minutes went by on it, and twenty."""
    now, tries, taken, forward = 1e9, Tries(), 0, 0.0
    for pause in pauses:
        now += pause
        forward += max(0.0, pause)
        after = card_tried(tries, now)
        if after is not None:
            tries = after
            taken += 1
    assert taken <= CARDS + forward / CARD_SECONDS + 1


def test_unknown_codes_lock_no_pin_and_wrong_pins_no_card(tmp_path: Path, qtbot: QtBot) -> None:
    """Each has a count of its own, which outlives the stand; a code too short for a card is not even looked at."""
    gate = Gate(STORED, STORED_CARD, tmp_path, lambda: NOW)
    assert not gate.try_card("5701234")
    for number in range(CARDS):
        with qtbot.waitSignal(gate.card_settled) as said:
            assert gate.try_card(f"5701234{number:05}")
        assert said.args == [False]
    assert not gate.try_card(CARD)
    assert (gate.wrong, gate.seconds_left) == (0, 0)
    later = NOW + timedelta(seconds=CARD_SECONDS)
    again = Gate(STORED, STORED_CARD, tmp_path, lambda: later)
    with qtbot.waitSignal(again.card_settled) as said:
        assert again.try_card(CARD)
    assert said.args == [True]


@pytest.mark.parametrize("text", ["K7NH4RWX", "1234", "https://x.example/c/K7NH4RWX", "a b", "x" * 201, ""])
def test_a_card_is_nothing_else(text: str) -> None:
    """What the stand would take for a booking, or would not look at, is refused when the card is made."""
    with pytest.raises(PinError):
        card_text(text)
    assert card_text(f"{CARD}\t") == CARD
