"""The free times of a week, to be chosen from: days with what is free, and the weeks beside it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.web.booking.dates import clock_in_words, day_in_words, moment_in_words, sentence_case, short_day
from server.web.booking.words import BookWords
from shared.protocol.booking import DayTimes

_WEEK = timedelta(days=7)


class Week(Struct, frozen=True, kw_only=True):
    """From `first` (not before today) to `last`, a Sunday or the last day that can be booked."""

    first: date
    last: date
    before: date | None
    after: date | None

    @property
    def days(self) -> int:
        """How many days it has here."""
        return (self.last - self.first).days + 1


def week_of(day: date, today: date, last_day: date) -> Week:
    """The week of that day, within today and the last day that can be booked."""
    day = min(max(day, today), last_day)
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return Week(
        first=max(monday, today),
        last=min(sunday, last_day),
        before=max(monday - _WEEK, today) if monday > today else None,
        after=monday + _WEEK if sunday < last_day else None,
    )


def first_free(days: Iterable[DayTimes]) -> datetime | None:
    """When the first free time begins."""
    return next((day.times[0].starts_at for day in days if day.times), None)


def week_context(
    week: Week, days: Iterable[DayTimes], zone: ZoneInfo, words: BookWords, link: Callable[[datetime], str]
) -> dict[str, Any]:
    """What a page shows of the week; `link` is where a time leads to."""
    shown = [
        {
            "name": sentence_case(day_in_words(day.day, words)),
            "free": words.free.format(n=len(day.times)) if day.times else words.no_free,
            "times": [
                {"text": clock_in_words(time.starts_at, zone, words), "href": link(time.starts_at)}
                for time in day.times
            ],
        }
        for day in days
        if week.first <= day.day <= week.last and (day.times or day.day.weekday() < 5)  # noqa: PLR2004 - Saturday
    ]
    return {
        "days": shown,
        "open_day": next((index for index, day in enumerate(shown) if day["times"]), None),
        "week": words.week.format(number=week.first.isocalendar().week),
        "week_days": f"{short_day(week.first, words)} – {short_day(week.last, words)}",
    }


def earliest_context(
    moment: datetime | None, zone: ZoneInfo, words: BookWords, link: Callable[[datetime], str]
) -> dict[str, str] | None:
    """The first free time, as the first link of a page."""
    if moment is None:
        return None
    return {"text": sentence_case(moment_in_words(moment, zone, words)), "href": link(moment)}
