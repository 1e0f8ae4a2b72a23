"""Opening hours as people type them: "9-12, 12.30-15". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from shared.protocol.tree import Tree

Span = tuple[str, str]
"""From when to when, as the tree has it: ("09:00:00", "15:00:00")."""

CLOSED_WORDS: Final = frozenset({"", "-", "–", "closed", "lukket", "stengt", "ikke åben", "ikke åpen"})
_PARTS = re.compile(r"[,;]|\s+(?:and|og|&)\s+|(?<=\d)\s+(?=\d{1,2}(?:[.:]\d{2})?\s*[-–—])")
_SPAN = re.compile(r"^(.+?)\s*(?:-|–|—|\bto\b|\btil\b)\s*(.+)$")
_CLOCK = re.compile(r"^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_SHORT: Final = 4


def read_spans(words: str) -> tuple[Span, ...] | None:
    """The periods of a day in order, none for a closed one; None for what cannot be understood."""
    plain = words.strip().casefold()
    if plain in CLOSED_WORDS:
        return ()
    found = []
    for part in _PARTS.split(plain):
        matched = _SPAN.match(part.strip())
        ends = (read_clock(matched[1]), read_clock(matched[2])) if matched else (None, None)
        opens, closes = ends
        if opens is None or closes is None or opens == "24:00:00":
            return None
        closes = "00:00:00" if closes == "24:00:00" else closes
        if closes <= opens and closes != "00:00:00":
            return None
        found.append((opens, closes))
    return tuple(sorted(found))


def read_clock(words: str) -> str | None:
    """A time of day as the tree has it, of "9", "9.30", "kl. 9:30" or "0930"; "24:00:00" is the end of the day."""
    plain = words.strip().casefold()
    if plain.isdigit() and len(plain) == _SHORT:
        plain = f"{plain[:2]}:{plain[2:]}"
    matched = _CLOCK.match(plain)
    if matched is None:
        return None
    hour, minute = int(matched[1]), int(matched[2] or 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or (hour == _LAST_HOUR and minute):
        return None
    return f"{hour:02}:{minute:02}:00"


def spans_text(spans: Iterable[Span]) -> str:
    """The periods as they are shown; "" for none."""
    return ", ".join(f"{opens[:5]}–{'24:00' if closes[:5] == '00:00' else closes[:5]}" for opens, closes in spans)


def spans_of(periods: Tree) -> tuple[Span, ...]:
    """The periods of a list in the tree, in order."""
    items = periods if isinstance(periods, list) else []
    return tuple(sorted((str(each.get("opens", "")), str(each.get("closes", ""))) for each in items))


def as_periods(spans: Iterable[Span]) -> list[dict[str, Any]]:
    """The periods of a day as the tree has them."""
    return [{"opens": opens, "closes": closes} for opens, closes in spans]


def day_of(week: Tree, weekday: int) -> tuple[Span, ...]:
    """The periods of one weekday, 0 for Monday."""
    items = week if isinstance(week, list) else []
    return spans_of([each for each in items if each.get("weekday") == weekday])


def with_day(week: Tree, weekdays: Iterable[int], spans: Iterable[Span]) -> list[dict[str, Any]]:
    """The week with these periods on these weekdays."""
    changed, periods = set(weekdays), as_periods(spans)
    kept = [each for each in week if each.get("weekday") not in changed] if isinstance(week, list) else []
    new = [{"weekday": day, **period} for day in changed for period in periods]
    return sorted([*kept, *new], key=lambda each: (each["weekday"], each["opens"]))
