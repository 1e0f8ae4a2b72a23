"""The timetable held against a model that looks at every minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.protocol.hours import DayPeriod, SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Timetable, Why

ZONE = ZoneInfo("Europe/Copenhagen")
ONE_MINUTE = timedelta(minutes=1)


def period(weekday: int, opens: str, closes: str) -> OpeningPeriod:
    return OpeningPeriod(weekday=weekday, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))


def special(first: str, *periods: str, last: str = "", name: str = "Grund", **changes: object) -> SpecialDay:
    spans = tuple(DayPeriod(opens=time.fromisoformat(one[:5]), closes=time.fromisoformat(one[6:])) for one in periods)
    begins = date.fromisoformat(first)
    day = SpecialDay(
        id=f"d-{first}",
        first=begins,
        last=date.fromisoformat(last) if last else begins,
        name={"da": name},
        periods=spans,
    )
    return day if not changes else SpecialDay(**{**{k: getattr(day, k) for k in day.__struct_fields__}, **changes})


def at(text: str, zone: tzinfo = ZONE) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


WEEK = (
    *(period(day, "09:00", "12:00") for day in range(5)),
    *(period(day, "12:30", "15:00") for day in range(4)),
)


@pytest.mark.parametrize(
    ("moment", "why", "opens"),
    [
        ("2026-11-23T08:00", Why.NOT_YET, "2026-11-23T09:00"),
        ("2026-11-23T12:10", Why.BREAK, "2026-11-23T12:30"),
        ("2026-11-23T15:00", Why.OVER, "2026-11-24T09:00"),
        ("2026-11-27T12:10", Why.OVER, "2026-11-30T09:00"),
        ("2026-11-28T10:00", Why.DAY_OFF, "2026-11-30T09:00"),
        ("2026-12-24T10:00", Why.SPECIAL_DAY, "2026-12-28T09:00"),
        ("2026-12-31T11:30", Why.OVER, "2027-01-01T09:00"),
    ],
)
def test_why_it_is_closed(moment: str, why: Why, opens: str) -> None:
    """Before the first hour, in the lunch break, after the last, at the weekend and on a special day."""
    days = (special("2026-12-24", last="2026-12-25", name="Jul"), special("2026-12-31", "09:00-11:00", name="Nytår"))
    verdict = Timetable(WEEK, ZONE, days).at(at(moment))
    assert (verdict.is_open, verdict.why, verdict.until) == (False, why, None)
    assert verdict.opens == at(opens)


def test_until_when_and_for_what_reason() -> None:
    """It is open until the break, on a shorter day until its own end and with its reason."""
    table = Timetable(WEEK, ZONE, [special("2026-12-31", "09:00-11:00", name="Nytår")])
    assert table.at(at("2026-11-23T10:00")).until == at("2026-11-23T12:00")
    assert table.closes_today(at("2026-11-23T10:00")) == at("2026-11-23T15:00")
    shorter = table.at(at("2026-12-31T10:00"))
    assert (shorter.is_open, shorter.until, shorter.name) == (True, at("2026-12-31T11:00"), {"da": "Nytår"})


def test_past_midnight_and_always() -> None:
    """What goes on at midnight closes later; what never closes has no end."""
    night = Timetable([period(0, "20:00", "00:00"), period(1, "00:00", "02:00")], ZONE)
    assert night.at(at("2026-11-23T21:00")).until == at("2026-11-24T02:00")
    assert night.next_opening(at("2026-11-23T21:00")) == at("2026-11-30T20:00")
    always = Timetable([period(day, "00:00", "00:00") for day in range(7)], ZONE)
    assert (always.at(at("2026-11-23T21:00")).is_open, always.at(at("2026-11-23T21:00")).until) == (True, None)
    assert always.next_opening(at("2026-11-23T21:00")) is None


def test_what_never_opens() -> None:
    """Without hours it never opens; a week that is closed for good has its days off."""
    assert Timetable((), ZONE).at(at("2026-11-23T10:00")).why is Why.NEVER
    gone = Timetable(WEEK, ZONE, [special("2026-01-01", last="9999-12-30")]).at(at("2026-11-23T10:00"))
    assert (gone.why, gone.opens) == (Why.SPECIAL_DAY, None)


def test_open_on_a_special_day_only() -> None:
    """Without a week, a special day may open all the same."""
    once = Timetable((), ZONE, [special("2027-03-01", "10:00-12:00")])
    assert once.at(at("2026-11-23T10:00")).opens == at("2027-03-01T10:00")


def test_which_special_day_holds() -> None:
    """A single day by hand, closed from–to, a holiday (the closed one of two), other hours from–to: in this order."""
    summer, away = special("2026-05-01", "10:00-12:00", last="2026-08-31"), special("2026-07-01", last="2026-07-31")
    by_hand, mine = special("2026-07-10", "08:00-09:00"), special("2026-07-10", services=("s.pas",))
    fifth, closed = special("2026-06-05", "09:00-11:00"), special("2026-06-05")
    july = special("2026-07-09", "09:00-11:00")
    table = Timetable(WEEK, ZONE, [summer, away, by_hand, mine], [fifth, closed, july])

    def holds(day: str) -> SpecialDay | None:
        return table.special(date.fromisoformat(day))

    assert holds("2026-05-04") is summer
    assert holds("2026-05-02") is None
    assert holds("2026-06-05") is closed
    assert holds("2026-07-09") is away
    assert holds("2026-07-10") is mine
    assert holds("2026-07-11") is away
    assert holds("2026-09-01") is None


def test_other_hours_are_for_days_that_are_open_anyway() -> None:
    """Summer hours leave the weekend closed, and so do a holiday's; a single day by hand opens a Saturday."""
    summer, saturday = special("2026-07-01", "10:00-12:00", last="2026-07-31"), special("2026-07-11", "09:00-11:00")
    eve = special("2027-12-26", "10:00-12:00")
    table = Timetable(WEEK, ZONE, [summer, saturday], [eve])
    assert [table.at(at(f"2026-07-{day:02}T10:30")).is_open for day in (10, 11, 12, 13, 18)] == [
        True, True, False, True, False,
    ]  # fmt: skip
    assert table.at(at("2026-07-18T10:30")).why is Why.DAY_OFF
    assert table.at(at("2027-12-26T10:30")).why is Why.DAY_OFF


def test_a_naive_moment_is_refused_here_too() -> None:
    """A moment without a zone is a mistake of the caller."""
    with pytest.raises(ValueError, match="without a zone"):
        Timetable(WEEK, ZONE).at(datetime(2026, 3, 2, 9))  # noqa: DTZ001


clock = st.integers(min_value=0, max_value=24 * 4 - 1).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
weeks = st.lists(st.builds(OpeningPeriod, weekday=st.integers(0, 6), opens=clock, closes=clock), max_size=6)
zones = st.sampled_from(
    ["Europe/Copenhagen", "Europe/Oslo", "America/Sao_Paulo", "Atlantic/Azores", "Australia/Lord_Howe", "Asia/Beirut"]
).map(ZoneInfo)
starts = st.sampled_from(
    [date(2026, 3, 28), date(2026, 10, 24), date(2028, 2, 28), date(2026, 12, 30), date(2018, 11, 3), date(2018, 2, 16),
     date(2026, 4, 4), date(2026, 10, 3), date(2026, 7, 1)]
)  # fmt: skip
"""Around clock changes, some of them at midnight, a leap day, and the turn of a year."""


@st.composite
def some_days(draw: st.DrawFn, start: date) -> list[SpecialDay]:
    day = st.integers(-1, 4)
    found = []
    for number in range(draw(st.integers(0, 3))):
        first = start + timedelta(days=draw(day))
        spans = draw(st.lists(st.builds(DayPeriod, opens=clock, closes=clock), max_size=2))
        last = first + timedelta(days=draw(st.integers(0, 3)))
        found.append(SpecialDay(id=f"d{number}", first=first, last=last, name={}, periods=tuple(spans)))
    return found


def by_the_minute(
    week: list[OpeningPeriod], days: list[SpecialDay], zone: tzinfo, start: date, count: int
) -> dict[datetime, bool]:  # fmt: skip
    """Whether it is open in each minute: from the first at a period's opening to the first at its closing."""
    first = datetime.combine(start - timedelta(days=2), time(), UTC)
    by_day: dict[date, list[tuple[datetime, time]]] = {}
    for number in range((count + 4) * 24 * 60):
        moment = first + number * ONE_MINUTE
        local = moment.astimezone(zone)
        by_day.setdefault(local.date(), []).append((moment, local.time()))
    opened = {}
    for day, minutes in by_day.items():
        covering = [each for each in days if each.first <= day <= each.last]
        single = [each for each in covering if each.first == each.last]
        closed = [each for each in covering if not each.periods]
        if day.weekday() not in {each.weekday for each in week}:
            closed = [each for each in covering if not each.periods]
            covering = [*single, *closed]
        shortest = sorted(single or closed or covering, key=lambda each: (each.last - each.first, -days.index(each)))
        spans = [
            (each.opens, each.closes)
            for each in (shortest[0].periods if shortest else week)
            if shortest or getattr(each, "weekday", None) == day.weekday()
        ]
        bounds = [
            (_reached(minutes, opens), None if closes == time(0) else _reached(minutes, closes))
            for opens, closes in spans
        ]
        for moment, _wall in minutes:
            opened[moment] = any(
                opens is not None and moment >= opens and (closes is None or moment < closes)
                for opens, closes in bounds
            )
    return opened


def _reached(minutes: list[tuple[datetime, time]], wall: time) -> datetime | None:
    return next((moment for moment, shown in minutes if shown >= wall), None)


@settings(max_examples=25, deadline=None)
@given(st.data(), weeks, zones, starts, st.integers(0, 3 * 24 * 4))
def test_it_agrees_with_every_minute(
    data: st.DataObject, week: list[OpeningPeriod], zone: ZoneInfo, start: date, quarter: int
) -> None:
    """Open, until when and opens next are what looking at minute after minute finds, in any zone, over any change."""
    days = data.draw(some_days(start))
    opened = by_the_minute(week, days, zone, start, 8)
    table = Timetable(week, zone, days)
    moment = datetime.combine(start, time(), UTC) + timedelta(minutes=15 * quarter)
    verdict = table.at(moment)
    assert verdict.is_open is opened[moment]
    turn, end = moment, max(opened)
    while turn < end and opened[turn] == opened[moment]:
        turn += ONE_MINUTE
    told = verdict.until if verdict.is_open else verdict.opens
    if turn < end:
        assert told == turn
    else:
        assert told is None or told >= end
