"""The SQL of whose bookings a reply may be about."""

from __future__ import annotations

from datetime import datetime

import asyncpg
import msgspec

from server.booking.own.store import VISIT
from server.booking.own.visit import Visit

_COMING = f"""
{VISIT} right(v.phone, 4) = right($1, 4) and v.phone is not null and f.starts_at > $2
  and f.state in ('booked', 'no-answer') and coalesce(f.visit_group, f.id) = f.id
  and exists (select from message m where m.booking_id = f.id and m.kind <> 'code')
order by f.starts_at, f.id"""

_DONE = "select exists (select from event where command_id = $1)"


class RepliesStore:
    """Reads in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def coming(self, phone: str, now: datetime) -> list[Visit]:
        """The visits to come that somebody was told of whose number ends as this one does, the first in time first."""
        rows = await self._pool.fetch(_COMING, phone, now)
        return [msgspec.json.decode(row[0], type=Visit) for row in rows]

    async def done_before(self, command_id: object) -> bool:
        """Whether the command has been carried out, at whichever site."""
        found: bool = await self._pool.fetchval(_DONE, command_id)
        return found
