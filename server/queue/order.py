"""Who comes next: each waiting ticket has one moment it is due, and the lowest goes first. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from shared.protocol.rules import CallOrder


def walk_in_due(arrived_at: datetime, order: CallOrder) -> datetime:
    """When a citizen who came without a booking is due."""
    return arrived_at + timedelta(minutes=order.walk_in_minutes)


def is_late(booked_for: datetime, arrived_at: datetime, after: timedelta) -> bool:
    """Whether a citizen came more than `after` past the booked time; by the clock on the wall, which has no seconds."""
    return arrived_at.replace(second=0, microsecond=0) > booked_for + after


def booked_due(booked_for: datetime, arrived_at: datetime, order: CallOrder, *, late: bool) -> datetime:
    """When a citizen who has checked in to a booking is due; a late one waits like who came without, from now on."""
    return walk_in_due(arrived_at, order) if late else booked_for - timedelta(minutes=order.booked_minutes)
