"""Who comes next: each waiting ticket has one moment it is due, and the lowest goes first. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

WALK_IN_DUE = timedelta(minutes=10)
"""How long after arrival a citizen without a booking is due, unless the site says otherwise."""


def walk_in_due(arrived_at: datetime, after: timedelta = WALK_IN_DUE) -> datetime:
    """When a citizen who came without a booking is due."""
    return arrived_at + after
