"""Reading the log back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import asyncpg
from msgspec import Struct


class LoggedEvent(Struct, frozen=True):
    """One row of the log; `body` is the JSON object text that the command wrote."""

    seq: int
    at: datetime
    kind: str
    body: str

    def json(self) -> str:
        """The event as the protocol's `Event`, in JSON."""
        head = f'{{"kind":"{self.kind}","seq":{self.seq},"at":"{self.at.isoformat()}"'
        return f"{head},{self.body[1:]}" if self.body != "{}" else head + "}"

    def frame(self) -> bytes:
        """The event as one server-sent event."""
        return f"id: {self.seq}\nevent: {self.kind}\ndata: {self.json()}\n\n".encode()


class EventStore:
    """The log in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def after(self, site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """The site's events after `seq`, in order, at most `limit`."""
        rows = await self._pool.fetch(
            "select seq, at, kind, body::text as body from event where site_id = $1 and seq > $2 order by seq limit $3",
            site_id,
            seq,
            limit,
        )
        return [LoggedEvent(row["seq"], row["at"], row["kind"], row["body"]) for row in rows]

    async def last_seq(self, site_id: str) -> int | None:
        """The site's newest event, or None when there is no such site."""
        found: int | None = await self._pool.fetchval("select last_seq from site where id = $1", site_id)
        return found

    async def site_ids(self) -> Sequence[str]:
        """All sites, in order."""
        return [row["id"] for row in await self._pool.fetch("select id from site order by id")]
