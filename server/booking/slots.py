"""Free times later today, from opening hours and what is booked already. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from shared.protocol.opening import Timetable

LEAD = timedelta(minutes=15)
"""How far ahead a time must be to be offered: nobody is sent away for less."""

Taken = tuple[datetime, datetime]
"""From when to when somebody is booked."""


def free_times(
    table: Timetable, slot_minutes: int, taken: Collection[Taken], now: datetime, *, lead: timedelta = LEAD
) -> Iterator[datetime]:  # fmt: skip
    """The starts (UTC) of the free slots that begin `lead` or more after `now`, later on the same local day.

    Slots follow each other from when it opens, by the real clock, and the last ends when it closes or before.
    """
    length = timedelta(minutes=slot_minutes)
    for opens, closes in table.stretches(now.astimezone(table.zone).date()):
        start = opens
        while start + length <= closes:
            if start >= now + lead and not any(begins < start + length and start < ends for begins, ends in taken):
                yield start
            start += length


def first_free(table: Timetable, slot_minutes: int, taken: Collection[Taken], now: datetime) -> datetime | None:
    """The first free time to offer (UTC), or None."""
    return min(free_times(table, slot_minutes, taken, now), default=None)


def bookable(
    starts_at: datetime, table: Timetable, slot_minutes: int, taken: Collection[Taken], now: datetime
) -> datetime | None:
    """The free time (UTC) that `starts_at` is: one that is offered, or was a moment ago and has not begun; or None."""
    free = free_times(table, slot_minutes, taken, now, lead=timedelta(0))
    return next((start for start in free if start == starts_at), None)
