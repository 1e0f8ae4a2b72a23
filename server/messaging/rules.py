"""When a message goes: at its time, not at night, and not when it would come too late. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from shared.protocol.rules import MessageRule


def quiet_until(now: datetime, rule: MessageRule, time_zone: str) -> datetime | None:
    """When the quiet hours end that `now` is in, in UTC; None outside of them.

    They are as the wall clock shows: in the nights when clocks change they are an hour longer or shorter.
    """
    first, last = rule.quiet_from, rule.quiet_until
    local = now.astimezone(ZoneInfo(time_zone))
    at_night = first > last and (local.hour >= first or local.hour < last)
    if not at_night and not first <= local.hour < last:
        return None
    day = local.date() + timedelta(days=1 if first > last and local.hour >= first else 0)
    end = datetime(day.year, day.month, day.day, last, tzinfo=local.tzinfo).astimezone(UTC)
    # An hour that comes twice is quiet both times.
    return end if end > now else end + timedelta(hours=1)


def reminders(starts_at: datetime, hours: Iterable[int], now: datetime) -> list[tuple[int, datetime]]:
    """How many hours before, and when, of the reminders that are still to come; the first in time first."""
    planned = ((before, starts_at - timedelta(hours=before)) for before in sorted(set(hours), reverse=True))
    return [(before, at) for before, at in planned if at > now]
