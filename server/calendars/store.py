"""The SQL of staff's calendars: the links, what a feed shows, where busy times are read, and the busy times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.calendars.feed import FeedBooking

_OWNER = """
select s.id, s.site_id, s.desk_id from calendar_link l join staff s on s.id = l.staff_id
where l.hash = $1 and s.deactivated_at is null"""

FEED_BOOKING = """jsonb_build_object('id', b.id, 'kind', b.kind, 'state', b.state, 'starts_at', b.starts_at,
  'ends_at', b.ends_at, 'sequence', coalesce(v.sequence, 0), 'changed_at', coalesce(v.changed_at, b.created_at),
  'code', b.code, 'service', s.name, 'site', t.name, 'languages', t.languages, 'time_zone', t.time_zone,
  'address', t.address, 'site_id', b.site_id, 'desk', d.name)::text"""
"""A `FeedBooking` of what `FEED_FROM` has joined."""

FEED_FROM = """booking b join service s on s.id = b.service_id join site t on t.id = b.site_id
left join desk d on d.id = b.desk_id left join booking_version v on v.booking_id = b.id"""

_FEED = f"""
select {FEED_BOOKING} from {FEED_FROM}
where b.site_id = $1 and b.starts_at >= $4 and b.starts_at < $5 and b.state <> 'held' and b.kind <> 'written'
  and (b.staff_id = $2 or b.staff_id is null and b.desk_id = $3)
order by b.starts_at, b.id"""  # noqa: S608 - of constants


class Owner(Struct, frozen=True):
    """Whose calendar a link is."""

    staff_id: UUID
    site_id: str
    desk_id: str | None


class LinkStore:
    """Links and feeds in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def made_at(self, staff_id: UUID) -> datetime | None:
        """When the person's link was made; None when there is none."""
        found: datetime | None = await self._pool.fetchval(
            "select made_at from calendar_link where staff_id = $1", staff_id
        )
        return found

    async def put(self, staff_id: UUID, hashed: bytes, now: datetime) -> None:
        """Write the person's link, in place of the one before."""
        await self._pool.execute(
            "insert into calendar_link (staff_id, hash, made_at) values ($1, $2, $3)"
            " on conflict (staff_id) do update set hash = excluded.hash, made_at = excluded.made_at",
            staff_id,
            hashed,
            now,
        )

    async def drop(self, staff_id: UUID) -> None:
        """The person has no link any more."""
        await self._pool.execute("delete from calendar_link where staff_id = $1", staff_id)

    async def owner(self, hashed: bytes) -> Owner | None:
        """Whose link it is; None when it is nobody's any more."""
        row = await self._pool.fetchrow(_OWNER, hashed)
        return None if row is None else Owner(row["id"], row["site_id"], row["desk_id"])

    async def feed(self, owner: Owner, since: datetime, until: datetime) -> Sequence[FeedBooking]:
        """Their bookings, and those of their desk that are nobody's, in the order of time."""
        rows = await self._pool.fetch(_FEED, owner.site_id, owner.staff_id, owner.desk_id, since, until)
        return [msgspec.json.decode(row[0], type=FeedBooking) for row in rows]
