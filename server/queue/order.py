"""Who comes next: each waiting ticket has one moment it is due, and the lowest goes first. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

WALK_IN_DUE = timedelta(minutes=10)
"""How long after arrival a citizen without a booking is due, unless the site says otherwise."""


BOOKED_DUE = timedelta(minutes=5)
"""How long before the booked time a citizen who has checked in is due."""


def walk_in_due(arrived_at: datetime, after: timedelta = WALK_IN_DUE) -> datetime:
    """When a citizen who came without a booking is due."""
    return arrived_at + after


def is_late(booked_for: datetime, arrived_at: datetime, after: timedelta) -> bool:
    """Whether a citizen came more than `after` past the booked time; by the clock on the wall, which has no seconds."""
    return arrived_at.replace(second=0, microsecond=0) > booked_for + after


def booked_due(
    booked_for: datetime, arrived_at: datetime, *, late: bool, before: timedelta = BOOKED_DUE,
    walk_in: timedelta = WALK_IN_DUE,
) -> datetime:  # fmt: skip
    """When a citizen who has checked in to a booking is due; a late one waits like who came without, from now on."""
    return walk_in_due(arrived_at, walk_in) if late else booked_for - before
