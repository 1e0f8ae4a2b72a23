"""Which page of what was done is asked for: its days as moments, and where it goes on. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.audit import AuditKind

PLACE_PATTERN = r"^[0-9]{1,18}\.[0-9]\.[0-9]{1,18}$"
"""How a `Place` is written."""

FIRST_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
LAST_DAY: Final = datetime(9000, 1, 1, tzinfo=UTC)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

SIGN_INS: Final = frozenset({"invited", "password-chosen", "password-changed", "signed-out", "locked-out"})
"""Of what is written down about people that which is about their sign-ins."""


class Place(Struct, frozen=True):
    """Where a list goes on: with what was before this. `source` is one of the tables, as a number."""

    at: datetime
    source: int
    id: int


NEWEST: Final = Place(LAST_DAY, 9, 0)
"""Where the list begins."""


def written(place: Place) -> str:
    """The place as it stands in an address."""
    return f"{(place.at - _EPOCH) // timedelta(microseconds=1)}.{place.source}.{place.id}"


def read_place(said: str) -> Place:
    """The same read back; the beginning for "". Raises `ValueError` for what is no place."""
    if not said:
        return NEWEST
    micros, source, number = map(int, said.split("."))
    try:
        return Place(_EPOCH + timedelta(microseconds=micros), source, number)
    except OverflowError as error:
        raise ValueError(said) from error


def days(first: date | None, last: date | None, zone: str) -> tuple[datetime, datetime]:
    """From when, and until before when these days of the centre last; None is without an end."""
    local = ZoneInfo(zone)
    begin = FIRST_DAY if first is None else datetime.combine(first, time(), local)
    end = LAST_DAY if last is None or last == date.max else datetime.combine(last + timedelta(days=1), time(), local)
    return begin.astimezone(UTC), end.astimezone(UTC)


def kind_of(what: str) -> AuditKind:
    """What an entry about people is about."""
    return AuditKind.SIGN_INS if what in SIGN_INS else AuditKind.PEOPLE
