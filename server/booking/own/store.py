"""The SQL of bookings that are held, confirmed, moved and cancelled: transactions that hold a site's day.

Whoever books takes the day's lock, reads what is booked, decides, and writes; what is written last is the event. The
walls of the table stay the truth: who meets one has lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID
from weakref import WeakValueDictionary

import asyncpg
import msgspec
from msgspec import Struct

from server.booking.own.visit import BookedErrand, Visit
from server.booking.times.room import Place
from server.events.log import logged
from server.events.store import Connection, Effect, done_before, hold_command, id_reused
from shared.protocol.day import BookingState
from shared.protocol.model import Key, Language
from shared.protocol.rules import BookingKind

HELD_EVENT = "booking.held"
MADE_EVENT = "booking.made"
MOVED_EVENT = "booking.moved"
CANCELLED_EVENT = "booking.cancelled"
FREED_EVENT = "booking.freed"

_PART = """jsonb_build_object('booking_id', {b}.id, 'service_id', {b}.service_id, 'starts_at', {b}.starts_at,
    'ends_at', {b}.ends_at, 'busy_until', coalesce({b}.busy_until, {b}.ends_at),
    'desk_id', {b}.desk_id, 'lane', {b}.lane, 'staff_id', {b}.staff_id)"""

_LOCK = "select pg_advisory_xact_lock(hashtextextended('booking ' || $1 || ' ' || $2, 0))"


def _told(table: str, more: str = "") -> str:
    """The end of a statement's head: the event of a visit, of whose bookings `table` has a row each."""
    part = _PART.format(b="m")
    return f"""
change as (
  select null::uuid as ticket_id, jsonb_build_object('booking_id', f.id, 'service_id', f.service_id,
    'starts_at', f.starts_at, 'kind_of', f.kind, 'origin', f.origin,
    'parts', (select jsonb_agg({part} order by m.starts_at) from {table} m){more}) as body
  from {table} f order by f.starts_at limit 1
)"""  # noqa: S608 - put together from constants


_PUT = logged(
    f"""
made as (
  insert into booking (id, site_id, service_id, kind, starts_at, ends_at, busy_until, code, state, origin, language,
    desk_id, lane, staff_id, visitor_id, visit_group, link_hash, held_until, confirm_hash, created_at)
  select r.id, $2, r.service_id, $6, r.starts_at, r.ends_at, r.busy_until, r.code, $7, $8, $9,
    r.desk_id, r.lane, $10, $11, $12, case when r.first then $13::bytea end, $14,
    case when r.first then $15::bytea end, $3
  from jsonb_to_recordset($5::jsonb) as r(id uuid, service_id text, starts_at timestamptz, ends_at timestamptz,
    busy_until timestamptz, code text, desk_id text, lane smallint, first boolean)
  where not exists (select from prior)
  returning *
),{_told("made")}"""  # noqa: S608 - put together from constants
)

_CONFIRM = logged(
    f"""
confirmed as (
  update booking b set state = 'booked', held_until = null, confirm_hash = null
  where b.id = any($5::uuid[]) and b.site_id = $2 and b.state = 'held' and b.held_until > $3
    and not exists (select from prior)
  returning b.*
),{_told("confirmed")}"""  # noqa: S608 - put together from constants
)

_MOVE = logged(
    f"""
was as (select * from booking b where b.id = any($7::uuid[])),
moved as (
  update booking b set starts_at = r.starts_at, ends_at = r.ends_at, busy_until = r.busy_until, desk_id = r.desk_id,
    lane = r.lane, state = 'booked', tries = 0, next_try_at = null,
    link_hash = case when b.link_hash is null then null else coalesce($6::bytea, b.link_hash) end
  from jsonb_to_recordset($5::jsonb) as r(id uuid, starts_at timestamptz, ends_at timestamptz, busy_until timestamptz,
    desk_id text, lane smallint)
  where b.id = r.id and b.site_id = $2 and b.state in ('booked', 'no-answer') and not exists (select from prior)
  returning b.*
),{_told("moved", f", 'was', (select jsonb_agg({_PART.format(b='w')} order by w.starts_at) from was w)")}"""  # noqa: S608
)

_CANCEL = logged(
    f"""
cancelled as (
  update booking b set state = 'cancelled', ended_at = $3,
    link_hash = case when b.link_hash is null then null else coalesce($6::bytea, b.link_hash) end
  where b.id = any($5::uuid[]) and b.site_id = $2 and b.state in ('booked', 'no-answer')
    and not exists (select from prior)
  returning b.*
),{_told("cancelled")}"""  # noqa: S608 - put together from constants
)

_FREE = logged(
    f"""
freed as (
  delete from booking b where b.id = any($5::uuid[]) and b.site_id = $2 and b.state = 'held'
    and not exists (select from prior)
  returning b.*
),
nobody as (delete from visitor v using freed where v.id = freed.visitor_id),{_told("freed")}"""  # noqa: S608 - put together from constants
)

VISIT = """
select jsonb_build_object(
  'booking_id', f.id, 'site_id', f.site_id, 'kind', f.kind, 'origin', f.origin, 'language', f.language,
  'held_until', f.held_until, 'has_link', f.link_hash is not null, 'needs_code', f.confirm_hash is not null,
  'given_name', coalesce(v.given_name, ''), 'phone', coalesce(v.phone, ''), 'mail', coalesce(v.mail, ''),
  'errands', (
    select jsonb_agg(jsonb_build_object('booking_id', b.id, 'service_id', b.service_id, 'state', b.state,
      'starts_at', b.starts_at, 'ends_at', b.ends_at, 'busy_until', coalesce(b.busy_until, b.ends_at),
      'desk_id', b.desk_id,
      'lane', b.lane, 'staff_id', b.staff_id, 'code', b.code, 'ticket_state', t.state) order by b.starts_at)
    from booking b left join ticket t on t.id = b.ticket_id
    where b.id = f.id or b.visit_group = f.id))::text
from booking f left join visitor v on v.id = f.visitor_id where """
"""A whole visit as JSON; what follows says which, by its first errand `f`."""
_BY_LINK = f"{VISIT} f.link_hash = $1"
_BY_ID = f"{VISIT} f.site_id = $2 and f.id = (select coalesce(b.visit_group, b.id) from booking b where b.id = $1)"  # noqa: S608

_BY_CODE = f"""{VISIT} f.site_id = $2
  and f.id = (select coalesce(b.visit_group, b.id) from booking b where b.code = $1 and b.site_id = $2)"""  # noqa: S608

_LOCKED = "select from booking where id = $1 or visit_group = $1 order by id for update"

_HELD_OVER = """
select coalesce(b.visit_group, b.id) as id, b.site_id, array_agg(b.id) as ids from booking b
where b.state = 'held' and b.held_until <= $1 and ($2::text is null or b.site_id = $2)
group by 1, 2"""

_ERASE = (
    "delete from earlier_offer where booking_id = any($1::uuid[])",
    "delete from earlier_wish where booking_id = any($1::uuid[])",
    "update booking set link_hash = null, card_hash = null where id = any($1::uuid[])",
    """
delete from visitor v where v.id in (select b.visitor_id from booking b where b.id = any($1::uuid[]))
  and not exists (select from booking o where o.visitor_id = v.id and o.id <> all($1::uuid[]))""",
    "update booking set visitor_id = null where id = any($1::uuid[])",
)


_OWN_KEYS = ("event_command_id_key", "booking_pkey")
"""A command's id is the event's, and often the booking's: whoever meets these has used it elsewhere."""


class NewVisit(Struct, frozen=True, kw_only=True):
    """A visit to be written; `codes` are one for each of its places. With `held_until` it is held."""

    booking_id: UUID
    ids: tuple[UUID, ...]
    codes: tuple[str, ...]
    site_id: Key
    kind: BookingKind
    origin: str
    language: Language
    places: tuple[Place, ...]
    staff_id: UUID | None = None
    visitor_id: UUID | None = None
    given_name: str = ""
    phone: str = ""
    mail: str = ""
    link_hash: bytes | None = None
    held_until: datetime | None = None
    confirm_hash: bytes | None = None

    def visit(self) -> Visit:
        """The visit as it will be."""
        state = BookingState.BOOKED if self.held_until is None else BookingState.HELD
        return Visit(
            booking_id=self.booking_id,
            site_id=self.site_id,
            kind=self.kind,
            origin=self.origin,
            language=self.language,
            errands=tuple(
                BookedErrand(
                    booking_id=key,
                    service_id=place.piece.service_id,
                    state=state,
                    starts_at=place.starts_at,
                    ends_at=place.ends_at,
                    busy_until=place.busy_until,
                    desk_id=place.desk_id,
                    lane=place.lane,
                    staff_id=self.staff_id,
                    code=code,
                )
                for key, code, place in zip(self.ids, self.codes, self.places, strict=True)
            ),
            held_until=self.held_until,
            has_link=self.link_hash is not None,
            needs_code=self.confirm_hash is not None,
            given_name=self.given_name,
            phone=self.phone,
            mail=self.mail,
        )


class Tried(Enum):
    """What came of trying a code."""

    RIGHT = "right"
    WRONG = "wrong"
    SPENT = "spent"
    """It has been tried so often that nobody may any more."""
    NOT_HELD = "not-held"
    """Nothing is held any more: it has been booked, or given back."""


class WalledError(Exception):
    """Somebody else has the place, or the code."""


class BookStore:
    """Visits in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def days_held(
        self, site_id: Key, days: Iterable[date] = (), command_id: UUID | None = None
    ) -> AsyncIterator[Connection]:
        """A transaction that nobody else books in on those days of the site; raises `WalledError` at the walls.

        Nor does anybody carry out that command meanwhile. Within this process one at a time asks for a day, so that the
        others leave the pool's connections to those who want something else.
        """
        wanted = [(site_id, day.isoformat()) for day in sorted(set(days))]
        alone_in = wanted if command_id is None else [*wanted, ("command", str(command_id))]
        try:
            async with AsyncExitStack() as alone:
                for lock in [self._locks.setdefault(each, asyncio.Lock()) for each in alone_in]:
                    await alone.enter_async_context(lock)
                connection = await alone.enter_async_context(self._pool.acquire())
                await alone.enter_async_context(connection.transaction())
                for each in wanted:
                    await connection.execute(_LOCK, *each)
                if command_id is not None:
                    await hold_command(connection, command_id)
                yield connection
        except asyncpg.ExclusionViolationError as error:
            raise WalledError from error
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "booking_code_key":
                raise WalledError from error
            if error.constraint_name in _OWN_KEYS:
                raise id_reused() from error
            raise

    async def put(self, connection: Connection, visit: NewVisit, *, command_id: UUID, now: datetime) -> Effect | None:
        """Write the visit and who comes; None when it is written already."""
        if visit.visitor_id is not None:
            await connection.execute(
                "insert into visitor (id, given_name, phone, mail) values ($1, $2, $3, $4)",
                visit.visitor_id, visit.given_name or None, visit.phone or None, visit.mail or None,
            )  # fmt: skip
        rows = [
            {**_placed(place), "id": key, "service_id": place.piece.service_id, "code": code, "first": number == 0}
            for number, (key, code, place) in enumerate(zip(visit.ids, visit.codes, visit.places, strict=True))
        ]
        held = visit.held_until is not None
        return await _run(
            connection, _PUT, command_id, visit.site_id, now, HELD_EVENT if held else MADE_EVENT, _json(rows),
            visit.kind.value, "held" if held else "booked", visit.origin, visit.language, visit.staff_id,
            visit.visitor_id, visit.booking_id if len(rows) > 1 else None, visit.link_hash, visit.held_until,
            visit.confirm_hash,
        )  # fmt: skip

    async def by_link(self, link_hash: bytes, connection: Connection | None = None) -> Visit | None:
        """The visit of that link."""
        found = await (connection or self._pool).fetchval(_BY_LINK, link_hash)
        return None if found is None else msgspec.json.decode(found, type=Visit)

    async def visit(
        self, site_id: Key, booking_id: UUID, connection: Connection | None = None, *, locked: bool = False
    ) -> Visit | None:
        """The visit that the booking belongs to; `locked`, nobody else changes it until the transaction ends."""
        if locked and connection is not None:
            await connection.execute(_LOCKED, booking_id)
        found = await (connection or self._pool).fetchval(_BY_ID, booking_id, site_id)
        return None if found is None else msgspec.json.decode(found, type=Visit)

    async def by_code(self, site_id: Key, code: str) -> Visit | None:
        """The visit that the site's booking of that reference belongs to."""
        found = await self._pool.fetchval(_BY_CODE, code, site_id)
        return None if found is None else msgspec.json.decode(found, type=Visit)

    async def tried(self, booking_id: UUID, confirm_hash: bytes, most: int) -> Tried:
        """Try a code on what is held."""
        row = await self._pool.fetchrow(
            "update booking set confirm_tries = confirm_tries + 1 where id = $1 and state = 'held'"
            " returning confirm_hash = $2 as right, confirm_tries > $3 as spent",
            booking_id, confirm_hash, most,
        )  # fmt: skip
        if row is None:
            return Tried.NOT_HELD
        return Tried.SPENT if row["spent"] else Tried.RIGHT if row["right"] else Tried.WRONG

    async def new_link(self, booking_id: UUID, link_hash: bytes, connection: Connection | None = None) -> None:
        """Give the visit another link; the one before leads nowhere."""
        await (connection or self._pool).execute(
            "update booking set link_hash = $2 where id = $1", booking_id, link_hash
        )

    async def confirm(self, connection: Connection, visit: Visit, *, command_id: UUID, now: datetime) -> Effect | None:
        """Make a booking of what is held; None when it is not held any more."""
        return await _run(connection, _CONFIRM, command_id, visit.site_id, now, MADE_EVENT, visit.ids)

    async def move(
        self,
        connection: Connection,
        visit: Visit,
        places: Sequence[Place],
        *,
        command_id: UUID,
        now: datetime,
        link_hash: bytes | None = None,
    ) -> Effect | None:
        """Put the visit to those places; None when it is not as it was found any more."""
        # Out of its own way first: an errand may get the time that the next one has had.
        await connection.execute("update booking set lane = null where id = any($1::uuid[])", visit.ids)
        rows = [{**_placed(place), "id": key} for key, place in zip(visit.ids, places, strict=True)]
        return await _run(
            connection, _MOVE, command_id, visit.site_id, now, MOVED_EVENT, _json(rows), link_hash, visit.ids
        )  # fmt: skip

    async def cancel(
        self, connection: Connection, visit: Visit, *, command_id: UUID, now: datetime, link_hash: bytes | None = None
    ) -> Effect | None:
        """Cancel the visit; None when it is not as it was found any more."""
        return await _run(
            connection, _CANCEL, command_id, visit.site_id, now, CANCELLED_EVENT, visit.ids, link_hash
        )  # fmt: skip

    async def free(
        self,
        site_id: Key,
        ids: Sequence[UUID],
        *,
        command_id: UUID,
        now: datetime,
        connection: Connection | None = None,
    ) -> Effect | None:
        """Give back what is held, and forget who wanted it; None when it is not held any more."""
        return await _run(
            connection or self._pool, _FREE, command_id, site_id, now, FREED_EVENT, list(ids)
        )  # fmt: skip

    async def over(
        self, now: datetime, site_id: Key | None = None, connection: Connection | None = None
    ) -> list[tuple[UUID, Key, list[UUID]]]:
        """What was held until `now` or before: visit, site and bookings."""
        rows = await (connection or self._pool).fetch(_HELD_OVER, now, site_id)
        return [(row["id"], row["site_id"], row["ids"]) for row in rows]

    async def next_over(self) -> datetime | None:
        """When the next hold runs out."""
        found: datetime | None = await self._pool.fetchval(
            "select min(held_until) from booking where state = 'held'"
        )  # fmt: skip
        return found

    async def erase(self, connection: Connection, visit: Visit) -> None:
        """Forget who comes; the link leads nowhere from then on."""
        for statement in _ERASE:
            await connection.execute(statement, visit.ids)

    async def done_before(self, site_id: Key, command_id: UUID, connection: Connection | None = None) -> Effect | None:
        """What an earlier use of the command left in the log."""
        return await done_before(connection or self._pool, site_id, command_id)


async def _run(connection: asyncpg.Pool | Connection, statement: str, *arguments: object) -> Effect | None:
    row = await connection.fetchrow(statement, *arguments)
    return None if row is None else Effect(row["seq"], row["kind"], row["body"], row["replayed"])


def _placed(place: Place) -> dict[str, Any]:
    return {
        "starts_at": place.starts_at, "ends_at": place.ends_at, "busy_until": place.busy_until,
        "desk_id": place.desk_id, "lane": place.lane,
    }  # fmt: skip


def _json(rows: Sequence[dict[str, Any]]) -> str:
    return msgspec.json.encode(rows).decode()
