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
  'since', {p}.since)"""


def presence_json(table: str) -> str:
    """The SQL that writes a row of `presence`, under that alias, as the protocol's `Presence`."""
    return _PRESENCE_JSON.format(p=table)


SET = logged(
    f"""
put as (
  insert into presence as p (staff_id, site_id, desk_id, services, status, since)
  select s.id, $2, $6, $7::text[], $8, $3 from staff s
  where s.id = $5 and s.site_id = $2 and not exists (select from prior)
    and ($6::text is null or exists (select from desk d where d.id = $6 and d.site_id = $2 and d.active))
  on conflict (staff_id) do update set
    site_id = $2, desk_id = excluded.desk_id, services = excluded.services, status = excluded.status, since = $3
  returning p.*
),
change as (select null::uuid as ticket_id, jsonb_build_object('presence', {presence_json("put")}) as body from put)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` staff, `$6` desk or null, `$7` services, `$8` status."""

_STAFF = """
select jsonb_build_object('staff_id', s.id, 'display_name', s.display_name, 'roles', s.roles, 'desk_id', s.desk_id,
  'deputies', s.deputies)::text
from staff s where s.site_id = $1 and s.deactivated_at is null order by s.display_name, s.id"""


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

    async def staff(self, site_id: str) -> list[Colleague]:
        """All who work at the site, by name."""
        return [msgspec.json.decode(row[0], type=Colleague) for row in await self._pool.fetch(_STAFF, site_id)]

    async def at_work_since(self, site_id: str, before: datetime) -> Sequence[UUID]:
        """Who has not gone, and came before that moment."""
        rows = await self._pool.fetch(
            "select staff_id from presence where site_id = $1 and status <> $2 and since < $3 order by staff_id",
            site_id,
            Status.AWAY.value,
            before,
        )
        return [row["staff_id"] for row in rows]
