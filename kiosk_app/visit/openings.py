"""When something is open, and when it opens next, as people say it; kept for the minute it was asked for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from msgspec import Struct, structs

from kiosk_app.visit import words
from shared.protocol.content import Configuration
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import Verdict, is_open, next_opening, openings_of

_WEEK: Final = 7
Periods = tuple[OpeningPeriod, ...]


class OpensOn(StrEnum):
    """The day something closed opens, as people say it."""

    UNKNOWN = "unknown"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEKDAY = "weekday"
    NEXT_WEEK = "next-week"
    DATE = "date"
    """Later than that."""


class Opening(Struct, frozen=True):
    """Whether it is open, else why not and when it opens next; texts are in the citizen's language.

    `why` is as `Why`, "" while it is open; `reason` is that of a special day; `weekday` is a date for `OpensOn.DATE`.
    """

    is_open: bool
    opens_on: OpensOn = OpensOn.UNKNOWN
    weekday: str = ""
    time: str = ""
    why: str = ""
    reason: str = ""


class HoursProps(Struct, frozen=True):
    """The times of one day, or of several in a row that are alike."""

    days: str
    times: str


def opening_of(periods: Periods, local: datetime, language: str) -> Opening:
    """Whether it is open at `local`, an aware moment in the site's zone, and else when it opens."""
    opens = opens_at(periods, local)
    return _said(open_at(periods, local) if opens is None else False, opens, local, language)


def opening_said(verdict: Verdict, configuration: Configuration, local: datetime, language: str) -> Opening:
    """What was found at `local`, an aware moment in the site's zone, as people say it."""
    said = _said(verdict.is_open, None if verdict.is_open else verdict.opens, local, language)
    reason = words.content(verdict.name, language, next(iter(configuration.site.languages), "da"))[0]
    return structs.replace(said, why=verdict.why.value if verdict.why else "", reason=reason)


def tickets_opening(
    configuration: Configuration, service_id: str, local: datetime, language: str, expected_minutes: float | None = None
) -> Opening:  # fmt: skip
    """Whether the service gives numbers at `local`, an aware moment in the site's zone, and else why not."""
    verdict = openings_of(configuration).tickets_at(local, service_id, expected_minutes)
    return opening_said(verdict, configuration, local, language)


def open_at(periods: Periods, local: datetime) -> bool:
    """Whether it is open in the minute of `local`."""
    return _state(periods, local.replace(second=0, microsecond=0))[0]


def opens_at(periods: Periods, local: datetime) -> datetime | None:
    """When it opens next; None while it is open, and for what never opens."""
    return _state(periods, local.replace(second=0, microsecond=0))[1]


def closes_at(periods: Periods, local: datetime) -> time | None:
    """Until when it is open today; None while it is closed."""
    today = [each for each in periods if each.weekday == local.weekday() and each.opens <= local.time()]
    still = [each.closes for each in today if local.time() < each.closes or each.closes == time(0)]
    return max(still, key=lambda closes: (closes == time(0), closes), default=None)


def hours_of(periods: Iterable[OpeningPeriod], language: str) -> tuple[HoursProps, ...]:
    """The week's opening hours, from Monday; days in a row with the same hours stand together."""
    by_day = [_joined([each for each in periods if each.weekday == day]) for day in range(_WEEK)]
    rows: list[tuple[int, int, tuple[tuple[time, time], ...]]] = []
    for day, spans in enumerate(by_day):
        if rows and rows[-1][1] == day - 1 and rows[-1][2] == spans:
            rows[-1] = (rows[-1][0], day, spans)
        elif spans:
            rows.append((day, day, spans))
    return tuple(HoursProps(_days(first, last, language), _times(spans)) for first, last, spans in rows)


@lru_cache(maxsize=4096)
def _state(periods: Periods, minute: datetime) -> tuple[bool, datetime | None]:
    is_now = is_open(periods, minute)
    return is_now, None if is_now else next_opening(periods, minute)


def _said(is_open_now: bool, opens: datetime | None, local: datetime, language: str) -> Opening:
    if opens is None:
        return Opening(is_open=is_open_now)
    opens_on = _opens_on(opens, local)
    on_date = opens_on is OpensOn.DATE
    return Opening(
        is_open=False,
        opens_on=opens_on,
        weekday=words.day_and_month(opens.date(), language) if on_date else words.weekday(opens, language),
        time=words.clock_time(opens.time(), language),
    )


def _opens_on(opens: datetime, local: datetime) -> OpensOn:
    match (opens.date() - local.date()) // timedelta(days=1):
        case 0:
            return OpensOn.TODAY
        case 1:
            return OpensOn.TOMORROW
        case 7:
            return OpensOn.NEXT_WEEK
        case days if days > _WEEK:
            return OpensOn.DATE
    return OpensOn.WEEKDAY


def _joined(periods: list[OpeningPeriod]) -> tuple[tuple[time, time], ...]:
    """The spans of one day in order, those that touch as one."""
    spans: list[tuple[time, time]] = []
    for period in sorted(periods, key=lambda each: each.opens):
        if spans and period.opens <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], period.closes))
        else:
            spans.append((period.opens, period.closes))
    return tuple(spans)


def _days(first: int, last: int, language: str) -> str:
    if first == last:
        return words.sentence(words.day_name(first, language))
    return words.sentence(f"{words.day_name(first, language)}–{words.day_name(last, language)}")


def _times(spans: tuple[tuple[time, time], ...]) -> str:
    """QML keeps it from left to right."""
    return ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in spans)
