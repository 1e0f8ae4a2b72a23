"""A year's days as the year view shows them: open, with other hours, closed, closed for a reason. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared.protocol.model import pick_text
from shared.protocol.opening import Timetable


class DayKind(StrEnum):
    """What a day is like."""

    OPEN = "open"
    OTHER = "other"
    """Open at other hours than usual."""
    CLOSED = "closed"
    """Closed on this weekday."""
    SPECIAL = "special"
    """Closed for a reason."""


@dataclass(frozen=True)
class DayLook:
    """One day: `spans` are as shown ("09:00–12:00, 12:30–15:00"), `reason` is why it is unlike others."""

    day: date
    kind: DayKind
    spans: str = ""
    reason: str = ""


def look_of(table: Timetable, day: date, language: str) -> DayLook:
    """How one day looks."""
    special = table.special(day)
    stretches = table.stretches(day)
    spans = ", ".join(
        f"{opens.astimezone(table.zone):%H:%M}–{_end(closes.astimezone(table.zone).strftime('%H:%M'))}"
        for opens, closes in stretches
    )
    if special is None:
        return DayLook(day, DayKind.OPEN if stretches else DayKind.CLOSED, spans)
    kind = DayKind.OTHER if stretches else DayKind.SPECIAL
    return DayLook(day, kind, spans, pick_text(special.name, language))


def year_of(table: Timetable, year: int, language: str) -> tuple[DayLook, ...]:
    """All days of a year."""
    first = date(year, 1, 1)
    count = (date(year + 1, 1, 1) - first).days
    return tuple(look_of(table, first + timedelta(days=number), language) for number in range(count))


def _end(clock: str) -> str:
    return "24:00" if clock == "00:00" else clock
