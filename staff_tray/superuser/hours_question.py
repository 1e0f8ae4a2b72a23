"""Understands "is it open on 24 December at 10?" in Danish, Norwegian and English. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from shared.protocol.hours import Holiday
from staff_tray.superuser.hours_text import read_clock

_MONTHS: Final = (
    ("january", "januar"), ("february", "februar"), ("march", "marts", "mars"), ("april",), ("may", "maj", "mai"),
    ("june", "juni"), ("july", "juli"), ("august",), ("september",), ("october", "oktober"), ("november",),
    ("december", "desember"),
)  # fmt: skip
_WEEKDAYS: Final = (
    ("monday", "mandag"), ("tuesday", "tirsdag"), ("wednesday", "onsdag"), ("thursday", "torsdag"),
    ("friday", "fredag"), ("saturday", "lørdag", "lordag"), ("sunday", "søndag", "sondag"),
)  # fmt: skip
_AWAY: Final = {
    "day after tomorrow": 2, "i overmorgen": 2, "overmorgen": 2, "i overmorgon": 2, "tomorrow": 1, "i morgen": 1,
    "imorgen": 1, "today": 0, "i dag": 0, "idag": 0, "now": 0, "nu": 0, "nå": 0,
}  # fmt: skip
_NEXT: Final = ("next", "næste", "naeste", "neste")
_SHORTEST: Final = 3
"""So many letters of a month or weekday are enough."""
_SHORTEST_NAME: Final = 5
_HALF_DAY: Final = 12
_CENTURY: Final = 100

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_SLASHED = re.compile(r"(?<![:\d])(\d{1,2})\s*[./]\s*(\d{1,2})\.?(?:\s*[./]?\s*(\d{4}|\d{2}))?(?![\d:])")
_DAY_FIRST = re.compile(r"\b(?:den\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?([^\W\d]{3,})\.?(?:,?\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"\b([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?")
_AT = re.compile(r"(?:\bat|\bkl\.?|\bklokken|\bklokka|@)\s*(\d{1,2}(?:[.:]\d{2})?|\d{4})\s*(am|pm)?\b")
_COLON = re.compile(r"\b(\d{1,2}:\d{2})\s*(am|pm)?\b")
_AM_PM = re.compile(r"\b(\d{1,2})\s*(am|pm)\b")
_NOON: Final = {"noon": time(12), "middag": time(12), "midday": time(12)}


@dataclass(frozen=True)
class Asked:
    """The day that is asked for, and the time; None for the whole day."""

    day: date
    at: time | None = None


def understood(words: str, today: date, holidays: Iterable[Holiday] = ()) -> Asked | None:
    """What is asked for; None for what cannot be understood.

    A day without a year is the next one, today included. A holiday may be called by its name in any language. A time
    without a day is today's.
    """
    plain = " ".join(words.casefold().replace("?", " ").replace("!", " ").split())
    at, rest = _time(plain)
    day = _day(rest, today, tuple(holidays))
    if day is None:
        return None if at is None or re.search(r"\d", rest) else Asked(today, at)
    return Asked(day, at)


def _time(plain: str) -> tuple[time | None, str]:
    """The time, and what is left without it."""
    for pattern in (_AT, _COLON, _AM_PM):
        matched = pattern.search(plain)
        clock = read_clock(matched[1]) if matched else None
        if matched is not None and clock is not None:
            hour, minute = int(clock[:2]), int(clock[3:5])
            if matched[2] and hour <= _HALF_DAY:
                hour = hour % _HALF_DAY + (_HALF_DAY if matched[2] == "pm" else 0)
            return time(hour % 24, minute), f"{plain[: matched.start()]} {plain[matched.end() :]}".strip()
    for word, at in _NOON.items():
        if re.search(rf"\b{word}\b", plain):
            return at, re.sub(rf"\b{word}\b", " ", plain).strip()
    return None, plain


def _day(plain: str, today: date, holidays: tuple[Holiday, ...]) -> date | None:
    if matched := _ISO.search(plain):
        return _made(int(matched[3]), int(matched[2]), int(matched[1]), today)
    for matched in _DAY_FIRST.finditer(plain):
        if month := _among(matched[2], _MONTHS):
            return _made(int(matched[1]), month, _year(matched[3]), today)
    for matched in _MONTH_FIRST.finditer(plain):
        if month := _among(matched[1], _MONTHS):
            return _made(int(matched[2]), month, _year(matched[3]), today)
    if matched := _SLASHED.search(plain):
        return _made(int(matched[1]), int(matched[2]), _year(matched[3]), today)
    return _holiday(plain, today, holidays) or _away(plain, today) or _weekday(plain, today)


def _holiday(plain: str, today: date, holidays: tuple[Holiday, ...]) -> date | None:
    """The next of that name; the longest name that stands there, or that begins as what stands there."""
    best: tuple[int, date] | None = None
    for holiday in sorted(holidays, key=lambda each: each.day):
        if holiday.day < today:
            continue
        for name in (each.casefold() for each in holiday.name.values()):
            words = [plain, *(word for word in plain.split() if len(word) >= _SHORTEST_NAME)]
            fits = any(len(word) >= _SHORTEST_NAME and name.startswith(word) for word in words) or name in plain
            if fits and len(name) >= _SHORTEST_NAME:
                rank = len(name) if name in plain else _SHORTEST_NAME
                if best is None or rank > best[0]:
                    best = (rank, holiday.day)
    return best[1] if best else None


def _away(plain: str, today: date) -> date | None:
    for word, days in _AWAY.items():
        if re.search(rf"\b{word}\b", plain):
            return today + timedelta(days=days)
    return None


def _weekday(plain: str, today: date) -> date | None:
    """The next such day; today's own counts unless "next" is said."""
    for word in plain.split():
        number = _among(word.strip(".,"), _WEEKDAYS)
        if number is not None:
            days = (number - 1 - today.weekday()) % 7
            if days == 0 and any(each in plain.split() for each in _NEXT):
                days = 7
            return today + timedelta(days=days)
    return None


def _among(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    """Which one the word means, from 1; None for none."""
    if len(word) < _SHORTEST:
        return None
    for number, spellings in enumerate(names, start=1):
        if any(spelling.startswith(word) or word == f"{spelling}s" for spelling in spellings):
            return number
    return None


def _year(words: str | None) -> int | None:
    if words is None:
        return None
    return int(words) if int(words) >= _CENTURY else 2000 + int(words)


def _made(day: int, month: int, year: int | None, today: date) -> date | None:
    """That date; without a year the next one, which for 29 February may be years ahead."""
    for each in (year,) if year is not None else range(today.year, today.year + 9):
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year is not None or found >= today:
            return found
    return None
