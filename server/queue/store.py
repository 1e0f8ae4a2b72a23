"""The queue's SQL: each command is one statement, one transaction, one round trip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.events.log import logged
from server.events.store import Effect, carry_out
from server.queue.rules import CALL, OFFLINE_NUMBERS, TRANSITIONS, Transition
from server.team.store import called_for_sql, taken_sql
from shared.protocol.commands import Action
from shared.protocol.model import TicketState

_TICKET_JSON = """jsonb_build_object(
  'id', {t}.id, 'service_id', {t}.service_id, 'label', {t}.label, 'state', {t}.state, 'language', {t}.language,
  'arrived_at', {t}.arrived_at, 'due_at', {t}.due_at, 'called_at', {t}.called_at, 'started_at', {t}.started_at,
  'desk_id', {t}.desk_id, 'staff_id', {t}.staff_id, 'calls', {t}.calls, 'booked_for', {t}.booked_for,
  'missing', {t}.missing, 'for_desk_id', {t}.for_desk_id, 'for_staff_id', {t}.for_staff_id,
  'parked_until', {t}.parked_until, 'answer', {t}.answer, 'told', {t}.told, 'outcome', {t}.outcome,
  'follows', {t}.follows)"""


def ticket_json(table: str) -> str:
    """The SQL that writes a row of `ticket`, under that alias, as the protocol's `Ticket`."""
    return _TICKET_JSON.format(t=table)


def written_number_sql(count: str) -> str:
    """The SQL twin of `rules.written_number`, without the letter; a test holds the two together."""
    number = f"(case when {count} < {OFFLINE_NUMBERS.start} then {count} else {count} + {len(OFFLINE_NUMBERS)} end)"
    return f"lpad({number}::text, greatest(3, length({number}::text)), '0')"


class DeskBusy(Struct, frozen=True):
    """The desk has an open case."""


def undo_sql(desk: str) -> str:
    """The SQL that keeps the row of `ticket t` as it was before, for `desk` to come back to; `$3` is now."""
    return f"undo = jsonb_build_object('desk', {desk}, 'at', $3::timestamptz, 'ticket', {ticket_json('t')})"


def sources_sql(transition: Transition) -> str:
    """The states that the transition may start from, as a list in SQL."""
    return ", ".join(f"'{state}'" for state in sorted(transition.sources))


def new_ticket_sql(
    guard: str, *, booked_for: str = "null::timestamptz", missing: str = "'{}'::text[]",
    for_staff: str = "null::uuid", for_desk: str = "null::text", follows: str = "null::uuid",
    arrived: str = "$3::timestamptz", state: str = "'waiting'", label: str = "null::text", desk: str = "null::text",
    parked_until: str = "null::timestamptz",
) -> str:  # fmt: skip
    """The tables that give the next number: `before(n)`, how many wait before it, and `issued`, the ticket's row.

    Nothing is issued unless `guard` holds. `label` is for a citizen who has a number already. Parameters after
    `logged`'s four: `$5` service, `$6` local day, `$7` due, `$8` language, `$9` device.
    """
    # `service_id || ''` keeps the planner off the index by service and day, which holds the tickets of every year: only
    # the index of those waiting is left for the count.
    return f"""
number as (
  insert into daily_number as d (service_id, day, last)
  select s.id, $6, 1 from service s
  where s.id = $5 and s.site_id = $2 and s.active and {guard}
  on conflict (service_id, day) do update set last = d.last + 1
  returning d.last
),
before as (
  select count(*) as n from ticket w
  where w.site_id = $2 and w.state = 'waiting' and w.service_id || '' = $5 and w.due_at <= $7
),
issued as (
  insert into ticket (
    id, site_id, service_id, number_service_id, day, number, label, state, language, arrived_at, due_at, device_id,
    booked_for, missing, for_staff_id, for_desk_id, follows, desk_id, parked_until)
  select $1, $2, s.id, s.id, $6, number.last,
    coalesce({label}, s.letter || {written_number_sql("number.last")}), {state}, $8,
    {arrived}, $7, $9, {booked_for}, {missing}, {for_staff}, {for_desk}, {follows}, {desk}, {parked_until}
  from number, service s where s.id = $5
  returning *
)"""  # noqa: S608 - put together from constants


ISSUE = logged(
    f"""{new_ticket_sql("not exists (select from prior)", missing="$10::text[]")},
change as (
  select issued.id as ticket_id,
         jsonb_build_object('ticket', {ticket_json("issued")}, 'ahead', before.n) as body
  from issued, before
)"""  # noqa: S608 - put together from constants
)
"""Parameters after those of `new_ticket_sql`: `$10` the missing documents."""


def calls_sql(ticket: str, *, desk: str, staff: str) -> str:
    """The SQL that says whether that person at that desk calls the ticket: the twin of `SiteState.line`."""
    return f"""case
      when {ticket}.for_staff_id is not null then {ticket}.for_staff_id = {staff}
      when {ticket}.for_desk_id is not null then {ticket}.for_desk_id = {desk}
      when {ticket}.told ->> 'level' = 'host'
        then {ticket}.service_id = any(array({taken_sql(site="$2", desk=desk, staff=staff)}))
      else {ticket}.service_id = any(array({called_for_sql(site="$2", desk=desk, staff=staff)})) end"""


CALL_NEXT = logged(
    f"""
next as (
  select w.id from ticket w
  where w.site_id = $2 and w.state = 'waiting'
    and {calls_sql("w", desk="$5", staff="$6")} and not exists (select from prior)
  order by w.due_at, w.arrived_at, w.id
  limit 1 for update skip locked
),
called as (
  update ticket t set state = 'called', desk_id = $5, staff_id = $6, called_at = $3, calls = 1, {undo_sql("$5::text")}
  from next where t.id = next.id
  returning t.*
),
change as (
  select called.id as ticket_id, jsonb_build_object('ticket', {ticket_json("called")}) as body from called
)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` desk, `$6` staff."""

_NOW_THERE = "desk_id = $6, staff_id = $7, called_at = $3, started_at = null, calls = 1, parked_until = null"

_CHANGES = {
    Action.RECALL: "called_at = $3, calls = t.calls + 1",
    Action.START: "started_at = $3",
    Action.FINISH: "ended_at = $3, outcome = $8",
    Action.NO_SHOW: "ended_at = $3",
    Action.CANCEL: "ended_at = $3",
    Action.CALL: _NOW_THERE,
    Action.TAKE: "desk_id = $6, staff_id = $7",
    Action.RESUME: "parked_until = null, desk_id = null, staff_id = null, answer = null,"
    " for_staff_id = coalesce(t.for_staff_id, t.staff_id), told = jsonb_build_object('since', $3::timestamptz)",
    Action.GRANT: "due_at = least(t.due_at, t.arrived_at)",
}

_OWN_DESK = "($6::text is null or t.desk_id is null or t.desk_id = $6)"
_ONLY = {
    Action.CALL: "$6::text is not null",
    Action.TAKE: "t.desk_id <> $6",
    Action.RESUME: "true",
    Action.GRANT: "true",
}
_NOT_TAKEN_BACK = (Action.RECALL, Action.RESUME, Action.GRANT)


def _act(action: Action) -> str:
    transition = TRANSITIONS[action]
    state = "" if transition.target is None else f"state = '{transition.target}', "
    undo = "" if action in _NOT_TAKEN_BACK else f", {undo_sql('$6::text')}"
    return logged(
        f"""
given as (select $6::text, $7::uuid, $8::text),
acted as (
  update ticket t set {state}{_CHANGES[action]}{undo}
  where t.id = $5 and t.site_id = $2 and t.state in ({sources_sql(transition)}) and {_ONLY.get(action, _OWN_DESK)}
    and not exists (select from prior)
  returning t.*
),
change as (
  select acted.id as ticket_id, jsonb_build_object('ticket', {ticket_json("acted")}) as body from acted
)"""  # noqa: S608 - put together from constants
    )


ACT = {action: _act(action) for action in TRANSITIONS}
"""A statement for each action but undo. Parameters after `logged`'s four: `$5` ticket, `$6` desk or null, `$7` staff or
null, `$8` outcome or null."""


class QueueStore:
    """The queue in PostgreSQL. Every method is safe to repeat with the same command id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def issue(
        self,
        *,
        command_id: UUID,
        site_id: str,
        now: datetime,
        service_id: str,
        day: date,
        due_at: datetime,
        language: str,
        device_id: UUID | None,
        missing: Sequence[str] = (),
    ) -> Effect | None:
        """Issue the next number of the service's local `day`; None when the site has no such service."""
        return await self._command(
            ISSUE,
            command_id,
            site_id,
            now,
            "ticket.issued",
            service_id,
            day,
            due_at,
            language,
            device_id,
            list(missing),
        )

    async def call_next(
        self, *, command_id: UUID, site_id: str, now: datetime, desk_id: str, staff_id: UUID | None
    ) -> Effect | DeskBusy | None:
        """Call the ticket that is due first among the desk's services; None when nobody waits for them."""
        return await self.carry_out(CALL_NEXT, command_id, site_id, now, CALL.event_kind, desk_id, staff_id)

    async def act(
        self,
        action: Action,
        *,
        command_id: UUID,
        site_id: str,
        now: datetime,
        ticket_id: UUID,
        desk_id: str | None,
        staff_id: UUID | None = None,
        outcome: str | None = None,
    ) -> Effect | DeskBusy | None:
        """Do the action to the ticket; None when it is unknown, at another desk, or its state does not allow it."""
        kind = TRANSITIONS[action].event_kind
        return await self.carry_out(
            ACT[action], command_id, site_id, now, kind, ticket_id, desk_id, staff_id, outcome
        )  # fmt: skip

    async def state_of(self, site_id: str, ticket_id: UUID) -> tuple[TicketState, str | None] | None:
        """The ticket's state and desk, or None when the site has no such ticket."""
        row = await self._pool.fetchrow(
            "select state, desk_id from ticket where id = $1 and site_id = $2", ticket_id, site_id
        )
        return None if row is None else (TicketState(row["state"]), row["desk_id"])

    async def known(self, site_id: str, command_id: UUID) -> bool:
        """Whether the command has been carried out before."""
        found = await self._pool.fetchval(
            "select exists (select from event where command_id = $1 and site_id = $2)", command_id, site_id
        )
        return bool(found)

    async def left_over(self, site_id: str, day: date) -> Sequence[tuple[UUID, TicketState]]:
        """Tickets of earlier local days that are still open."""
        rows = await self._pool.fetch(
            "select id, state from ticket where site_id = $1 and day < $2"
            " and state in ('waiting', 'parked', 'called', 'serving') order by id",
            site_id,
            day,
        )
        return [(row["id"], TicketState(row["state"])) for row in rows]

    async def carry_out(self, statement: str, *arguments: Any) -> Effect | DeskBusy | None:
        """Run a statement of the queue's; busy when the desk it would give a ticket to has an open case."""
        try:
            return await self._command(statement, *arguments)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name != "ticket_one_open_case_per_desk":
                raise
            return DeskBusy()

    async def _command(self, statement: str, *arguments: Any) -> Effect | None:
        return await carry_out(self._pool, statement, *arguments, own_key="ticket_pkey")
