"""Moments and durations as a caseworker reads them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo


def wall_time(moment: datetime, time_zone: str) -> str:
    """The moment on the site's wall clock, as 10:42."""
    return moment.astimezone(ZoneInfo(time_zone)).strftime("%H:%M")


def wall_day_time(moment: datetime, time_zone: str, today: date) -> str:
    """The moment on the site's wall clock, as 10:42; with the day before it, as 23/11 10:42, when that is not today."""
    local = moment.astimezone(ZoneInfo(time_zone))
    day = "" if local.date() == today else f"{local.day}/{local.month} "
    return f"{day}{local:%H:%M}"


def elapsed(since: datetime, now: datetime) -> str:
    """The time from `since` to `now`, as 4:12 or 1:04:12; 0:00 when this computer's clock is behind the server's."""
    seconds = max(0, int((now - since).total_seconds()))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
