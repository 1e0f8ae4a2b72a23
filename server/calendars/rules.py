"""What is busy, how stretches are put together, and when a calendar is read again. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

AHEAD = timedelta(days=401)
"""So far busy times are read: a day more than anybody can book."""

EVERY = timedelta(minutes=15)
BACK_OFF = (EVERY, EVERY * 2, EVERY * 4, EVERY * 8, EVERY * 16)
"""From each failed reading to the next; the last goes on."""

WHOLE_EVERY = timedelta(hours=20)
"""So often all is taken in anew, though nothing has changed there: the days that can be booked have moved on."""

MOST_STRETCHES = 5_000
"""More than anybody's meetings of four hundred days."""


class Stretch(Struct, frozen=True, order=True):
    """Somebody is busy from `starts_at` until `ends_at`, UTC."""

    starts_at: datetime
    ends_at: datetime


def merged(stretches: Iterable[Stretch], since: datetime, until: datetime) -> tuple[Stretch, ...]:
    """What of them lies between the two moments, in order; what overlaps or touches is one, what is empty is none."""
    found: list[Stretch] = []
    for each in sorted(stretches):
        starts_at, ends_at = max(each.starts_at, since), min(each.ends_at, until)
        if starts_at >= ends_at:
            continue
        if found and starts_at <= found[-1].ends_at:
            found[-1] = Stretch(found[-1].starts_at, max(found[-1].ends_at, ends_at))
        else:
            found.append(Stretch(starts_at, ends_at))
    return tuple(found)


def is_free(*, transparent: str, busy_status: str, status: str) -> bool:
    """Whether somebody is free at what stands in their calendar: at what is marked so, or is called off.

    `busy_status` is Outlook's. Who works elsewhere is not in a meeting; who may come to one is kept free for it.
    """
    if status.upper() == "CANCELLED":
        return True
    if busy_status:
        return busy_status.upper() in ("FREE", "WORKINGELSEWHERE")
    return transparent.upper() == "TRANSPARENT"


def next_reading(now: datetime, tries: int, at_least: timedelta = timedelta()) -> datetime:
    """When to read again after `tries` failures in a row, 0 for none; `at_least` is what the other side asks for."""
    wait = EVERY if tries == 0 else BACK_OFF[min(tries, len(BACK_OFF)) - 1]
    return now + max(wait, min(at_least, BACK_OFF[-1]))
