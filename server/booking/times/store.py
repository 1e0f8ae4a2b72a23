"""The SQL of free times: what is taken, who is at work, and how many do not come; one statement each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.booking.times.load import Taken
from server.booking.times.people import Person
from server.booking.times.ticks import unpacked
from server.events.store import Connection

_LIVE = "b.state in ('held', 'booked', 'arrived', 'started', 'no-answer')"

_TAKEN = f"""
select array_agg(b.service_id), array_agg(b.desk_id), array_agg(b.lane), array_agg(b.staff_id),
  string_agg(timestamptz_send(b.starts_at), ''), string_agg(timestamptz_send(b.ends_at), ''),
  string_agg(timestamptz_send(coalesce(b.busy_until, b.ends_at)), '')
from booking b
where b.site_id = $1 and b.kind not in ('callback', 'written') and {_LIVE}
  and b.starts_at >= $2::timestamptz - interval '1 day' and b.starts_at < $3
  and coalesce(b.busy_until, b.ends_at) > $2 and b.id <> all($4::uuid[])"""  # noqa: S608 - of constants
"""One row: thousands of bookings come as seven columns in a tenth of the time that they take as rows.

A booking with all that is kept free after it is shorter than a day."""

_PEOPLE = """
select jsonb_build_object('staff_id', s.id, 'display_name', s.display_name, 'desk_id', s.desk_id,
  'leave_from', s.leave_from, 'leave_until', s.leave_until,
  'services', case when s.services <> '{}' then to_jsonb(s.services)
    else coalesce((select jsonb_agg(ds.service_id) from desk_service ds where ds.desk_id = s.desk_id), '[]') end)::text
from staff s where s.site_id = $1 and s.deactivated_at is null and 'caseworker' = any(s.roles)"""

_NO_SHOW = """
select coalesce(count(*) filter (where t.id is null or t.state = 'no_show'), 0)::int as gone, count(*)::int as booked
from booking b left join ticket t on t.id = b.ticket_id
where b.site_id = $1 and b.kind = 'visit' and b.state in ('booked', 'arrived')
  and b.starts_at >= $2 and b.ends_at < $3"""

_MUNICIPALITY = """
select s.id from site s join site asked on asked.municipality = s.municipality where asked.id = $1 order by s.id"""

_WITH_SERVICE = "select site_id from service where id = $1 and active"

FEWEST = 50
"""Of fewer bookings nothing is learnt."""


class TimesStore:
    """Reads what free times are made of. With a connection it reads in the transaction under way there."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def taken(
        self,
        site_id: str,
        since: datetime,
        until: datetime,
        connection: Connection | None = None,
        *,
        but: Sequence[UUID] = (),
    ) -> list[Taken]:
        """The bookings that take up room between the two, but for those."""
        row = await (connection or self._pool).fetchrow(_TAKEN, site_id, since, until, but)
        assert row is not None
        services, desks, lanes, people, starts, ends, busy = row
        if services is None:
            return []
        moments = (unpacked(starts), unpacked(ends), unpacked(busy))
        return list(zip(services, *moments, desks, lanes, people, strict=True))

    async def people(self, site_id: str, connection: Connection | None = None) -> list[Person]:
        """The caseworkers of the site: what they know, or what their desk does."""
        rows = await (connection or self._pool).fetch(_PEOPLE, site_id)
        return [msgspec.json.decode(row[0], type=Person) for row in rows]

    async def no_show(self, site_id: str, since: datetime, until: datetime) -> float:
        """The share of visits booked between the two that nobody came to; 0 while there are few."""
        row = await self._pool.fetchrow(_NO_SHOW, site_id, since, until)
        assert row is not None
        return float(row["gone"] / row["booked"]) if row["booked"] >= FEWEST else 0.0

    async def site_of(self, service_id: str) -> str | None:
        """The site that has the service, or None."""
        found: str | None = await self._pool.fetchval(_WITH_SERVICE, service_id)
        return found

    async def sites_beside(self, site_id: str) -> list[str]:
        """The sites of the same municipality, itself among them."""
        return [row["id"] for row in await self._pool.fetch(_MUNICIPALITY, site_id)]
