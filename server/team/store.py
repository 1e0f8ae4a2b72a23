"""The team's SQL: who is at work, and who works at a site at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.team import Colleague, SetPresence, Status

PRESENCE_EVENT = "staff.presence"

_PRESENCE_JSON = """jsonb_build_object(
  'staff_id', {p}.staff_id, 'desk_id', {p}.desk_id, 'services', {p}.services, 'status', {p}.status,
  'since', {p}.since,
  'knows', (select w.services from staff w where w.id = {p}.staff_id))"""


def presence_json(table: str) -> str:
    """The SQL that writes a row of `presence`, under that alias, as the protocol's `Presence`."""
    return _PRESENCE_JSON.format(p=table)


SET = logged(
    f"""
put as (
  insert into presence as p (staff_id, site_id, desk_id, services, status, since)
  select s.id, $2, $6, $7::text[], $8, $3 from staff s
  where s.id = $5 and not exists (select from prior)
    and (s.site_id = $2
      or $8 = 'away' and exists (select from presence was where was.staff_id = s.id and was.site_id = $2))
    and ($6::text is null or exists (select from desk d where d.id = $6 and d.site_id = $2 and d.active))
  on conflict (staff_id) do update set
    site_id = $2, desk_id = excluded.desk_id, services = excluded.services, status = excluded.status, since = $3
  returning p.*
),
change as (select null::uuid as ticket_id, jsonb_build_object('presence', {presence_json("put")}) as body from put)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` staff, `$6` desk or null, `$7` services, `$8` status.

Who works elsewhere now can still have gone.
"""


def called_for_sql(*, site: str, desk: str, staff: str) -> str:
    """The SQL that gives the services that person is called for at that desk: the twin of `serving.called_for`."""
    return f"""select taken.service_id from ({taken_sql(site=site, desk=desk, staff=staff)}) taken
      left join (
        select w.services as knows from presence p join staff w on w.id = p.staff_id
        where p.staff_id = {staff} and p.site_id = {site} and p.status <> 'away' and w.services <> '{{}}') own on true
      where own.knows is null or taken.service_id = any(own.knows) or not exists (
        select from presence q join staff w on w.id = q.staff_id join desk e on e.id = q.desk_id
        where q.site_id = {site} and e.site_id = {site} and e.active and q.status = 'open'
          and (w.services = '{{}}' or taken.service_id = any(w.services))
          and case when q.services <> '{{}}' then taken.service_id = any(q.services) else exists (
            select from desk_service o where o.desk_id = e.id and o.service_id = taken.service_id) end)"""  # noqa: S608 - put together from constants


def taken_sql(*, site: str, desk: str, staff: str) -> str:
    """The SQL that gives what that person takes at that desk, known or not: the twin of `serving.taken_by`."""
    served = f"""select ds.service_id from desk_service ds join desk d on d.id = ds.desk_id
        where d.id = {desk} and d.site_id = {site} and d.active"""  # noqa: S608 - put together from constants
    chosen = f"""select p.services from presence p where p.staff_id = {staff} and p.site_id = {site}
        and p.desk_id = {desk} and p.status <> 'away' and p.services <> '{{}}'"""  # noqa: S608 - put together from constants
    return f"select unnest(coalesce(({chosen}), array({served}))) as service_id"


_STAFF = """
select jsonb_build_object('staff_id', s.id, 'display_name', s.display_name, 'roles', s.roles, 'desk_id', s.desk_id,
  'deputies', s.deputies, 'leave_from', l.leave_from, 'leave_until', l.leave_until)::text
from staff s join site t on t.id = s.site_id
left join staff l on l.id = s.id and l.leave_until >= ($2::timestamptz at time zone t.time_zone)::date
where s.site_id = $1 and s.deactivated_at is null order by s.display_name, s.id"""


class TeamStore:
    """The team in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def put(self, site_id: str, staff_id: UUID, command: SetPresence, *, now: datetime) -> Effect | None:
        """Write where somebody is; None when the site has no such person or desk."""
        return await carry_out(
            self._pool, SET, command.id, site_id, now, PRESENCE_EVENT, staff_id, command.desk_id,
            list(command.services), command.status.value,
        )  # fmt: skip

    async def staff(self, site_id: str, now: datetime) -> list[Colleague]:
        """All who work at the site, by name."""
        return [msgspec.json.decode(row[0], type=Colleague) for row in await self._pool.fetch(_STAFF, site_id, now)]

    async def at_work_since(self, site_id: str, before: datetime) -> Sequence[UUID]:
        """Who has not gone, and came before that moment."""
        rows = await self._pool.fetch(
            "select staff_id from presence where site_id = $1 and status <> $2 and since < $3 order by staff_id",
            site_id,
            Status.AWAY.value,
            before,
        )
        return [row["staff_id"] for row in rows]
