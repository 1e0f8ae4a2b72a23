"""What the site is told of a printer: each change once, and no more than that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.stands.rules import STEPS, after_report, after_silence, condition, steps_passed
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.visits import StandReport

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BEFORE = NOW - timedelta(hours=1)


def report(printer: str = "ready", left: int | None = None, uptime: float = 3600.0) -> StandReport:
    """What a stand says."""
    return StandReport(
        version="1", printer=printer, in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
        uptime_seconds=uptime, tickets_left=left,
    )  # fmt: skip


def known(state: PrinterCondition, left: int | None = None, *, speaks: bool = True) -> StandPrinter:
    """What the site knows."""
    return StandPrinter(stand_id="stand-1", state=state, since=BEFORE, tickets_left=left, speaks=speaks)


@pytest.mark.parametrize(
    ("word", "means"),
    [
        *((state.value, state) for state in PrinterCondition if state is not PrinterCondition.SILENT),
        ("", PrinterCondition.NONE),
        ("silent", PrinterCondition.UNKNOWN),
        ("on fire", PrinterCondition.UNKNOWN),
        ("READY", PrinterCondition.UNKNOWN),
    ],
)
def test_every_word_means_something(word: str, means: PrinterCondition) -> None:
    """A word we do not know is unknown, and that it is silent no stand can say."""
    assert condition(word) is means


@pytest.mark.parametrize("word", ["none", "", "unknown", "strange"])
def test_a_first_word_that_is_no_news(word: str) -> None:
    """A stand without a printer, or behind a spooler, leaves nothing in the log."""
    assert after_report(None, "stand-1", report(word), now=NOW) is None


def test_a_printer_that_was_well_and_falls_silent_is_in_trouble() -> None:
    """That it once said that all is well is remembered: one who only ever spoke well can fall silent too."""
    well = after_report(None, "stand-1", report("ready"), now=NOW)
    assert well is not None
    assert (well.state, well.speaks) == (PrinterCondition.READY, True)
    silent = after_report(well, "stand-1", report("unknown"), now=NOW)
    assert silent is not None
    assert (silent.state, silent.speaks) == (PrinterCondition.UNKNOWN, True)


def test_a_first_word_of_trouble_is_news() -> None:
    """A stand that begins without paper is told of, with the moment and the estimate only where it belongs."""
    told = after_report(None, "stand-1", report("out", left=3), now=NOW)
    assert told == StandPrinter(stand_id="stand-1", state=PrinterCondition.OUT, since=NOW, speaks=True)
    told = after_report(None, "stand-1", report("near_end", left=30), now=NOW)
    assert told is not None
    assert (told.tickets_left, told.speaks) == (30, True)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (None, 60, False), (None, 40, True), (41, 40, True), (40, 39, False), (40, 21, False), (40, 20, True),
        (20, 10, True), (10, 6, False), (10, 5, True), (5, 0, False), (60, None, False), (5, None, False),
        (5, 60, True),
    ],
)  # fmt: skip
def test_the_last_tickets_are_told_in_steps(before: int | None, now: int | None, *, told: bool) -> None:
    """At 40, 20, 10 and 5, and when there is more again; since when it is near its end stays as it was."""
    printer = after_report(
        known(PrinterCondition.NEAR_END, before), "stand-1", report("near_end", now), now=NOW
    )  # fmt: skip
    assert printer == (known(PrinterCondition.NEAR_END, now) if told else None)


@pytest.mark.parametrize(
    ("before", "speaks", "uptime", "told"),
    [
        (PrinterCondition.READY, True, 3.0, False),
        (PrinterCondition.OUT, True, 59.0, False),
        (PrinterCondition.READY, True, 60.0, True),
        (PrinterCondition.SILENT, True, 3.0, False),
        (PrinterCondition.SILENT, False, 3.0, True),
        (PrinterCondition.NONE, False, 3.0, True),
    ],
)
def test_a_stand_that_starts_has_not_asked_its_printer_yet(
    before: PrinterCondition, uptime: float, *, speaks: bool, told: bool
) -> None:
    """For a minute unknown is no news of a printer that speaks; one that never does is heard of at once."""
    printer = after_report(known(before, speaks=speaks), "stand-1", report("unknown", uptime=uptime), now=NOW)
    assert (printer is not None) is told
    if printer is not None:
        assert (printer.state, printer.since, printer.speaks) == (PrinterCondition.UNKNOWN, NOW, speaks)


def test_silence_is_told_once() -> None:
    """From when it was heard of last; what is known of its paper is no longer true, that it speaks is."""
    silent = after_silence(known(PrinterCondition.NEAR_END, 20), "stand-1", heard_at=NOW)
    assert silent == StandPrinter(stand_id="stand-1", state=PrinterCondition.SILENT, since=NOW, speaks=True)
    assert after_silence(silent, "stand-1", heard_at=NOW) is None
    fresh = after_silence(None, "stand-9", heard_at=NOW)
    assert fresh == StandPrinter(stand_id="stand-9", state=PrinterCondition.SILENT, since=NOW)


@given(left=st.integers(0, 100), fewer=st.integers(0, 100))
def test_steps_only_go_one_way(left: int, fewer: int) -> None:
    """Fewer tickets never pass fewer steps."""
    assert steps_passed(min(left, fewer)) >= steps_passed(left)
    assert steps_passed(0) == len(STEPS)
    assert steps_passed(None) == 0


@given(
    words=st.lists(
        st.tuples(st.sampled_from([*PrinterCondition, "", "strange"]), st.none() | st.integers(0, 60)), max_size=30
    )
)
def test_the_same_report_twice_tells_nothing_new(words: list[tuple[str, int | None]]) -> None:
    """Whatever has been said before: a report that is repeated leaves no second event."""
    printer: StandPrinter | None = None
    for minute, (word, left) in enumerate(words):
        said = report(word, left)
        moment = NOW + timedelta(minutes=minute)
        printer = after_report(printer, "stand-1", said, now=moment) or printer
        assert after_report(printer, "stand-1", said, now=moment + timedelta(seconds=30)) is None
        if printer is not None:
            assert (
                printer.state is PrinterCondition.UNKNOWN
                or printer.speaks
                or printer == structs.replace(printer, tickets_left=None)
            )
