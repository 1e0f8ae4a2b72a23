"""The SQL of assistance calls: each command is one statement, one transaction, one round trip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.assistance.colleagues.rules import ASKED_EVENT, EVENTS, Person
from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.colleagues import AskAssistance, AssistanceAction, AssistanceReply
from shared.protocol.model import Role

_CALL_JSON = """jsonb_build_object(
  'id', {a}.id, 'staff_id', {a}.staff_id, 'desk_id', {a}.desk_id, 'practice', {a}.practice, 'asked_at', {a}.asked_at,
  'called', {a}.called, 'coming', {a}.coming, 'cannot', {a}.cannot)"""


def assistance_json(table: str) -> str:
    """The SQL that writes a row of `assistance_call`, under that alias, as the protocol's `AssistanceCall`."""
    return _CALL_JSON.format(a=table)


def _change(table: str) -> str:
    return f"""
change as (
  select null::uuid as ticket_id, jsonb_build_object('call', {assistance_json(table)}) as body from {table}
)"""  # noqa: S608 - put together from constants


ASK = logged(
    f"""
asked as (
  insert into assistance_call as a (id, site_id, staff_id, desk_id, practice, asked_at, called)
  select $1, $2, $5::uuid, (select d.id from desk d where d.id = $6 and d.site_id = $2), $7, $3, $8::uuid[]
  where not exists (select from prior)
  on conflict (staff_id) where ended_at is null do update set
    practice = false, desk_id = excluded.desk_id, asked_at = $3, called = $8, coming = '{{}}', cannot = '{{}}'
    where a.practice and not excluded.practice
  returning a.*
),{_change("asked")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` caller, `$6` desk, `$7` practice, `$8` whom to call.

A practice becomes the call that is asked in earnest, under the practice's id.
"""

_OPEN = "h.id = $5 and h.site_id = $2 and h.ended_at is null and not exists (select from prior)"
_CHANGES = {
    AssistanceAction.COMING: (
        "coming = h.coming || $6::uuid, cannot = array_remove(h.cannot, $6)",
        "h.staff_id <> $6 and not $6 = any(h.coming)",
    ),
    AssistanceAction.CANNOT: (
        """coming = array_remove(h.coming, $6::uuid), cannot = h.cannot || $6,
    called = case when array_remove(h.coming, $6) = '{}' and h.called <@ (h.cannot || $6)
      then (select array_agg(s.id order by s.id) from staff s where s.site_id = $2 and s.id <> h.staff_id)
      else h.called end""",
        "h.staff_id <> $6 and not $6 = any(h.cannot)",
    ),
    AssistanceAction.END: ("ended_at = $3", "($6::uuid is null or h.staff_id = $6)"),
}


def _act(action: AssistanceAction) -> str:
    changes, only = _CHANGES[action]
    return logged(
        f"""
acted as (
  update assistance_call h set {changes}
  where {_OPEN} and {only}
  returning h.*
),{_change("acted")}"""  # noqa: S608 - put together from constants
    )


ACT = {action: _act(action) for action in AssistanceAction}
"""A statement for each action. Parameters after `logged`'s four: `$5` call, `$6` who says so.

When all who were called cannot, and nobody comes, everybody at the site is called.
"""

_REPLY = f"""
select h.staff_id, h.ended_at is not null as over, jsonb_build_object('call', {assistance_json("h")})::text as body
from assistance_call h"""  # noqa: S608 - put together from constants

_PEOPLE = """
select s.id, s.roles, exists (
  select from presence p where p.staff_id = s.id and p.site_id = $1 and p.status <> 'away') as at_work
from staff s where s.site_id = $1 order by s.id"""


class FoundAssistance(msgspec.Struct, frozen=True):
    """A call as it is: who asked, whether it is over, and the JSON of an `AssistanceReply`."""

    staff_id: UUID
    over: bool
    body: str

    @property
    def practice(self) -> bool:
        """Whether it is one."""
        return msgspec.json.decode(self.body, type=AssistanceReply).call.practice


class ColleaguesStore:
    """Assistance calls in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def people(self, site_id: str) -> list[Person]:
        """All who work at the site."""
        rows = await self._pool.fetch(_PEOPLE, site_id)
        return [Person(row["id"], tuple(map(Role, row["roles"])), row["at_work"]) for row in rows]

    async def ask(
        self, site_id: str, command: AskAssistance, *, now: datetime, staff_id: UUID, called: Sequence[UUID]
    ) -> Effect | None:
        """Make the call; None when the caller has one open that says as much."""
        return await carry_out(
            self._pool, ASK, command.id, site_id, now, ASKED_EVENT, staff_id, command.desk_id, command.practice,
            list(called), own_key="assistance_call_pkey",
        )  # fmt: skip

    async def act(
        self, action: AssistanceAction, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime,
        staff_id: UUID | None,
    ) -> Effect | None:  # fmt: skip
        """Come, cannot, or end; None when the call is unknown or over, it is not theirs to say, or was said before."""
        return await carry_out(
            self._pool, ACT[action], command_id, site_id, now, EVENTS[action], call_id, staff_id
        )  # fmt: skip

    async def end_by_itself(self, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime) -> Effect | None:
        """The call has been open too long; None when it is over already."""
        return await self.act(
            AssistanceAction.END, site_id, call_id, command_id=command_id, now=now, staff_id=None
        )  # fmt: skip

    async def call(self, site_id: str, call_id: UUID) -> FoundAssistance | None:
        """The call of that id, open or not."""
        return _found(await self._pool.fetchrow(f"{_REPLY} where h.site_id = $1 and h.id = $2", site_id, call_id))

    async def open_call(self, site_id: str, staff_id: UUID) -> FoundAssistance | None:
        """The caller's call that is not over."""
        where = "where h.site_id = $1 and h.staff_id = $2 and h.ended_at is null"
        return _found(await self._pool.fetchrow(f"{_REPLY} {where}", site_id, staff_id))

    async def asked_until(self, moment: datetime, site_id: str | None = None) -> Sequence[tuple[str, UUID]]:
        """The open calls asked at that moment or earlier, at the site or everywhere: site and id, the oldest first."""
        rows = await self._pool.fetch(
            "select site_id, id from assistance_call where ended_at is null and asked_at <= $1"
            " and ($2::text is null or site_id = $2) order by asked_at, id",
            moment,
            site_id,
        )
        return [(row["site_id"], row["id"]) for row in rows]

    async def first_asked(self) -> datetime | None:
        """When the oldest open call anywhere was asked; None when none is open."""
        found: datetime | None = await self._pool.fetchval(
            "select min(asked_at) from assistance_call where ended_at is null"
        )  # fmt: skip
        return found


def _found(row: asyncpg.Record | None) -> FoundAssistance | None:
    return None if row is None else FoundAssistance(row["staff_id"], row["over"], row["body"])
