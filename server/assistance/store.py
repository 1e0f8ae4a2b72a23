"""The SQL of calls for a person: each command is one statement, one transaction, one round trip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.assistance.rules import ASKED_EVENT, TRANSITIONS, HelpState
from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.visits import AskHelp, HelpAction

_CALL_JSON = """jsonb_build_object(
  'id', {h}.id, 'kind', {h}.kind, 'stand_id', {h}.stand_id, 'language', {h}.language, 'asked_at', {h}.asked_at,
  'answered_at', {h}.answered_at, 'staff_id', {h}.staff_id)"""


def help_call_json(table: str) -> str:
    """The SQL that writes a row of `help_call`, under that alias, as the protocol's `HelpCall`."""
    return _CALL_JSON.format(h=table)


def _change(table: str) -> str:
    return f"""
change as (
  select null::uuid as ticket_id, jsonb_build_object('call', {help_call_json(table)}) as body from {table}
)"""  # noqa: S608 - put together from constants


ASK = logged(
    f"""
asked as (
  insert into help_call (id, site_id, stand_id, kind, state, language, asked_at, device_id)
  select $1, $2, $5, $6, 'asked', $7, $3, $8::uuid where not exists (select from prior)
  on conflict (site_id, stand_id, kind) where state <> 'ended' do nothing
  returning *
),{_change("asked")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` stand, `$6` kind, `$7` language, `$8` device."""

_CHANGES = {
    HelpAction.ANSWER: ("answered_at = $3, staff_id = $6::uuid", ""),
    HelpAction.END: ("ended_at = $3", "and ($6::uuid is null or h.device_id = $6)"),
}


def _act(action: HelpAction) -> str:
    transition = TRANSITIONS[action]
    sources = ", ".join(f"'{state}'" for state in sorted(transition.sources))
    changes, only = _CHANGES[action]
    return logged(
        f"""
acted as (
  update help_call h set state = '{transition.target}', {changes}
  where h.id = $5 and h.site_id = $2 and h.state in ({sources}) {only} and not exists (select from prior)
  returning h.*
),{_change("acted")}"""  # noqa: S608 - put together from constants
    )


ACT = {action: _act(action) for action in HelpAction}
"""A statement for each action. Parameters after `logged`'s four: `$5` call, `$6` staff for answer, device for end."""

_REPLY = f"""
select h.state, h.device_id, jsonb_build_object('call', {help_call_json("h")})::text as body
from help_call h"""  # noqa: S608 - put together from constants


class FoundCall(Struct, frozen=True):
    """A call as it is; `body` is the JSON of a `HelpReply`."""

    state: HelpState
    device_id: UUID | None
    body: str


class AssistanceStore:
    """Calls for a person in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def ask(self, site_id: str, command: AskHelp, *, now: datetime, device_id: UUID | None) -> Effect | None:
        """Make the call; None when one of the same kind from the same stand is open."""
        return await carry_out(
            self._pool, ASK, command.id, site_id, now, ASKED_EVENT, command.stand_id, command.kind.value,
            command.language, device_id, own_key="help_call_pkey",
        )  # fmt: skip

    async def answer(
        self, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime, staff_id: UUID | None
    ) -> Effect | None:
        """Somebody comes; None when the call is unknown or its state does not allow it."""
        return await self._act(HelpAction.ANSWER, site_id, call_id, command_id, now, staff_id)

    async def end(
        self, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime, device_id: UUID | None
    ) -> Effect | None:
        """The call is over; None when it is unknown, over already, or of another device than the one named."""
        return await self._act(HelpAction.END, site_id, call_id, command_id, now, device_id)

    async def end_by_itself(self, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime) -> Effect | None:
        """The call has been open too long; None when it is over already."""
        return await self.end(site_id, call_id, command_id=command_id, now=now, device_id=None)

    async def call(self, site_id: str, call_id: UUID) -> FoundCall | None:
        """The call of that id, open or not."""
        return _found(await self._pool.fetchrow(f"{_REPLY} where h.site_id = $1 and h.id = $2", site_id, call_id))

    async def open_call(self, site_id: str, stand_id: str, kind: str) -> FoundCall | None:
        """The call of that kind from that stand which is not ended."""
        where = "where h.site_id = $1 and h.stand_id = $2 and h.kind = $3 and h.state <> 'ended'"
        return _found(await self._pool.fetchrow(f"{_REPLY} {where}", site_id, stand_id, kind))

    async def asked_until(self, moment: datetime, site_id: str | None = None) -> Sequence[tuple[str, UUID]]:
        """The open calls asked at that moment or earlier, at the site or everywhere: site and id, the oldest first."""
        rows = await self._pool.fetch(
            "select site_id, id from help_call where state <> 'ended' and asked_at <= $1"
            " and ($2::text is null or site_id = $2) order by asked_at, id",
            moment,
            site_id,
        )
        return [(row["site_id"], row["id"]) for row in rows]

    async def first_asked(self) -> datetime | None:
        """When the oldest open call anywhere was asked; None when none is open."""
        found: datetime | None = await self._pool.fetchval(
            "select min(asked_at) from help_call where state <> 'ended'"
        )  # fmt: skip
        return found

    async def _act(
        self, action: HelpAction, site_id: str, call_id: UUID, command_id: UUID, now: datetime, who: UUID | None
    ) -> Effect | None:
        kind = TRANSITIONS[action].event_kind
        return await carry_out(self._pool, ACT[action], command_id, site_id, now, kind, call_id, who)


def _found(row: asyncpg.Record | None) -> FoundCall | None:
    return None if row is None else FoundCall(HelpState(row["state"]), row["device_id"], row["body"])
