"""The SQL of bookings to come, for those who look after them."""

from __future__ import annotations

from datetime import datetime

import asyncpg
import msgspec
from sqlalchemy import Connection

from server.booking.office.rules import Ahead, Span

_AHEAD = """
select jsonb_build_object('booking_id', b.id, 'kind', b.kind, 'service_id', b.service_id, 'starts_at', b.starts_at,
  'ends_at', b.ends_at, 'code', coalesce(b.code, ''), 'desk_id', b.desk_id, 'staff_id', b.staff_id,
  'told_by', case when v.phone is not null then 'phone' when v.mail is not null then 'mail' else '' end)::text
from booking b left join visitor v on v.id = b.visitor_id
where b.site_id = $1 and b.starts_at > $2 and b.kind not in ('callback', 'written')
  and b.state in ('booked', 'no-answer')
order by b.starts_at, b.id"""

_SPANS = """
select b.service_id, b.starts_at, b.ends_at, count(*)::int as count from booking b
where b.site_id = $1 and b.kind not in ('callback', 'written') and b.state in ('held', 'booked', 'no-answer')
  and b.starts_at > (select e.at from event e where e.site_id = $1 order by e.seq desc limit 1)
group by b.service_id, b.starts_at, b.ends_at"""


class OfficeStore:
    """Reads what is booked ahead."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def ahead(self, site_id: str, now: datetime) -> list[Ahead]:
        """The site's bookings that begin after `now`, in their order."""
        return [msgspec.json.decode(row[0], type=Ahead) for row in await self._pool.fetch(_AHEAD, site_id, now)]


def spans_ahead(connection: Connection, site_id: str) -> list[Span]:
    """When the site is booked after the last thing that has happened there, and how often."""
    rows = connection.exec_driver_sql(_SPANS, (site_id,))
    return [Span(*row) for row in rows]
