"""Free times later today."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.booking.slots import LEAD, bookable, first_free, free_times
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Timetable

ZONE = ZoneInfo("Europe/Copenhagen")
MONDAY = datetime(2026, 11, 23, tzinfo=ZONE)


def period(opens: str, closes: str, weekday: int = 0) -> OpeningPeriod:
    return OpeningPeriod(weekday=weekday, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))


def at(clock: str, day: datetime = MONDAY) -> datetime:
    """The moment of that clock at the site, in UTC."""
    return datetime.combine(day.date(), time.fromisoformat(clock), ZONE).astimezone(UTC)


def taken(*clocks: str, minutes: int = 15) -> list[tuple[datetime, datetime]]:
    return [(at(clock), at(clock) + timedelta(minutes=minutes)) for clock in clocks]


def hours(*periods: OpeningPeriod) -> Timetable:
    return Timetable(periods, ZONE)


NORMAL = hours(period("10:00", "12:00"), period("13:00", "14:10"))


@pytest.mark.parametrize(
    ("now", "busy", "expected"),
    [
        ("08:00", [], "10:00"),
        ("09:45", [], "10:00"),
        ("09:46", [], "10:15"),
        ("10:00", [], "10:15"),
        ("10:00", taken("10:15", "10:30"), "10:45"),
        ("10:00", taken("10:20"), "10:45"),
        ("10:00", taken("10:10", minutes=20), "10:30"),
        ("10:00", taken("10:00", minutes=15), "10:15"),
        ("11:30", [], "11:45"),
        ("11:31", [], "13:00"),
        ("13:30", [], "13:45"),
        ("13:31", [], None),
        ("18:00", [], None),
    ],
)
def test_the_first_free_time(now: str, busy: list[tuple[datetime, datetime]], expected: str | None) -> None:
    """A quarter of an hour ahead at least, on the grid of its period, wholly within it, and nobody's already."""
    found = first_free(NORMAL, 15, busy, at(now))
    assert found == (None if expected is None else at(expected))


def test_only_today() -> None:
    """What opens tomorrow is not later today, and without opening hours there is nothing."""
    assert first_free(hours(period("10:00", "12:00", weekday=1)), 15, [], at("08:00")) is None
    assert first_free(hours(), 15, [], at("08:00")) is None


def test_until_midnight() -> None:
    """A period that ends at midnight ends with the day, and the last slot with it."""
    always = hours(period("00:00", "00:00"))
    assert first_free(always, 30, [], at("23:10")) == at("23:30")
    assert first_free(always, 30, [], at("23:20")) is None


@pytest.mark.parametrize(("day", "slots"), [((2027, 3, 28), 4), ((2026, 10, 25), 8)], ids=["short day", "long day"])
def test_when_the_clocks_change(day: tuple[int, int, int], slots: int) -> None:
    """Between one and four are two hours or four, and the slots in them are of real minutes."""
    sunday = datetime(*day, tzinfo=ZONE)
    opening = hours(period("01:00", "04:00", weekday=6))
    found = list(free_times(opening, 30, [], at("00:00", sunday)))
    assert len(found) == slots
    assert {later - earlier for earlier, later in pairwise(found)} == {timedelta(minutes=30)}


def test_what_was_offered_a_moment_ago() -> None:
    """It may be booked until it begins; then, or when it is off the grid, or taken, it is not to be had."""
    for now, clock, free in [
        ("10:00", "10:15", True),
        ("10:14", "10:15", True),
        ("10:15", "10:15", True),
        ("10:16", "10:15", False),
        ("10:00", "10:20", False),
        ("10:00", "11:45", True),
        ("10:00", "12:00", False),
        ("10:00", "14:00", False),
    ]:
        found = bookable(at(clock), NORMAL, 15, [], at(now))
        assert found == (at(clock) if free else None), (now, clock)
    assert bookable(at("10:15"), NORMAL, 15, taken("10:15"), at("10:00")) is None
    written_otherwise = at("10:30").astimezone(ZONE)
    assert bookable(written_otherwise, NORMAL, 15, [], at("10:00")) == at("10:30")


clocks = st.integers(0, 24 * 60 - 1).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}")


@given(
    now=clocks,
    opening=st.lists(st.tuples(clocks, clocks).map(lambda pair: period(min(pair), max(pair))), max_size=3),
    minutes=st.integers(5, 240),
    busy=st.lists(st.tuples(clocks, st.integers(1, 90)), max_size=8),
)
def test_what_always_holds(now: str, opening: list[OpeningPeriod], minutes: int, busy: list[tuple[str, int]]) -> None:
    """An offer lies ahead, today, within opening hours, touches nobody's time, can be booked, and none is earlier."""
    spans = [(at(clock), at(clock) + timedelta(minutes=length)) for clock, length in busy]
    table = hours(*opening)
    found = first_free(table, minutes, spans, at(now))
    free = list(free_times(table, minutes, spans, at(now)))
    assert (found is None) == (free == [])
    if found is None:
        return
    ends = found + timedelta(minutes=minutes)
    assert found == min(free)
    assert found >= at(now) + LEAD
    assert any(opens <= found and ends <= closes for opens, closes in table.stretches(MONDAY.date()))
    assert not any(begins < ends and found < end for begins, end in spans)
    assert bookable(found, table, minutes, spans, at(now)) == found
