"""Moments as whole numbers, as PostgreSQL keeps them: with many of them quicker than datetimes. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from struct import unpack

Tick = int
"""Microseconds since 2000 began, UTC."""

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_ONE = timedelta(microseconds=1)
_BYTES = 8
MINUTE: Tick = 60_000_000


def tick(moment: datetime) -> Tick:
    """The aware moment."""
    return (moment - EPOCH) // _ONE


def unpacked(moments: bytes | None) -> tuple[Tick, ...]:
    """What `string_agg(timestamptz_send(…), '')` gathers; of no rows None."""
    return unpack(f">{len(moments) // _BYTES}q", moments) if moments else ()
