"""The log and the tables tell the same story."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from sqlalchemy import Connection

from server.assistance.closer import HelpCloser
from server.assistance.commands import HelpCommands
from server.assistance.store import AssistanceStore
from server.booking.app import build_booking
from server.booking.demo import demo_bookings
from server.centre.catalogue import Catalogue
from server.centre.demo import load_demo
from server.centre.store import CentreStore, write_configuration
from server.day.commands import DayCommands
from server.day.store import DayStore
from server.db.engine import opened_engine
from server.events.store import EventStore
from server.identity.store import Holder
from server.ids import new_id
from server.insights.commands import InsightCommands
from server.insights.store import InsightsStore
from server.problems import ProblemError
from server.queue.commands import QueueCommands
from server.queue.store import QueueStore
from server.seed import renew_bookings
from server.stands.reports import StandReports
from server.stands.silence import SilenceWatch
from server.stands.store import StandStore
from shared.protocol.assistance import HelpKind
from shared.protocol.checkin import ByCode, CheckIn
from shared.protocol.commands import Action, ActOnTicket, CallNext, IssueTicket
from shared.protocol.content import (
    Brand,
    Configuration,
    Information,
    MapSketch,
    MenuGroup,
    MenuInformation,
    MenuReferral,
    MenuService,
    Referral,
    Stand,
    StandMode,
    Street,
)
from shared.protocol.day import ActOnBooking, AskCallBack, MeetingAction, PutAgreement
from shared.protocol.devices import PrinterCondition
from shared.protocol.events import decode_event
from shared.protocol.model import (
    CaseOutcome,
    CheckInRule,
    Direction,
    Document,
    Question,
    TicketState,
    WayStep,
    WhenClosed,
)
from shared.protocol.state import ISSUES_KEPT, SiteState, fold
from shared.protocol.visits import (
    ActOnHelp,
    AskHelp,
    BookSlot,
    GiveFeedback,
    HelpAction,
    RecordVisit,
    Referred,
    StandReport,
)

SITE = "borgerservice"

steps = st.one_of(
    st.tuples(st.just("issue"), st.integers(0, 3)),
    st.tuples(st.just("call"), st.integers(0, 3)),
    st.tuples(st.sampled_from([action for action in Action if action is not Action.UNDO]), st.integers(0, 5)),
    st.tuples(st.sampled_from(["check-in", "check-in", "book"]), st.integers(0, 8)),
    st.tuples(st.just("help"), st.integers(0, 3)),
    st.tuples(st.sampled_from(list(HelpAction)), st.integers(0, 3)),
    st.tuples(st.sampled_from(["call-back", "agree"]), st.integers(0, 5)),
    st.tuples(st.sampled_from(list(MeetingAction)), st.integers(0, 5)),
    st.tuples(st.sampled_from(["visit", "feedback"]), st.integers(0, 5)),
    st.tuples(st.just("report"), st.integers(0, 60)),
    st.tuples(st.just("silence"), st.just(0)),
    st.tuples(st.just("again"), st.integers(0, 5)),
    st.tuples(st.just("wait"), st.integers(1, 90)),
    st.tuples(st.just("tidy"), st.just(0)),
    st.tuples(st.just("configure"), st.integers(0, 5)),
)


_TOLD = ("help", "visit", "feedback", "tidy", "report", "silence", "call-back", "agree")


def _versions() -> list[Configuration]:
    """The demo's configuration, one with all that a stand can show, and one with fewer services and desks."""
    whole = load_demo().centres[0].configuration
    first, second, *_ = whole.services
    page = Information(id="wifi", name={"da": "Net"}, icon="", colour="teal", text={"da": "Borger.\nUden kode."})
    sketch = MapSketch(streets=(Street(points=((0.1, 0.2), (1.0, 0.35)), main=True),), there=(0.25, 0.5))
    tax = Referral(
        id="tax", name={"da": "Skat"}, icon="", colour="teal", map=sketch, nearby=True, opening=whole.hours.opening,
        keywords={"da": ("skat",)}, web="https://skat.example",
    )  # fmt: skip
    asked = Question(id="child", text={"da": "Til et barn?"}, yes_refers="tax")
    papers = (Document(id="photo", name={"da": "Foto"}, picture="photo", when={"child": False}),)
    service = structs.replace(
        first, questions=(asked,), documents=papers, keywords={"da": ("pung",)}, walk_in=False, slot_minutes=15,
        ticket_when_missing=False, when_closed=WhenClosed.HIDE, booking_url="https://fjordby.example/pas",
    )  # fmt: skip
    way = (WayStep(direction=Direction.LIFT, text={"da": "Tag elevatoren."}),)
    group = MenuGroup(
        id="g", name={"da": "Papirer"}, icon="", colour="teal", items=(MenuService(service_id=first.id),)
    )  # fmt: skip
    full = structs.replace(
        whole,
        site=structs.replace(
            whole.site, address="Havnegade 4", phone="99", sms=True, check_in=CheckInRule(early_minutes=5)
        ),
        services=(service, second),
        desks=tuple(structs.replace(d, room={"da": "2.1"}, way=way, services=(second.id,)) for d in whole.desks),
        menu=(group, MenuInformation(information_id="wifi"), MenuReferral(referral_id="tax")),
        information=(page,),
        referrals=(tax,),
        stands=(Stand(id="exit", name={"da": "Ud"}, mode=StandMode.FEEDBACK, menu=(group,), check_in=False),),
        brand=Brand(logo="<svg/>", primary="#0B5351"),
    )
    swapped = (structs.replace(first, letter=second.letter), structs.replace(second, letter=first.letter))
    desk = structs.replace(whole.desks[-1], services=(second.id, first.id))
    return [whole, full, Configuration(site=whole.site, services=swapped, desks=(desk,))]


_VERSIONS = _versions()


class Play:
    """Plays random commands against the real store, as the routes would."""

    def __init__(self, pool: asyncpg.Pool, clock: Any, database_url: str) -> None:
        self.clock = clock
        self.database_url = database_url
        self.centre = CentreStore(pool)
        self.events = EventStore(pool)
        self.catalogue = Catalogue(self.centre, self._watch)
        self.commands = QueueCommands(
            QueueStore(pool),
            self.catalogue,
            clock=clock,
            committed=lambda _site: None,
        )
        self.bookings = build_booking(
            pool, self.catalogue, country="45", clock=clock, new_id=new_id, committed=lambda _site: None
        ).commands
        self.codes = [booking.code for booking in demo_bookings(clock())]
        assistance = AssistanceStore(pool)
        self.help = HelpCommands(assistance, self.catalogue, clock=clock, committed=lambda _site: None)
        self.closer = HelpCloser(
            assistance, asked_event="help.asked", clock=clock, new_id=new_id, committed=lambda _site: None
        )
        self.insights = InsightCommands(
            InsightsStore(pool), self.catalogue, clock=clock, committed=lambda _site: None
        )  # fmt: skip
        about: dict[str, Any] = {"clock": clock, "new_id": new_id, "committed": lambda _site: None}
        self.reports = StandReports(StandStore(pool), **about)
        self.silence = SilenceWatch(StandStore(pool), **about)
        self.days = DayCommands(
            DayStore(pool), self.catalogue, country="45", clock=clock, committed=lambda _site: None
        )  # fmt: skip
        self.pool = pool
        self.holder = Holder(SITE, None, None, frozenset(), clock())
        self.tickets: list[UUID] = []
        self.calls: list[UUID] = []
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
        if what == "configure":
            await self.configure(which)
        elif what in _TOLD or isinstance(what, HelpAction | MeetingAction):
            await self.tell(state, what, which)
        elif what == "check-in":
            check_in = CheckIn(id=new_id(), language="da", known_by=ByCode(code=self.codes[which % len(self.codes)]))
            self.tickets.append(check_in.id)
            stand = self.holder.device_id
            await self.send(partial(self.bookings.check_in, device_id=stand, who=stand), SITE, check_in)
        elif what == "book":
            await self.book(services[which % len(services)].id)
        elif what == "again" and self.sent:
            await self.send(*self.sent[which % len(self.sent)])
        elif what == "issue":
            service = services[which % len(services)]
            missing = tuple(document.id for document in service.documents[:which])
            command = IssueTicket(id=new_id(), service_id=service.id, language="da", missing=missing)
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
            await self.send(self.commands.act, SITE, ticket_id, what, action, self.holder)

    async def book(self, service_id: str) -> None:
        starts_at = (await self.bookings.offer(SITE, service_id)).starts_at
        if starts_at is not None:
            booking = BookSlot(id=new_id(), service_id=service_id, starts_at=starts_at, language="da")
            await self.send(self.bookings.book, SITE, booking)

    async def tell(self, state: SiteState, what: object, which: int) -> None:
        about: dict[str, Any] = {"id": new_id(), "stand_id": f"stand-{which % 2}", "language": "ar"}
        if what == "help":
            ask = AskHelp(kind=HelpKind.BELL if which > 1 else HelpKind.HELP, **about)
            self.calls.append(ask.id)
            await self.send(self.help.ask, SITE, ask, self.holder)
        elif what == "visit":
            referral = next((page.id for page in state.configuration.referrals), "gone")
            visit = RecordVisit(outcome=Referred(referral_id=referral), **about)
            await self.send(self.insights.record, SITE, visit)
        elif what == "feedback":
            given = GiveFeedback(score=1 + which % 5, words="Tak" * which, **about)
            await self.send(self.insights.give_feedback, SITE, given)
        elif what == "report":
            await self.report(which)
        elif what in ("call-back", "agree") or isinstance(what, MeetingAction):
            await self.day(state.configuration.services[0].id, what, which)
        elif what == "silence":
            await self.silence.look()
            self.clock.move(minutes=3)
            await self.silence.look()
        elif what == "tidy":
            self.clock.move(minutes=25)
            await self.closer.end_overdue()
        elif isinstance(what, HelpAction) and self.calls:
            call_id = self.calls[-1 - which % len(self.calls)]
            await self.send(self.help.act, SITE, call_id, what, ActOnHelp(id=new_id()), self.holder)

    async def day(self, service_id: str, what: object, which: int) -> None:
        bo = await self.pool.fetchval("select id from staff where username = 'bo'")
        holder = Holder(SITE, bo, None, frozenset(), self.clock())
        if what == "call-back":
            ask = AskCallBack(id=new_id(), service_id=service_id, language="da", phone="00001234")
            await self.send(self.days.ask, SITE, ask, holder)
            return
        day = await self.days.day(SITE, None, holder)
        entries = (*day.entries, *day.call_backs)
        booking_id = entries[which % len(entries)].booking.id if entries else new_id()
        if isinstance(what, MeetingAction):
            act = ActOnBooking(id=new_id(), outcome=CaseOutcome.SOLVED, again_at=self.clock())
            await self.send(self.days.act, SITE, booking_id, what, act, holder)
        else:
            agreed = PutAgreement(id=new_id(), version=which % 3, note="Ved døren")
            await self.send(self.days.agree, SITE, booking_id, agreed, holder)

    async def report(self, which: int) -> None:
        device_id = await self.pool.fetchval("select id from device where site_id = $1", SITE)
        report = StandReport(
            version="1", printer=list(PrinterCondition)[which % len(PrinterCondition)].value, in_visit=False, unsent=0,
            oldest_unsent_seconds=0, frozen=0, restarts=0, uptime_seconds=2.0 * which, tickets_left=which,
        )  # fmt: skip
        holder = Holder(SITE, None, device_id, frozenset(), self.clock())
        await self.reports.keep(SITE, f"stand-{which % 2}", report, holder)

    async def configure(self, which: int) -> None:
        configuration = _VERSIONS[which % len(_VERSIONS)]

        def write(connection: Connection) -> None:
            write_configuration(connection, configuration, now=self.clock(), command_id=new_id())

        async with opened_engine(self.database_url) as engine, engine.begin() as connection:
            await connection.run_sync(write)
        for event in (await self.events.after(SITE, 0, 10_000))[-1:]:
            self.catalogue.heard(SITE, event)

    async def send(self, command: Any, *arguments: Any) -> None:
        self.sent.append((command, *arguments))
        try:
            await command(*arguments)
        except ProblemError:
            return


@given(script=st.lists(steps, max_size=40))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_the_log_equals_the_snapshot(
    runner: asyncio.Runner, pool: asyncpg.Pool, clock: object, database_url: str, script: list[tuple[object, int]]
) -> None:
    """After any sequence of commands, legal or not, repeated or not, fold(log) is the fresh snapshot, without a gap."""

    async def play() -> None:
        game = Play(pool, clock, database_url)
        await renew_bookings(database_url, now=game.clock(), new_id=new_id)
        before = await game.state()
        state = before
        for what, which in script:
            await game.step(state, what, which)
            state = await game.state()
        rows = await game.events.after(SITE, before.seq, 10_000)
        log = [decode_event(row.json()) for row in rows]
        assert [event.seq for event in log] == list(range(before.seq + 1, state.seq + 1))
        assert fold(before, log) == state
        at_desks = [t.desk_id for t in state.tickets.values() if t.state in (TicketState.CALLED, TicketState.SERVING)]
        assert len(at_desks) == len(set(at_desks))

    runner.run(play())


def test_the_latest_issues_are_kept(runner: asyncio.Runner, pool: asyncpg.Pool, clock: Any, database_url: str) -> None:
    """A snapshot knows as many of the latest numbers given out as a fold does, and no more."""

    async def play() -> None:
        game = Play(pool, clock, database_url)
        before = await game.state()
        for which in range(2 * ISSUES_KEPT):
            await game.step(before, "issue", which)
        state = await game.state()
        log = [decode_event(row.json()) for row in await game.events.after(SITE, before.seq, 10_000)]
        assert len(state.issues) == ISSUES_KEPT
        assert state == fold(before, log)

    runner.run(play())
