"""The log and the tables tell the same story."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.events.store import EventStore
from server.identity.store import Holder
from server.ids import new_id
from server.problems import ProblemError
from server.queue.commands import QueueCommands
from server.queue.store import QueueStore
from shared.protocol.commands import Action, ActOnTicket, CallNext, IssueTicket
from shared.protocol.events import decode_event
from shared.protocol.model import TicketState
from shared.protocol.state import SiteState, fold

SITE = "borgerservice"

steps = st.one_of(
    st.tuples(st.just("issue"), st.integers(0, 3)),
    st.tuples(st.just("call"), st.integers(0, 3)),
    st.tuples(st.sampled_from(list(Action)), st.integers(0, 5)),
    st.tuples(st.just("again"), st.integers(0, 5)),
    st.tuples(st.just("wait"), st.integers(1, 90)),
)


class Play:
    """Plays random commands against the real store, as the routes would."""

    def __init__(self, pool: asyncpg.Pool, clock: Any) -> None:
        self.clock = clock
        self.centre = CentreStore(pool)
        self.events = EventStore(pool)
        catalogue = Catalogue(self.centre, self._watch)
        self.commands = QueueCommands(
            QueueStore(pool),
            catalogue,
            clock=clock,
            committed=lambda _site: None,
        )
        self.holder = Holder(SITE, None, None, frozenset(), clock())
        self.tickets: list[UUID] = []
        self.sent: list[tuple[Any, ...]] = []

    async def _watch(self, _site_id: str) -> bool:
        return True

    async def state(self) -> SiteState:
        body = await self.centre.snapshot(SITE)
        assert body is not None
        return msgspec.json.decode(body, type=SiteState)

    async def step(self, state: SiteState, what: object, which: int) -> None:
        services = state.configuration.services
        desks = state.configuration.desks
        if what == "wait":
            self.clock.move(seconds=which)
            return
        if what == "again" and self.sent:
            await self.send(*self.sent[which % len(self.sent)])
        elif what == "issue":
            command = IssueTicket(id=new_id(), service_id=services[which % len(services)].id, language="da")
            self.tickets.append(command.id)
            await self.send(self.commands.issue, SITE, command, self.holder)
        elif what == "call":
            call = CallNext(id=new_id(), desk_id=desks[which % len(desks)].id)
            await self.send(self.commands.call_next, SITE, call, self.holder)
        elif isinstance(what, Action) and self.tickets:
            ticket_id = self.tickets[-1 - which % len(self.tickets)]
            ticket = state.tickets.get(ticket_id)
            desk_id = ticket.desk_id if ticket else None
            action = ActOnTicket(id=new_id(), desk_id=desk_id or desks[0].id)
            await self.send(self.commands.act, SITE, ticket_id, what, action)

    async def send(self, command: Any, *arguments: Any) -> None:
        self.sent.append((command, *arguments))
        try:
            await command(*arguments)
        except ProblemError:
            return


@given(script=st.lists(steps, max_size=40))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_the_log_equals_the_snapshot(
    runner: asyncio.Runner, pool: asyncpg.Pool, clock: object, script: list[tuple[object, int]]
) -> None:
    """After any sequence of commands, legal or not, repeated or not, fold(log) is the fresh snapshot, without a gap."""

    async def play() -> None:
        game = Play(pool, clock)
        before = await game.state()
        state = before
        for what, which in script:
            await game.step(state, what, which)
            state = await game.state()
        rows = await game.events.after(SITE, before.seq, 10_000)
        log = [decode_event(row.json()) for row in rows]
        assert [event.seq for event in log] == list(range(before.seq + 1, state.seq + 1))
        assert fold(before, log) == state
        at_desks = [t.desk_id for t in state.tickets.values() if t.state is not TicketState.WAITING]
        assert len(at_desks) == len(set(at_desks))

    runner.run(play())
