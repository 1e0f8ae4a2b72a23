"""What is booked, in PostgreSQL."""

from __future__ import annotations

from datetime import datetime

import asyncpg

from shared.protocol.open_api import Booked


class ReadingStore:
    """Reads bookings without whose they are."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def booked(self, site_id: str, begin: datetime, end: datetime) -> tuple[Booked, ...]:
        """The site's bookings that begin between these, in their order; not those that are only held."""
        rows = await self._pool.fetch(
            "select id as booking_id, service_id, kind, state, starts_at, ends_at, desk_id from booking"
            " where site_id = $1 and starts_at >= $2 and starts_at < $3 and state <> 'held' order by starts_at, id",
            site_id,
            begin,
            end,
        )
        return tuple(Booked(**dict(row)) for row in rows)
