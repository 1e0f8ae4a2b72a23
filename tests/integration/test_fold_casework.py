"""Casework in the log and in the tables: both tell the same story, to staff and to everybody else."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.booking.app import build_booking
from server.booking.demo import demo_bookings
from server.casework.commands import CaseworkCommands
from server.casework.store import CaseworkStore
from server.casework.watch import CaseworkWatch
from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.day.commands import DayCommands
from server.day.store import DayStore
from server.events.store import EventStore
from server.identity.store import Holder
from server.ids import new_id
from server.people.store import PeopleStore
from server.problems import ProblemError
from server.queue.commands import QueueCommands
from server.queue.store import QueueStore
from server.seed import renew_bookings
from server.team.commands import TeamCommands
from server.team.store import TeamStore
from shared.protocol.casework import AddErrand, AnswerNotice, NoteVisitor, Park, Transfer
from shared.protocol.checkin import ByCode, CheckIn
from shared.protocol.commands import Action, ActOnTicket, CallNext, CallReply, IssueTicket
from shared.protocol.events import decode_event
from shared.protocol.model import AnswerKind, Ticket, TicketState
from shared.protocol.state import SiteState, fold
from shared.protocol.team import SetPresence, Status, TakeOver
from shared.protocol.visitors import Need

SITE = "borgerservice"

_KINDS = (
    "issue", "issue", "check-in", "call", "call", "start", "finish", "transfer", "transfer", "centre", "park", "answer",
    "note", "errand", "undo", "undo", "take", "resume", "grant", "pick", "over", "presence", "watch", "wait", "no-show",
    "knows", "knows", "presence",
)  # fmt: skip
steps = st.tuples(st.sampled_from(_KINDS), st.integers(0, 30), st.integers(0, 2))


class Day:
    """Three caseworkers who do anything to anybody."""

    def __init__(self, pool: asyncpg.Pool, clock: Any, staff: list[UUID]) -> None:
        self.clock, self.staff = clock, staff
        self.centre, self.events = CentreStore(pool), EventStore(pool)
        self.catalogue = Catalogue(self.centre, self._watch)
        about: dict[str, Any] = {"clock": clock, "committed": lambda _site: None}
        queue, store = QueueStore(pool), CaseworkStore(pool)
        self.queue = QueueCommands(queue, self.catalogue, **about)
        self.days = DayCommands(DayStore(pool), self.catalogue, country="45", **about)
        self.casework = CaseworkCommands(store, self.catalogue, hand_over=self.days.hand_over, **about)
        self.bookings = build_booking(pool, self.catalogue, country="45", new_id=new_id, **about).commands
        self.team = TeamCommands(TeamStore(pool), self.catalogue, new_id=new_id, **about)
        self.people = PeopleStore(pool)
        self.watch = CaseworkWatch(store, queue, new_id=new_id, **about)
        self.codes = [booking.code for booking in demo_bookings(clock())]

    async def _watch(self, _site_id: str) -> bool:
        return True

    async def state(self, *, for_staff: bool) -> SiteState:
        body = await self.centre.snapshot(SITE, for_staff=for_staff)
        assert body is not None
        return msgspec.json.decode(body, type=SiteState)

    async def step(self, state: SiteState, what: str, which: int, who: int) -> None:  # noqa: C901 - a table of steps
        holder = Holder(SITE, self.staff[who], None, frozenset(), self.clock())
        desk = state.configuration.desks[who].id
        services = state.configuration.services
        service = services[which % len(services)].id
        tickets = sorted(state.tickets.values(), key=lambda ticket: ticket.id)
        mine = state.open_case(desk)
        some: Ticket | None = tickets[which % len(tickets)] if tickets else None
        try:
            match what:
                case "wait":
                    self.clock.move(seconds=7 * which)
                case "watch":
                    self.clock.move(minutes=which)
                    await self.watch.look()
                case "issue":
                    issue = IssueTicket(id=new_id(), service_id=service, language="da")
                    await self.queue.issue(SITE, issue, holder)
                case "check-in":
                    code = self.codes[which % len(self.codes)]
                    await self.bookings.check_in(
                        SITE,
                        CheckIn(id=new_id(), language="da", known_by=ByCode(code=code)),
                        device_id=holder.device_id,
                        who=holder.device_id,
                    )
                case "call":
                    line = state.line(desk, holder.staff_id)
                    body = await self.queue.call_next(SITE, CallNext(id=new_id(), desk_id=desk), holder)
                    called = msgspec.json.decode(body, type=CallReply).ticket
                    assert (called and called.id) == (line[0].id if line else None), "what trays show as next is next"
                case "presence":
                    chosen = tuple(key for key in state.configuration.desks[who].services[: which % 3])
                    status = list(Status)[which % 3]
                    await self.team.set_presence(
                        SITE, SetPresence(id=new_id(), status=status, desk_id=desk, services=chosen), holder
                    )
                case "knows":
                    known = {0: (), 1: (services[who].id,), 2: (service,), 3: ("borgerservice.gone",)}[which % 4]
                    await self.know(holder, known)
                case "over":
                    other = self.staff[which % 3]
                    await self.casework.take_over(SITE, TakeOver(id=new_id(), from_staff_id=other), holder)
                case _ if some is not None:
                    await self.act(state, what, which, who, mine or some, holder)
        except ProblemError:
            return

    async def know(self, holder: Holder, services: tuple[str, ...]) -> None:
        """Somebody decides which services the person knows."""
        async with self.people.work(self.clock(), None) as work:
            account = await work.person(SITE, holder.staff_id or holder.owner)
            assert account is not None
            about = structs.replace(account.person.about, services=services)
            await work.put(SITE, account.person.id, about, ("services",))

    async def act(self, state: SiteState, what: str, which: int, who: int, ticket: Ticket, holder: Holder) -> None:
        desk, desks = state.configuration.desks[who].id, state.configuration.desks
        services = state.configuration.services
        on: dict[str, Any] = {"id": new_id(), "desk_id": desk}
        words = {
            "start": Action.START, "finish": Action.FINISH, "no-show": Action.NO_SHOW, "take": Action.TAKE,
            "resume": Action.RESUME, "grant": Action.GRANT, "pick": Action.CALL,
        }  # fmt: skip
        some = list(state.tickets.values())[which % len(state.tickets)]
        if what in words:
            target = some if what in ("take", "pick", "resume", "grant") else ticket
            await self.queue.act(SITE, target.id, words[what], ActOnTicket(**on), holder)
        elif what == "undo":
            await self.casework.undo(SITE, ticket.id, ActOnTicket(**on))
        elif what == "transfer":
            goals: tuple[dict[str, Any], ...] = (
                {"service_id": services[which % len(services)].id}, {"to_desk_id": desks[which % len(desks)].id},
                {"to_staff_id": self.staff[which % 3]},
            )  # fmt: skip
            await self.casework.transfer(SITE, ticket.id, Transfer(**on, **goals[which % 3]))
        elif what == "centre":
            there = Transfer(**on, site_id="byggesag", service_id="byggesag.byggetilladelse")
            await self.casework.transfer(SITE, ticket.id, there)
        elif what == "park":
            until = self.clock() + timedelta(minutes=which) if which % 2 else None
            await self.casework.park(SITE, ticket.id, Park(**on, until=until), holder)
        elif what == "answer":
            kind = list(AnswerKind)[which % 2]
            answer = AnswerNotice(id=new_id(), answer=kind, minutes=1 + which)
            await self.casework.answer(SITE, some.id, answer, holder)
        elif what == "note":
            note = NoteVisitor(
                id=new_id(), needs=(Need.UPSET,) if which % 2 else None, note="vred" if which % 3 else None
            )
            await self.casework.note(SITE, ticket.id, note)
        elif what == "errand":
            errand = AddErrand(id=new_id(), service_id=services[which % len(services)].id)
            await self.casework.add_errand(SITE, ticket.id, errand)


@given(script=st.lists(steps, max_size=40))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_casework_equals_the_snapshot(
    runner: asyncio.Runner, pool: asyncpg.Pool, clock: Any, database_url: str, script: list[tuple[str, int, int]]
) -> None:
    """Whatever three caseworkers do, fold(log) is the fresh snapshot: for staff with the citizens, for others without.

    Nobody has two open cases, and who is called is always whom the tray has shown as next.
    """

    async def play() -> None:
        rows = await pool.fetch("select id from staff where site_id = $1 order by username limit 3", SITE)
        day = Day(pool, clock, [row["id"] for row in rows])
        await renew_bookings(database_url, now=clock(), new_id=new_id)
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
        assert not (await day.state(for_staff=False)).visitors
        assert "vred" not in "".join(row.body for row in log)
        at_desks = [t.desk_id for t in state.tickets.values() if t.state in (TicketState.CALLED, TicketState.SERVING)]
        assert len(at_desks) == len(set(at_desks))

    runner.run(play())
