"""Opening hours as they are typed, questions as they are asked, and the year as it comes out."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from shared.protocol.hours import DayPeriod, Holiday, SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Timetable
from staff_tray.superuser.hours_question import Asked, understood
from staff_tray.superuser.hours_text import day_of, read_spans, spans_text, with_day
from staff_tray.superuser.hours_words import answer_words, look_words
from staff_tray.superuser.hours_year import DayKind, look_of, year_of

ZONE = ZoneInfo("Europe/Copenhagen")
TODAY = date(2026, 11, 23)
"""A Monday."""
EVE = Holiday(
    key="christmas-eve", day=date(2026, 12, 24), name={"da": "Juleaftensdag", "en": "Christmas Eve"}, by_law=False
)
SECOND = Holiday(key="second", day=date(2026, 12, 26), name={"da": "2. juledag", "en": "Second Day of Christmas"})
WEEK = (
    *(OpeningPeriod(weekday=day, opens=time(9), closes=time(12)) for day in range(5)),
    *(OpeningPeriod(weekday=day, opens=time(12, 30), closes=time(15)) for day in range(5)),
)
DAYS = (
    SpecialDay(id="eve", first=EVE.day, last=EVE.day, name=EVE.name),
    SpecialDay(
        id="staff", first=date(2026, 12, 4), last=date(2026, 12, 4), name={"en": "Staff day"},
        periods=(DayPeriod(opens=time(9), closes=time(11)),),
    ),
)  # fmt: skip


@pytest.fixture
def english() -> Any:
    """Dates as the English write them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("9-15", "09:00–15:00"),
        ("9–12, 12.30–15", "09:00–12:00, 12:30–15:00"),
        ("9-12 13-15", "09:00–12:00, 13:00–15:00"),
        ("9-12 og 13-15", "09:00–12:00, 13:00–15:00"),
        ("13-15; 9-12", "09:00–12:00, 13:00–15:00"),
        ("0900-1500", "09:00–15:00"),
        ("8.30 til 15", "08:30–15:00"),
        ("20-24", "20:00–24:00"),
        ("", ""),
        ("lukket", ""),
        ("Closed", ""),
    ],
)
def test_hours_as_they_are_typed(typed: str, shown: str) -> None:
    """In short or in full, with a break, in any order, and in words for closed."""
    spans = read_spans(typed)
    assert spans is not None
    assert spans_text(spans) == shown


@pytest.mark.parametrize("typed", ["9", "15-9", "9-25", "9-12,", "nine to three", "9-9", "24-25", "9.75-10"])
def test_what_is_not_understood(typed: str) -> None:
    """What is half typed or cannot be is nothing yet."""
    assert read_spans(typed) is None


clocks = st.integers(0, 95).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}:00")


@given(st.lists(st.tuples(clocks, clocks).filter(lambda pair: pair[0] < pair[1]), max_size=3))
def test_what_is_shown_can_be_typed(spans: list[tuple[str, str]]) -> None:
    """Whatever stands there is understood when it is typed again as it is shown."""
    assert read_spans(spans_text(sorted(spans))) == tuple(sorted(spans))


def test_a_week_by_its_days() -> None:
    """One day is changed, or Monday is copied to others; the rest stays, in the order of the week."""
    monday = (("09:00:00", "12:00:00"), ("13:00:00", "15:00:00"))
    week = with_day(None, [0], monday)
    assert day_of(week, 0) == monday
    week = with_day(with_day(week, [6], [("10:00:00", "11:00:00")]), range(5), day_of(week, 0))
    assert [each["weekday"] for each in week] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 6]
    assert day_of(with_day(week, [6], ()), 6) == ()


@pytest.mark.parametrize(
    ("question", "day", "at"),
    [
        ("is it open on 24 December at 10?", "2026-12-24", "10:00"),
        ("Er der åbent den 24. december kl. 10.30?", "2026-12-24", "10:30"),
        ("er det åpent 17. mai klokka 12", "2027-05-17", "12:00"),
        ("December 24th at 2 pm", "2026-12-24", "14:00"),
        ("24/12", "2026-12-24", None),
        ("24.12.2027 10:30", "2027-12-24", "10:30"),
        ("2026-12-31", "2026-12-31", None),
        ("i morgen kl 9", "2026-11-24", "09:00"),
        ("day after tomorrow", "2026-11-25", None),
        ("på lørdag", "2026-11-28", None),
        ("mandag", "2026-11-23", None),
        ("next Monday at noon", "2026-11-30", "12:00"),
        ("fredag 4. desember", "2026-12-04", None),
        ("22 November", "2027-11-22", None),
        ("29 feb", "2028-02-29", None),
        ("kl. 15", "2026-11-23", "15:00"),
        ("juleaften", "2026-12-24", None),
        ("Christmas Eve at 11:00", "2026-12-24", "11:00"),
        ("2. juledag kl. 11", "2026-12-26", "11:00"),
        ("12 am tomorrow", "2026-11-24", "00:00"),
    ],
)
def test_questions(question: str, day: str, at: str | None) -> None:
    """By date, by weekday, by distance and by a holiday's name, in three languages, with or without a time."""
    assert understood(question, TODAY, (EVE, SECOND)) == Asked(
        date.fromisoformat(day), None if at is None else time.fromisoformat(at)
    )


@pytest.mark.parametrize("question", ["", "what", "den 1.", "45 December", "31 February 2027", "32/12/2026"])
def test_no_question(question: str) -> None:
    """What names no day is not guessed at."""
    assert understood(question, TODAY, (EVE,)) is None


@given(st.text(max_size=40))
def test_no_words_break_it(words: str) -> None:
    """Whatever is typed is a day or nothing."""
    found = understood(words, TODAY, (EVE,))
    assert found is None or isinstance(found.day, date)
    spans = read_spans(words)
    assert spans is None or isinstance(spans, tuple)


def test_the_days_of_a_year() -> None:
    """Open, other hours, closed every week, and closed for a reason; a leap year has a day more."""
    days = {look.day: look for look in year_of(Timetable(WEEK, ZONE, DAYS), 2026, "da")}
    assert len(days) == 365
    assert len(year_of(Timetable(WEEK, ZONE), 2028, "da")) == 366
    assert days[TODAY].kind is DayKind.OPEN
    assert days[TODAY].spans == "09:00–12:00, 12:30–15:00"
    assert days[date(2026, 11, 28)].kind is DayKind.CLOSED
    assert (days[EVE.day].kind, days[EVE.day].reason) == (DayKind.SPECIAL, "Juleaftensdag")
    assert (days[date(2026, 12, 4)].kind, days[date(2026, 12, 4)].spans) == (DayKind.OTHER, "09:00–11:00")


@pytest.mark.parametrize(
    ("day", "at", "said"),
    [
        ("2026-11-23", "10:00", "Yes. It is open on Monday 23 November 2026 at 10:00, until 12:00."),
        ("2026-11-23", "12:10", "No. It is closed on Monday 23 November 2026 at 12:10 for a break. It opens at 12:30."),
        ("2026-12-04", "10:00", "Yes. It is open on Friday 4 December 2026 at 10:00, until 11:00. (Staff day)"),
        ("2026-12-24", "10:00", ("No. It is closed on Thursday 24 December 2026 at 10:00: Christmas Eve."
         " It opens Friday 25 December 2026 at 09:00.")),
        ("2026-12-24", None, "No. Thursday 24 December 2026: closed. Christmas Eve"),
        ("2026-11-28", None, "No. Saturday 28 November 2026: closed."),
        ("2026-11-23", None, "Yes. Monday 23 November 2026: open 09:00–12:00, 12:30–15:00."),
    ],
)  # fmt: skip
def test_the_answer_in_words(english: None, day: str, at: str | None, said: str) -> None:
    """Yes or no first, then when, until when or why not, and when it opens."""
    table = Timetable(WEEK, ZONE, DAYS)
    asked = Asked(date.fromisoformat(day), None if at is None else time.fromisoformat(at))
    verdict = None if asked.at is None else table.at(datetime.combine(asked.day, asked.at, ZONE))
    look = look_of(table, asked.day, "en")
    assert answer_words(asked, verdict, look, "en").replace("y, ", "y ") == said
    assert look_words(look)
