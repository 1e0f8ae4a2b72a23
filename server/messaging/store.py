"""The outbox in PostgreSQL: every method is one statement and one transaction."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.messaging.sink import MessageKind, Outgoing


class NewMessage(Struct, frozen=True):
    """A message as it is put into the outbox."""

    outgoing: Outgoing
    site_id: str
    device_id: UUID | None
    language: str
    segments: int


class Claimed(Struct, frozen=True):
    """A message that this process sends now; `tries` counts this one, from 1."""

    outgoing: Outgoing
    tries: int


class MessageStore:
    """Messages that wait to be sent, and what may be kept of those that have gone."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def site_of(self, message_id: UUID) -> str | None:
        """The site whose outbox has had the message of that id, sent or not."""
        found: str | None = await self._pool.fetchval("select site_id from message where id = $1", message_id)
        return found

    async def ticket(self, site_id: str, ticket_id: UUID) -> tuple[str, str] | None:
        """Service and label of the site's ticket of that id, while it is open."""
        row = await self._pool.fetchrow(
            "select service_id, label from ticket where site_id = $1 and id = $2"
            " and state in ('waiting', 'parked', 'called', 'serving')",
            site_id,
            ticket_id,
        )
        return None if row is None else (row["service_id"], row["label"])

    async def put(self, message: NewMessage, *, now: datetime) -> None:
        """Put the message into the outbox, due at once; one with the same id stays as it is."""
        await self._pool.execute(
            "insert into message (id, site_id, device_id, kind, language, segments, made_at, phone, body, due_at)"
            " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $7) on conflict (id) do nothing",
            message.outgoing.id,
            message.site_id,
            message.device_id,
            message.outgoing.kind.value,
            message.language,
            message.segments,
            now,
            message.outgoing.phone,
            message.outgoing.body,
        )

    async def claim(self, *, now: datetime, back_off: tuple[float, ...]) -> Claimed | None:
        """Take the message that is due first; None when none is.

        Nobody else gets it before `back_off` (in seconds, by the number of tries, the last one repeated) has passed,
        which is also when it is tried again unless it is `done` with.
        """
        row = await self._pool.fetchrow(
            "update message m set tries = m.tries + 1,"
            " due_at = $1 + make_interval(secs => ($2::float8[])[least(m.tries + 1, cardinality($2::float8[]))])"
            " where m.id = (select w.id from message w where w.due_at <= $1 order by w.due_at, w.id limit 1"
            " for update skip locked)"
            " returning m.id, m.kind, m.phone, m.body, m.tries",
            now,
            back_off,
        )
        if row is None:
            return None
        outgoing = Outgoing(row["id"], MessageKind(row["kind"]), row["phone"], row["body"])
        return Claimed(outgoing, row["tries"])

    async def sent(self, message_id: UUID, *, now: datetime) -> None:
        """The message has gone: forget number and text."""
        await self._pool.execute(
            "update message set sent_at = $2, phone = null, body = null, due_at = null where id = $1", message_id, now
        )

    async def given_up(self, message_id: UUID, *, now: datetime) -> None:
        """The message will never go: forget number and text."""
        await self._pool.execute(
            "update message set given_up_at = $2, phone = null, body = null, due_at = null where id = $1",
            message_id,
            now,
        )

    async def next_due(self) -> datetime | None:
        """When the next message is to be tried; None when none waits."""
        found: datetime | None = await self._pool.fetchval(
            "select due_at from message where due_at is not null order by due_at, id limit 1"
        )
        return found
