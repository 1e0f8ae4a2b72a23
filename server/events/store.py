"""Writing to the log, and reading it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from asyncpg.pool import PoolConnectionProxy
from msgspec import Struct
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import insert, select

from server.db import schema
from server.events.log import HOLD
from server.events.visitors import visitor_json
from server.problems import ProblemError
from shared.protocol.errors import ProblemType


class Effect(Struct, frozen=True):
    """What a command left in the log; `replayed` when an earlier use of the same id had done it already."""

    seq: int
    kind: str
    body: str
    replayed: bool

    def answer(self, kind: str) -> bytes:
        """The event's body as JSON; raises a `ProblemError` when the id was used for what left another kind."""
        if self.kind != kind:
            raise id_reused()
        return self.body.encode()

    def told(self, kind: str, site_id: str, committed: Callable[[str], None]) -> bytes:
        """The same, and a hint to the site's streams unless an earlier use of the id has given it."""
        answer = self.answer(kind)
        if not self.replayed:
            committed(site_id)
        return answer


_OF_ANOTHER_SITE = Effect(seq=0, kind="", body="{}", replayed=True)
"""The command's id was used at another site, for what is not this site's to know."""


Connection = asyncpg.Connection | PoolConnectionProxy


async def carry_out(
    pool: asyncpg.Pool | Connection, statement: str, *arguments: Any, own_key: str = ""
) -> Effect | None:
    """Run a statement of `logged`; None when it changed nothing. Safe to repeat with the same command id.

    Also at the same moment, as of a button that is pressed twice: each use gets what the first of them has done.
    `own_key` names the constraint of a table whose rows have the command's id as theirs. In a transaction of several
    statements `hold_command` comes first.
    """
    command_id, site_id, *_ = arguments
    try:
        row = await pool.fetchrow(statement, *arguments)
        if row is None:
            return await done_before(pool, site_id, command_id)
    except asyncpg.UniqueViolationError as error:
        # What it met may be its own: then the same command was under way elsewhere, and has been committed.
        done = None if _in_transaction(pool) else await done_before(pool, site_id, command_id)
        if done is None and error.constraint_name not in ("event_command_id_key", own_key):
            raise
        return done or _OF_ANOTHER_SITE
    return Effect(row["seq"], row["kind"], row["body"], row["replayed"])


async def hold_command(connection: Connection, command_id: UUID) -> None:
    """Wait for whoever carries out the command at this moment, and hold it until the transaction ends."""
    await connection.execute(f"select {HOLD}", command_id)


async def done_before(pool: asyncpg.Pool | Connection, site_id: str, command_id: UUID) -> Effect | None:
    """What an earlier use of the command left in the site's log."""
    row = await pool.fetchrow(
        "select seq, kind, body::text as body from event where site_id = $1 and command_id = $2", site_id, command_id
    )
    return None if row is None else Effect(row["seq"], row["kind"], row["body"], replayed=True)


def _in_transaction(pool: asyncpg.Pool | Connection) -> bool:
    return not isinstance(pool, asyncpg.Pool) and pool.is_in_transaction()


def append_event(
    connection: SyncConnection,
    site_id: str,
    kind: str,
    body: Mapping[str, object],
    *,
    now: datetime,
    command_id: UUID,
) -> None:
    """Count an event and append it, for what is done in a transaction of several statements: as one of its last."""
    counted = connection.execute(
        schema.site.update()
        .where(schema.site.c.id == site_id)
        .values(last_seq=schema.site.c.last_seq + 1)
        .returning(schema.site.c.last_seq)
    ).scalar_one()
    connection.execute(
        insert(schema.event).values(
            site_id=site_id, seq=counted, at=now, kind=kind, command_id=command_id, body=dict(body)
        )
    )  # fmt: skip


def earlier_use(connection: SyncConnection, site_id: str, command_id: UUID, kinds: Sequence[str]) -> str | None:
    """The kind of event that an earlier use of the command left; None when there was none.

    Raises a `ProblemError` when the id was used at another site, or left an event of none of `kinds`.
    """
    event = schema.event.c
    row = connection.execute(select(event.site_id, event.kind).where(event.command_id == command_id)).one_or_none()
    if row is None:
        return None
    if row.site_id != site_id or row.kind not in kinds:
        raise id_reused()
    return str(row.kind)


def id_reused() -> ProblemError:
    """What is said when a command's id was used for another one."""
    return ProblemError(ProblemType.ID_REUSED, "This id has been used for another command. Send a new id.")


_AMONG_STAFF = ("assistance.", "staff.message")


class LoggedEvent(Struct, frozen=True):
    """One row of the log; `body` is the JSON object text that the command wrote.

    `visitor` is what staff may know of the ticket's citizen now, as JSON, or None: it is not in the log.
    """

    seq: int
    at: datetime
    kind: str
    body: str
    visitor: str | None = None

    @property
    def among_staff(self) -> bool:
        """Whether it is nobody else's business: then others are only told that it was, so that no number is missing."""
        return self.kind.startswith(_AMONG_STAFF)

    def json(self, *, for_staff: bool = False) -> str:
        """The event as the protocol's `Event`, in JSON."""
        head = f'{{"kind":"{self.kind}","seq":{self.seq},"at":"{self.at.isoformat()}"'
        if self.among_staff and not for_staff:
            return head + "}"
        if for_staff and self.visitor is not None:
            head += f',"visitor":{self.visitor}'
        return f"{head},{self.body[1:]}" if self.body != "{}" else head + "}"

    def frame(self, *, for_staff: bool = False) -> bytes:
        """The event as one server-sent event."""
        return f"id: {self.seq}\nevent: {self.kind}\ndata: {self.json(for_staff=for_staff)}\n\n".encode()


_AFTER = f"""
select e.seq, e.at, e.kind, e.body::text as body,
  (select {visitor_json("t")} from ticket t where t.id = e.ticket_id)::text as visitor
from event e where e.site_id = $1 and e.seq > $2 order by e.seq limit $3"""  # noqa: S608 - put together from constants


class EventStore:
    """The log in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def after(self, site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """The site's events after `seq`, in order, at most `limit`."""
        rows = await self._pool.fetch(
            _AFTER,
            site_id,
            seq,
            limit,
        )
        return [LoggedEvent(row["seq"], row["at"], row["kind"], row["body"], row["visitor"]) for row in rows]

    async def last_seq(self, site_id: str) -> int | None:
        """The site's newest event, or None when there is no such site."""
        found: int | None = await self._pool.fetchval("select last_seq from site where id = $1", site_id)
        return found

    async def site_ids(self) -> Sequence[str]:
        """All sites, in order."""
        return [row["id"] for row in await self._pool.fetch("select id from site order by id")]
