"""A ticket's place in PostgreSQL: what its page shows, what its citizen does to it, and who is to be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec

from server.events.log import logged
from server.events.store import Effect, carry_out
from server.place.rules import BY_CITIZEN, LATE_MINUTES, Place, Word
from server.queue.rules import PARK, TRANSITIONS, UNDONE
from server.queue.store import sources_sql, ticket_json, undo_sql
from shared.protocol.commands import UNDO_SECONDS, Action

_BEFORE = """(
    select count(*) from ticket w
    where t.state = 'waiting' and w.state = 'waiting' and w.site_id = t.site_id and w.service_id || '' = t.service_id
      and (w.due_at, w.arrived_at, w.id) < (t.due_at, t.arrived_at, t.id))"""

_PLACE = f"""
select jsonb_build_object(
  'id', t.id, 'site_id', t.site_id, 'service_id', t.service_id, 'label', t.label, 'state', t.state,
  'language', t.language, 'service', v.name, 'site', s.name, 'municipality', s.municipality, 'site_floor', s.floor,
  'desk', coalesce(d.name, '{{}}'), 'floor', d.floor, 'waiting_area', coalesce(d.waiting_area, '{{}}'),
  'arrived_at', t.arrived_at, 'booked_for', t.booked_for,
  'personal', t.for_staff_id is not null or t.for_desk_id is not null,
  'coming', coalesce(t.answer->>'kind' = 'coming', false),
  'paused', t.state = 'parked' and t.desk_id is null, 'parked_until', t.parked_until,
  'gave_up_at', case when t.state = 'cancelled' and t.undo->>'desk' = '{BY_CITIZEN}' then t.undo->>'at' end,
  'told', exists (select from place_word n where n.ticket_id = t.id),
  'before', {_BEFORE})::text
from ticket t
join service v on v.id = t.service_id
join site s on s.id = t.site_id
left join desk d on d.id = t.desk_id
where t.id = coalesce((
  select n.ticket_id from booking b
  join booking n on n.visit_group = b.visit_group and n.starts_at >= b.starts_at
  join ticket o on o.id = n.ticket_id and o.state in ('waiting', 'parked', 'called', 'serving')
  where b.ticket_id = $1 order by n.starts_at limit 1), $1)"""  # noqa: S608 - put together from constants
"""Of a visit of several errands it is the first one that is open, from that of the ticket on."""

_CHANGE = f"""
change as (
  select acted.id as ticket_id, jsonb_build_object('ticket', {ticket_json("acted")}) as body from acted
)"""  # noqa: S608 - put together from constants

_LATE = logged(
    f"""
acted as (
  update ticket t set state = 'parked', parked_until = $6::timestamptz, desk_id = null, staff_id = null, answer = null,
    undo = null
  where t.id = $5 and t.site_id = $2 and t.state = 'waiting' and not exists (select from prior)
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` until. Without a desk: so all see whose wish it was."""

_GIVE_UP = logged(
    f"""
acted as (
  update ticket t set state = 'cancelled', ended_at = $3, {undo_sql(f"'{BY_CITIZEN}'")}
  where t.id = $5 and t.site_id = $2 and t.state in ({sources_sql(TRANSITIONS[Action.CANCEL])})
    and not exists (select from prior)
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameter after `logged`'s four: `$5` ticket."""

_TAKE_BACK = logged(
    f"""
acted as (
  update ticket t set state = 'waiting', ended_at = null, undo = null, desk_id = null, staff_id = null,
    called_at = null, calls = 0, parked_until = null
  where t.id = $5 and t.site_id = $2 and t.state = 'cancelled' and t.undo->>'desk' = '{BY_CITIZEN}'
    and (t.undo->>'at')::timestamptz >= $6 and not exists (select from prior)
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` the earliest moment that can be taken back. It waits again, where
it was, also when it had been called: the desk may have called somebody else."""

_READY = logged(
    f"""
acted as (
  update ticket t set state = 'waiting', parked_until = null, answer = null,
    told = jsonb_build_object('since', $3::timestamptz)
  where t.id = $5 and t.site_id = $2 and t.state = 'parked' and t.desk_id is null and not exists (select from prior)
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameter after `logged`'s four: `$5` ticket."""

_ASK = """
insert into place_word (ticket_id, site_id, phone, language, asked_at)
select t.id, t.site_id, $2, $3, $4 from ticket t where t.id = $1 and t.state = 'waiting'
  and not exists (select from message m where m.id = $5)
on conflict (ticket_id) do nothing"""

_WORDS = f"""
select n.ticket_id, n.site_id, t.label, n.language, n.phone, t.state, t.desk_id, {_BEFORE} as before
from place_word n join ticket t on t.id = n.ticket_id
order by n.asked_at, n.ticket_id"""  # noqa: S608 - put together from constants


class PlaceStore:
    """Reads and changes places; no name is among them, and a telephone number only for who is to be told."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def place(self, ticket_id: UUID) -> Place | None:
        """Where the ticket is now; None for one that is not known."""
        found = await self._pool.fetchval(_PLACE, ticket_id)
        return None if found is None else msgspec.json.decode(found, type=Place)

    async def late(self, place: Place, *, command_id: UUID, now: datetime) -> Effect | None:
        """Put it aside for a while; None when it does not wait."""
        until = now + timedelta(minutes=LATE_MINUTES)
        return await carry_out(
            self._pool, _LATE, command_id, place.site_id, now, PARK.event_kind, place.id, until
        )  # fmt: skip

    async def ready(self, place: Place, *, command_id: UUID, now: datetime) -> Effect | None:
        """Let it wait again, where it was; None when its citizen has not put it aside."""
        kind = TRANSITIONS[Action.RESUME].event_kind
        return await carry_out(self._pool, _READY, command_id, place.site_id, now, kind, place.id)

    async def give_up(self, place: Place, *, command_id: UUID, now: datetime) -> Effect | None:
        """End it; None when it is over, or somebody is being helped with it."""
        kind = TRANSITIONS[Action.CANCEL].event_kind
        return await carry_out(self._pool, _GIVE_UP, command_id, place.site_id, now, kind, place.id)

    async def take_back(self, place: Place, *, command_id: UUID, now: datetime) -> Effect | None:
        """Let it wait again after all; None when its citizen did not give it up, or too long ago."""
        since = now - timedelta(seconds=UNDO_SECONDS)
        return await carry_out(self._pool, _TAKE_BACK, command_id, place.site_id, now, UNDONE, place.id, since)

    async def ask(self, ticket_id: UUID, *, phone: str, language: str, message_id: UUID, now: datetime) -> None:
        """Keep the number until it can be told; nothing when the message of that id has been sent before."""
        await self._pool.execute(_ASK, ticket_id, phone, language, now, message_id)

    async def forget(self, ticket_id: UUID) -> None:
        """Erase the number."""
        await self._pool.execute("delete from place_word where ticket_id = $1", ticket_id)

    async def words(self) -> Sequence[Word]:
        """Everybody who is to be told, who asked first first."""
        return [msgspec.convert(dict(row), Word) for row in await self._pool.fetch(_WORDS)]
