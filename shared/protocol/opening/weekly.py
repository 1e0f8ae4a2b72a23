"""Weekly periods in a zone, laid on the real clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from shared.protocol.model import OpeningPeriod

_DAYS_SEARCHED = 8
"""Today and a week: the same weekday again, earlier in the day."""


def is_open(periods: Iterable[OpeningPeriod], local: datetime) -> bool:
    """Whether one of `periods` holds at `local`, an aware moment in the site's zone.

    The opening minute is in, the closing minute is out. `closes` 00:00 is the end of the day; a period that closes
    before it opens never holds, and without periods nothing is ever open. Raises `ValueError` for a naive moment.
    """
    zone = _zone(local)
    moment = local.astimezone(UTC)
    return any(opens <= moment < closes for opens, closes in stretches(periods, local.date(), zone))


def next_opening(periods: Iterable[OpeningPeriod], local: datetime) -> datetime | None:
    """The first moment later than `local` when a period opens, in the zone of `local`; None without any.

    `is_open` is true at the moment returned. An hour that the clocks skip is moved to when they go on; of an hour that
    comes twice the first one counts. Raises `ValueError` for a naive moment.
    """
    zone = _zone(local)
    moment = local.astimezone(UTC)
    periods = tuple(periods)
    days = (local.date() + timedelta(days=offset) for offset in range(_DAYS_SEARCHED))
    starts = (opens for day in days for opens, _ in stretches(periods, day, zone) if opens > moment)
    first = min(starts, default=None)
    return None if first is None else first.astimezone(zone)


def stretches(periods: Iterable[OpeningPeriod], day: date, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    """From when to when (UTC) each of `periods` holds on a local day, in their order; an empty one is left out."""
    for period in periods:
        if period.weekday != day.weekday():
            continue
        last = day + timedelta(days=1) if period.closes == time(0) else day
        opens, closes = instant(day, period.opens, zone), instant(last, period.closes, zone)
        if opens < closes:
            yield opens, closes


def instant(day: date, at: time, zone: tzinfo) -> datetime:
    """A local time as UTC; one that the clocks skip is when they go on, of one that comes twice the first."""
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)


def _zone(local: datetime) -> tzinfo:
    if local.tzinfo is None:
        raise ValueError("an opening time is asked for at a moment without a zone")
    return local.tzinfo
