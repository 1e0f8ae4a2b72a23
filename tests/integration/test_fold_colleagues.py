"""Calls for assistance and messages in the log and in the tables: both tell the same, to staff and to all others."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.assistance.closer import HelpCloser
from server.assistance.colleagues.commands import ColleaguesCommands
from server.assistance.colleagues.store import ColleaguesStore
from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.events.store import EventStore
from server.identity.store import Holder
from server.ids import new_id
from server.problems import ProblemError
from server.staff_messages.commands import StaffMessageCommands
from server.staff_messages.store import StaffMessageStore
from server.team.commands import TeamCommands
from server.team.store import TeamStore
from shared.protocol.colleagues import (
    ActOnAssistance,
    AskAssistance,
    AssistanceAction,
    ReadStaffMessage,
    SendStaffMessage,
)
from shared.protocol.events import decode_event
from shared.protocol.model import Role
from shared.protocol.state import SiteState, fold
from shared.protocol.team import SetPresence, Status

SITE = "borgerservice"

_KINDS = ("ask", "practise", *AssistanceAction, "presence", "send", "read", "wait")
steps = st.tuples(st.sampled_from(_KINDS), st.integers(0, 40), st.integers(0, 2))


class Day:
    """Three members of staff who call each other and write to each other."""

    def __init__(self, pool: asyncpg.Pool, clock: Any, staff: list[UUID]) -> None:
        self.clock, self.staff = clock, staff
        self.centre, self.events = CentreStore(pool), EventStore(pool)
        catalogue = Catalogue(self.centre, self._watch)
        about: dict[str, Any] = {"clock": clock, "committed": lambda _site: None}
        store = ColleaguesStore(pool)
        self.colleagues = ColleaguesCommands(store, catalogue, **about)
        self.messages = StaffMessageCommands(StaffMessageStore(pool), catalogue, **about)
        self.team = TeamCommands(TeamStore(pool), catalogue, new_id=new_id, **about)
        self.closer = HelpCloser(store, asked_event="assistance.asked", new_id=new_id, **about)

    async def _watch(self, _site_id: str) -> bool:
        return True

    async def state(self, *, for_staff: bool) -> SiteState:
        body = await self.centre.snapshot(SITE, for_staff=for_staff)
        assert body is not None
        return msgspec.json.decode(body, type=SiteState)

    async def step(self, state: SiteState, what: str, which: int, who: int) -> None:
        holder = Holder(SITE, self.staff[who], None, frozenset(), self.clock())
        desks = state.configuration.desks
        calls = sorted(state.assistance)
        try:
            match what:
                case "ask" | "practise":
                    desk = desks[which % len(desks)].id if which % 3 else None
                    ask = AskAssistance(id=new_id(), desk_id=desk, practice=what == "practise")
                    await self.colleagues.ask(SITE, ask, holder)
                case "presence":
                    status = SetPresence(id=new_id(), status=list(Status)[which % 3])
                    await self.team.set_presence(SITE, status, holder)
                case "send":
                    role = list(Role)[which % len(Role)]
                    await self.messages.send(
                        SITE, SendStaffMessage(id=new_id(), to_role=role, text="hemmeligt"), holder
                    )
                case "read":
                    for message in await self.messages.messages(SITE, holder):
                        await self.messages.read(SITE, message.id, ReadStaffMessage(id=new_id()), holder)
                case "wait":
                    self.clock.move(minutes=which)
                    await self.closer.end_overdue()
                case _ if calls:
                    call_id = calls[which % len(calls)]
                    act = ActOnAssistance(id=new_id())
                    await self.colleagues.act(SITE, call_id, AssistanceAction(what), act, holder)
        except ProblemError:
            return


@given(script=st.lists(steps, max_size=30))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_what_colleagues_say_equals_the_snapshot(
    runner: asyncio.Runner, pool: asyncpg.Pool, clock: Any, script: list[tuple[str, int, int]]
) -> None:
    """Whatever three colleagues do, fold(log) is the fresh snapshot: for staff with the calls, for others without.

    Nobody has two calls, nobody is both coming and not, and no message stands in the log.
    """

    async def play() -> None:
        rows = await pool.fetch("select id from staff where site_id = $1 order by username limit 3", SITE)
        day = Day(pool, clock, [row["id"] for row in rows])
        before = {staff: await day.state(for_staff=staff) for staff in (True, False)}
        state = before[True]
        for what, which, who in script:
            await day.step(state, what, which, who)
            state = await day.state(for_staff=True)
        log = await day.events.after(SITE, before[True].seq, 10_000)
        assert [row.seq for row in log] == list(range(before[True].seq + 1, state.seq + 1))
        for staff in (True, False):
            told = [decode_event(row.json(for_staff=staff)) for row in log]
            assert fold(before[staff], told) == await day.state(for_staff=staff)
        assert not (await day.state(for_staff=False)).assistance
        callers = [call.staff_id for call in state.assistance.values()]
        assert len(callers) == len(set(callers))
        for call in state.assistance.values():
            assert not {*call.coming} & {*call.cannot}
            assert call.staff_id not in {*call.called, *call.coming, *call.cannot}
        assert "hemmeligt" not in "".join(row.body for row in log)

    runner.run(play())
