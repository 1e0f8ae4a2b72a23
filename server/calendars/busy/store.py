"""The SQL of busy times: where they are read and how that goes, and the stretches themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.booking.times.people import BusySpan
from server.booking.times.ticks import unpacked
from server.calendars.sources import Busy
from server.events.store import Connection
from shared.protocol.calendars import BusyFault, BusyFrom

BUSY_CHANGED = "skranke_busy"
"""The channel on which processes hear at which site somebody's busy times are others now."""

_CLAIM = """
with due as (
  select c.staff_id from calendar_source c join staff s on s.id = c.staff_id
  where s.deactivated_at is null and c.kind = any($4::text[])
    and ($3::uuid is null and c.due_at <= $1 or c.staff_id = $3)
  order by c.due_at limit $5 for update of c skip locked
)
update calendar_source c set due_at = $2 from due, staff s join site t on t.id = s.site_id
where c.staff_id = due.staff_id and s.id = c.staff_id
returning c.staff_id, c.kind, c.address, c.etag, c.digest, c.whole_at, c.tries, s.mail, s.site_id, t.time_zone"""

_READ = """
update calendar_source set read_at = $3, due_at = $4, tries = 0, fault = '', fault_since = null,
  etag = case when $5 then $6 else etag end, digest = case when $5 then $7 else digest end,
  whole_at = case when $5 then $3 else whole_at end
where staff_id = $1 and address = $2 returning kind"""

_FAILED = """
update calendar_source set tries = least(tries + 1, 1000), due_at = $3, fault = $4,
  fault_since = coalesce(fault_since, $5)
where staff_id = $1 and address = $2"""

_BETWEEN = """
select array_agg(b.staff_id), string_agg(timestamptz_send(b.starts_at), ''), string_agg(timestamptz_send(b.ends_at), '')
from busy_time b join staff s on s.id = b.staff_id
where s.site_id = $1 and s.deactivated_at is null and b.starts_at < $3 and b.ends_at > $2"""

_OWN = """
select c.kind, c.address, c.read_at, c.fault, c.fault_since,
  (select count(*) from busy_time b where b.staff_id = c.staff_id and b.ends_at > $2) as count
from calendar_source c where c.staff_id = $1"""

_ENROL = """
insert into calendar_source (staff_id, kind, due_at)
select s.id, 'graph', $1 from staff s
where s.mail <> '' and s.deactivated_at is null and not exists (select from calendar_source c where c.staff_id = s.id)
on conflict do nothing"""


class Claimed(Struct, frozen=True, kw_only=True):
    """A calendar that is this process's to read now."""

    staff_id: UUID
    site_id: str
    kind: BusyFrom
    address: str
    mail: str
    time_zone: str
    etag: str
    digest: bytes | None
    whole_at: datetime | None
    tries: int


class OwnSource(Struct, frozen=True, kw_only=True):
    """How it goes with somebody's calendar."""

    kind: BusyFrom
    address: str
    read_at: datetime | None
    count: int
    fault: BusyFault | None
    fault_since: datetime | None


class BusyStore:
    """Busy times in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def between(
        self, connection: Connection | None, site_id: str, since: datetime, until: datetime
    ) -> Sequence[BusySpan]:
        """What touches that span, of the people of the site; by that connection when there is one."""
        row = await (connection or self._pool).fetchrow(_BETWEEN, site_id, since, until)
        assert row is not None
        people, starts, ends = row
        return [BusySpan._make(each) for each in zip(people or (), unpacked(starts), unpacked(ends), strict=True)]

    async def own(self, staff_id: UUID, now: datetime) -> OwnSource | None:
        """The person's calendar; None when none is read."""
        row = await self._pool.fetchrow(_OWN, staff_id, now)
        if row is None:
            return None
        return OwnSource(
            kind=BusyFrom(row["kind"]), address=row["address"], read_at=row["read_at"], count=row["count"],
            fault=BusyFault(row["fault"]) if row["fault"] else None, fault_since=row["fault_since"],
        )  # fmt: skip

    async def put(self, staff_id: UUID, address: str, *, due_at: datetime) -> None:
        """Read it there from now on; what was read elsewhere is forgotten."""
        async with self._pool.acquire() as connection, connection.transaction():
            await self._forget(connection, staff_id)
            await connection.execute(
                "insert into calendar_source (staff_id, kind, address, due_at) values ($1, 'ics', $2, $3)",
                staff_id,
                address,
                due_at,
            )

    async def drop(self, staff_id: UUID) -> None:
        """Read it no more, and forget what was read."""
        async with self._pool.acquire() as connection, connection.transaction():
            await self._forget(connection, staff_id)

    async def enrol(self, now: datetime) -> None:
        """Have the organisation's calendars read of all who have a mail address and give no calendar themselves."""
        await self._pool.execute(_ENROL, now)

    async def dismiss(self) -> None:
        """The organisation's calendars are read no more; what they said is forgotten."""
        await self._pool.execute(
            "with gone as (delete from calendar_source where kind = 'graph' returning staff_id)"
            " delete from busy_time b using gone where b.staff_id = gone.staff_id"
        )

    async def claim(
        self, now: datetime, until: datetime, kinds: Sequence[BusyFrom], *, most: int, only: UUID | None = None
    ) -> list[Claimed]:
        """What is due, or only that person's; nobody else takes it before `until`."""
        rows = await self._pool.fetch(_CLAIM, now, until, only, [each.value for each in kinds], most)
        return [
            Claimed(
                staff_id=row["staff_id"], site_id=row["site_id"], kind=BusyFrom(row["kind"]), address=row["address"],
                mail=row["mail"], time_zone=row["time_zone"], etag=row["etag"], digest=row["digest"],
                whole_at=row["whole_at"], tries=row["tries"],
            )
            for row in rows
        ]  # fmt: skip

    async def read(self, claimed: Claimed, busy: Busy | None, *, now: datetime, due_at: datetime) -> bool:
        """It was read well; None is as it was. False when the person has another calendar by now."""
        etag, digest = (busy.etag, busy.digest) if busy else ("", None)
        async with self._pool.acquire() as connection, connection.transaction():
            kind = await connection.fetchval(
                _READ, claimed.staff_id, claimed.address, now, due_at, busy is not None, etag, digest
            )
            if kind is None or busy is None:
                return kind is not None
            await connection.execute("delete from busy_time where staff_id = $1", claimed.staff_id)
            await connection.executemany(
                "insert into busy_time (staff_id, starts_at, ends_at, source) values ($1, $2, $3, $4)",
                [(claimed.staff_id, each.starts_at, each.ends_at, kind) for each in busy.stretches],
            )
            await connection.execute("select pg_notify($1, $2)", BUSY_CHANGED, claimed.site_id)
            return True

    async def failed(self, claimed: Claimed, fault: BusyFault, *, now: datetime, due_at: datetime) -> None:
        """It could not be read; what was read before stays."""
        await self._pool.execute(_FAILED, claimed.staff_id, claimed.address, due_at, fault.value, now)

    async def next_due(self, kinds: Sequence[BusyFrom]) -> datetime | None:
        """When the next is to be read."""
        found: datetime | None = await self._pool.fetchval(
            "select min(c.due_at) from calendar_source c join staff s on s.id = c.staff_id"
            " where s.deactivated_at is null and c.kind = any($1::text[])",
            [each.value for each in kinds],
        )
        return found

    async def _forget(self, connection: Connection, staff_id: UUID) -> None:
        await connection.execute("delete from calendar_source where staff_id = $1", staff_id)
        await connection.execute("delete from busy_time where staff_id = $1", staff_id)
        await connection.execute(
            "select pg_notify($1, site_id) from staff where id = $2", BUSY_CHANGED, staff_id
        )  # fmt: skip
