"""Days and times in words, in the site's own time. Pure."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from server.web.booking.words import BookWords


def day_in_words(day: date, words: BookWords) -> str:
    """As `tirsdag 24. november`."""
    weekday, month = words.weekdays[day.weekday()], words.months[day.month - 1]
    return words.day.format(weekday=weekday, day=day.day, month=month)


def short_day(day: date, words: BookWords) -> str:
    """As `24. november`."""
    return words.short_day.format(day=day.day, month=words.months[day.month - 1])


def clock_in_words(moment: datetime, zone: ZoneInfo, words: BookWords) -> str:
    """As `9.30`."""
    local = moment.astimezone(zone)
    return words.clock.format(hour=local.hour, minute=local.minute)


def moment_in_words(moment: datetime, zone: ZoneInfo, words: BookWords) -> str:
    """As `tirsdag 24. november kl. 9.30`."""
    day = day_in_words(moment.astimezone(zone).date(), words)
    return words.moment.format(day=day, time=clock_in_words(moment, zone, words))


def sentence_case(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]
