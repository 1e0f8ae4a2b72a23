"""What people far away are told of the printer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk_app.printer import settled as settled_module
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.paper_left import FEED_MM, FIRST_GUESS_MM, PaperLeft, became, printed
from kiosk_app.printer.settled import SECONDS, Settling, saw, settled
from kiosk_app.printer.state import PrinterState

STATES = st.sampled_from(list(PrinterState))


def told_over(changes: list[tuple[float, PrinterState]], until: float) -> list[tuple[float, PrinterState]]:
    """What is told and when, each second, after changes at those moments."""
    told: list[tuple[float, PrinterState]] = []
    settling, waiting = Settling(), sorted(changes, key=lambda change: change[0])
    for second in range(int(until) + 1):
        while waiting and waiting[0][0] <= second:
            moment, state = waiting.pop(0)
            settling = saw(settling, state, moment)
        settling = settled(settling, float(second))
        if settling.told is not None and (not told or told[-1][1] is not settling.told):
            told.append((float(second), settling.told))
    return told


def test_the_first_good_word_is_told_at_once() -> None:
    """A stand that is switched on does not call anybody; one whose printer stays silent does."""
    assert told_over([(0, PrinterState.UNKNOWN), (2, PrinterState.READY)], 60) == [(2, PrinterState.READY)]
    assert told_over([(0, PrinterState.UNKNOWN)], 60) == [(15, PrinterState.UNKNOWN)]


def test_a_lid_that_is_opened_to_change_the_roll_calls_nobody() -> None:
    """Twenty seconds with the lid open are somebody at work; a lid that stays open is told."""
    well = [(0.0, PrinterState.READY)]
    assert told_over([*well, (10, PrinterState.COVER_OPEN), (30, PrinterState.READY)], 90) == well
    assert told_over([*well, (10, PrinterState.COVER_OPEN)], 90) == [*well, (40, PrinterState.COVER_OPEN)]


@given(st.lists(st.tuples(st.integers(0, 100).map(float), STATES), min_size=1, max_size=30))
def test_only_what_has_lasted_is_told(changes: list[tuple[float, PrinterState]]) -> None:
    """Whatever flickers: each word after the first stood for its time, and in the end the last state is told."""
    changes = sorted(changes, key=lambda change: change[0])
    told = told_over(changes, 200)
    assert told[-1][1] is changes[-1][1]
    assert all(later - earlier >= SECONDS[state] - 1 for (earlier, _), (later, state) in pairwise(told))


def test_about_forty_tickets_left() -> None:
    """The first roll's guess; then fewer with each ticket, never less than none."""
    left = became(PaperLeft(), PrinterState.NEAR_END)
    assert left.tickets == 40
    for _ in range(100):
        left = printed(left, 85.0)
    assert left.tickets == 0
    assert became(PaperLeft(), PrinterState.READY).tickets is None


def test_learnt_from_the_rolls_before() -> None:
    """A roll that went on for two metres after *near end* makes the next warning say so; a fresh roll ends it."""
    left = became(PaperLeft(), PrinterState.NEAR_END)
    for _ in range(20):
        left = printed(left, 100.0 - FEED_MM)
    left = became(left, PrinterState.OUT)
    assert (left.tickets, left.reserve_mm, left.learnt) == (None, 2000.0, 1)
    left = became(became(left, PrinterState.READY), PrinterState.NEAR_END)
    assert left.tickets == 20
    assert became(left, PrinterState.READY).tickets is None


def test_a_roll_that_is_taken_out_early_teaches_nothing() -> None:
    """Changed right after the warning: the guess stays."""
    left = printed(became(PaperLeft(), PrinterState.NEAR_END), 80.0)
    assert became(left, PrinterState.OUT).reserve_mm == FIRST_GUESS_MM


@given(st.lists(st.one_of(STATES, st.floats(10, 500)), max_size=200))
def test_the_count_is_always_sensible(happened: list[Any]) -> None:
    """Whatever happens, the count is none or not negative, and only known near the end of a roll."""
    left = PaperLeft()
    for each in happened:
        left = became(left, each) if isinstance(each, PrinterState) else printed(left, each)
        assert left.tickets is None or left.tickets >= 0
        assert (left.tickets is None) is (left.used_mm is None)
        assert left.reserve_mm > 0


class FakeWorker(QObject):
    """Stands in for the printer's worker."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.UNKNOWN

    def become(self, state: PrinterState) -> None:
        """The printer says something else."""
        self.state = state
        self.state_changed.emit(state)


@pytest.fixture
def watch(tmp_path: Path) -> Callable[[], tuple[FakeWorker, PrinterCare]]:
    """Starts to watch a printer, with what was learnt before."""

    def watch() -> tuple[FakeWorker, PrinterCare]:
        worker = FakeWorker()
        return worker, PrinterCare(worker, tmp_path / "paper.json", lambda _: 85.0)

    return watch


def test_a_trouble_is_told_when_it_has_lasted(qtbot: QtBot, watch: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a timer, with nobody asking."""
    monkeypatch.setitem(settled_module.SECONDS, PrinterState.OUT, 0.05)
    worker, care = watch()
    assert care.state is None
    worker.become(PrinterState.READY)
    assert care.state is PrinterState.READY
    with qtbot.waitSignal(care.changed):
        worker.become(PrinterState.OUT)
        assert care.state is PrinterState.READY
    assert care.state is PrinterState.OUT
    worker.become(PrinterState.COVER_OPEN)
    worker.become(PrinterState.OUT)
    assert not care._settles.isActive()


def test_the_count_outlives_a_restart(watch: Any) -> None:
    """Ten tickets before the night, and as many fewer in the morning; each confirmed paper counts once."""
    worker, care = watch()
    worker.become(PrinterState.NEAR_END)
    for number in range(10):
        for state in (JobState.QUEUED, JobState.SENDING, JobState.AWAITING, JobState.PRINTED):
            worker.job_changed.emit(UUID(int=number), state)
    worker.job_changed.emit(UUID(int=99), JobState.FAILED)
    assert care.tickets_left == 30
    worker, care = watch()
    worker.become(PrinterState.NEAR_END)
    assert care.tickets_left == 30
    worker.become(PrinterState.READY)
    assert care.tickets_left is None
