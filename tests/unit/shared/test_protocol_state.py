from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, get_args
from uuid import UUID

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec import structs

from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.drafts import DraftNote
from shared.protocol.events import (
    BookingEvent,
    DraftChanged,
    Event,
    FeedbackGiven,
    HelpAnswered,
    HelpAsked,
    HelpEnded,
    SiteConfigured,
    StandPrinterChanged,
    TicketCalled,
    TicketCancelled,
    TicketCheckedIn,
    TicketFinished,
    TicketIssued,
    TicketNoShow,
    TicketRecalled,
    TicketStarted,
    VisitEnded,
    decode_event,
)
from shared.protocol.model import Ticket, TicketState
from shared.protocol.state import CALLS_KEPT, ISSUES_KEPT, SequenceGapError, SiteState, apply, fold
from tests.unit.shared.samples import CONFIGURATION, DESKS, EMPTY, SERVICES, START, sample, ticket


def issued(seq: int, some: Ticket) -> TicketIssued:
    """The event that a ticket was issued."""
    return TicketIssued(seq=seq, at=some.arrived_at, ticket=some, ahead=0)


class DayAtASite(RuleBasedStateMachine):
    """Plays legal days at a site, against a plain book of what every ticket is now."""

    def __init__(self) -> None:
        super().__init__()
        self.state = EMPTY
        self.log: list[Event] = []
        self.book: dict[UUID, Ticket] = {}
        self.called: list[tuple[int, UUID, str]] = []
        self.given_out: list[tuple[int, datetime, str]] = []
        self.help: dict[UUID, HelpCall] = {}
        self.printers: dict[str, StandPrinter] = {}
        self.now = START
        self.numbers = 0

    @initialize(seq=st.integers(0, 1_000))
    def begin(self, seq: int) -> None:
        """Any snapshot is a beginning."""
        self.first = self.state = structs.replace(EMPTY, seq=seq)

    def happen(self, kind: type[Event], **fields: Any) -> None:
        """Append one event and apply it."""
        event = kind(seq=self.state.seq + 1, at=self.now, **fields)
        self.log.append(event)
        self.state = apply(self.state, event)

    def turn(self, kind: type[Event], some: Ticket, **changes: Any) -> None:
        """Change a ticket in the book and tell it."""
        changed = structs.replace(some, **changes)
        self.book[some.id] = changed
        self.happen(kind, ticket=changed)

    def those(self, *states: TicketState) -> list[Ticket]:
        """The tickets of the book in these states."""
        return [some for some in self.book.values() if some.state in states]

    def free_desks(self) -> list[str]:
        """The desks without an open case."""
        busy = {some.desk_id for some in self.those(TicketState.CALLED, TicketState.SERVING)}
        return [desk for desk in DESKS if desk not in busy]

    @rule(service=st.sampled_from(SERVICES), seconds=st.sampled_from([0, 0, 30, 3600]), early=st.integers(0, 20))
    def issue(self, service: str, seconds: int, early: int) -> None:
        """A citizen takes a number; a booked one may be due earlier than those before."""
        self.now += timedelta(seconds=seconds)
        self.numbers += 1
        new = ticket(self.numbers, service, self.now)
        new = structs.replace(new, due_at=new.due_at - timedelta(minutes=early))
        self.book[new.id] = new
        self.happen(TicketIssued, ticket=new, ahead=0)
        self.given_out.append((self.state.seq, self.now, service))

    @rule(service=st.sampled_from(SERVICES), late=st.integers(-20, 20))
    def check_in(self, service: str, late: int) -> None:
        """A citizen with a booking comes: a ticket that nobody took a number for."""
        self.numbers += 1
        booked = self.now - timedelta(minutes=late)
        new = ticket(self.numbers, service, self.now)
        new = structs.replace(new, booked_for=booked, due_at=booked - timedelta(minutes=5))
        self.book[new.id] = new
        self.happen(TicketCheckedIn, ticket=new, ahead=0, booking_id=UUID(int=self.numbers))

    @rule(kind=st.sampled_from(HelpKind), number=st.integers(1, 3))
    def ask_help(self, kind: HelpKind, number: int) -> None:
        """Somebody is called to a stand."""
        call = HelpCall(id=UUID(int=number), kind=kind, stand_id="stand-1", language="ar", asked_at=self.now)
        self.help[call.id] = call
        self.happen(HelpAsked, call=call)

    @precondition(lambda self: self.help)
    @rule(data=st.data(), comes=st.booleans())
    def act_on_help(self, data: st.DataObject, comes: bool) -> None:
        """Somebody says that they come, or has been there."""
        call = data.draw(st.sampled_from(list(self.help.values())))
        if comes:
            self.help[call.id] = structs.replace(call, answered_at=self.now, staff_id=UUID(int=7))
            self.happen(HelpAnswered, call=self.help[call.id])
        else:
            self.happen(HelpEnded, call=self.help.pop(call.id))

    @rule(stand_id=st.sampled_from(["stand-1", "stand-2"]), state=st.sampled_from(PrinterCondition))
    def turn_printer(self, stand_id: str, state: PrinterCondition) -> None:
        """A stand's printer is otherwise than before."""
        self.printers[stand_id] = StandPrinter(stand_id=stand_id, state=state, since=self.now)
        self.happen(StandPrinterChanged, printer=self.printers[stand_id])

    @rule(kind=st.sampled_from([VisitEnded, FeedbackGiven, *get_args(BookingEvent)]))
    def only_tell(self, kind: type[Event]) -> None:
        """What is only told changes nothing but the number of the event."""
        before = self.state
        told = {name: getattr(sample(kind), name) for name in kind.__struct_fields__ if name not in ("seq", "at")}
        self.happen(kind, **told)
        assert self.state == structs.replace(before, seq=before.seq + 1)

    @precondition(lambda self: self.those(TicketState.WAITING) and self.free_desks())
    @rule(data=st.data())
    def call(self, data: st.DataObject) -> None:
        """A free desk calls somebody who waits."""
        some = data.draw(st.sampled_from(self.those(TicketState.WAITING)))
        desk = data.draw(st.sampled_from(self.free_desks()))
        self.turn(TicketCalled, some, state=TicketState.CALLED, desk_id=desk, called_at=self.now, calls=1)
        self.called.append((self.state.seq, some.id, desk))

    @precondition(lambda self: self.those(TicketState.CALLED))
    @rule(data=st.data())
    def recall(self, data: st.DataObject) -> None:
        """A desk calls again."""
        some = data.draw(st.sampled_from(self.those(TicketState.CALLED)))
        self.turn(TicketRecalled, some, called_at=self.now, calls=some.calls + 1)
        self.called.append((self.state.seq, some.id, some.desk_id or ""))

    @precondition(lambda self: self.those(TicketState.CALLED))
    @rule(data=st.data(), came=st.booleans())
    def come_or_not(self, data: st.DataObject, came: bool) -> None:
        """The citizen comes to the desk, or does not."""
        some = data.draw(st.sampled_from(self.those(TicketState.CALLED)))
        if came:
            self.turn(TicketStarted, some, state=TicketState.SERVING, started_at=self.now)
        else:
            self.turn(TicketNoShow, some, state=TicketState.NO_SHOW)

    @precondition(lambda self: self.those(TicketState.SERVING))
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        """The errand is done."""
        some = data.draw(st.sampled_from(self.those(TicketState.SERVING)))
        self.turn(TicketFinished, some, state=TicketState.FINISHED)

    @precondition(lambda self: self.those(TicketState.WAITING, TicketState.CALLED))
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        """Somebody gives up."""
        some = data.draw(st.sampled_from(self.those(TicketState.WAITING, TicketState.CALLED)))
        self.turn(TicketCancelled, some, state=TicketState.CANCELLED)

    @rule(floor=st.integers(-1, 3))
    def configure(self, floor: int) -> None:
        """A superuser changes the site."""
        site = structs.replace(CONFIGURATION.site, floor=floor)
        number = self.state.revision + 1
        self.happen(SiteConfigured, configuration=structs.replace(CONFIGURATION, site=site), revision=number)
        assert (self.state.configuration.site.floor, self.state.revision) == (floor, number)

    @rule(changes=st.integers(0, 3))
    def draft(self, changes: int) -> None:
        """A superuser changes the draft, or there is none any more; what citizens see is as before."""
        before = self.state.configuration
        draft = DraftNote(version=changes, changes=changes) if changes else None
        self.happen(DraftChanged, draft=draft)
        assert (self.state.configuration, self.state.draft) == (before, draft)

    @precondition(lambda self: self.log)
    @rule(data=st.data())
    def hear_again(self, data: st.DataObject) -> None:
        """An event that was seen already changes nothing, not even the object."""
        assert apply(self.state, data.draw(st.sampled_from(self.log))) is self.state

    @rule(ahead=st.integers(2, 5))
    def miss_one(self, ahead: int) -> None:
        """An event that leaves a gap is refused."""
        with pytest.raises(SequenceGapError, match=str(self.state.seq)):
            apply(self.state, issued(self.state.seq + ahead, ticket(9_999)))

    @invariant()
    def open_tickets_are_kept_and_no_others(self) -> None:
        """The state holds every open ticket as it is now."""
        now_open = self.those(TicketState.WAITING, TicketState.CALLED, TicketState.SERVING)
        assert self.state.tickets == {some.id: some for some in now_open}

    @invariant()
    def calls_are_few_and_the_latest_first(self) -> None:
        """The latest calls, newest first, and no more than are shown."""
        found = [(call.seq, call.ticket_id, call.desk_id) for call in self.state.calls]
        assert found == list(reversed(self.called))[:CALLS_KEPT]

    @invariant()
    def the_latest_numbers_are_known(self) -> None:
        """The latest numbers given out, newest first, without those who checked in."""
        found = [(issue.seq, issue.at, issue.service_id) for issue in self.state.issues]
        assert found == list(reversed(self.given_out))[:ISSUES_KEPT]

    @invariant()
    def open_help_calls_and_printers_are_kept(self) -> None:
        """The state holds every call for a person that is not over, and every printer told of."""
        assert self.state.printers == self.printers
        assert self.state.help_calls == self.help

    @invariant()
    def the_waiting_stand_in_the_order_they_are_due(self) -> None:
        """Everybody who waits, by due time, then arrival, then id; and each knows how many are before."""
        queue = sorted(self.those(TicketState.WAITING), key=lambda some: (some.due_at, some.arrived_at, some.id))
        assert self.state.waiting() == queue
        assert self.state.waiting([]) == []
        assert self.state.waiting(SERVICES) == queue
        for service in SERVICES:
            own = [some for some in queue if some.service_id == service]
            assert self.state.waiting([service]) == own
            assert [self.state.ahead_of(some.id) for some in own] == list(range(len(own)))

    @invariant()
    def who_does_not_wait_has_nobody_before(self) -> None:
        """A ticket that is called, over or unknown has no place in the queue."""
        for some in self.book.values():
            if some.state is not TicketState.WAITING:
                assert self.state.ahead_of(some.id) is None
        assert self.state.ahead_of(UUID(int=0)) is None

    @invariant()
    def each_desk_knows_its_case(self) -> None:
        """The open case of a desk is the ticket called to it or served there."""
        cases = {some.desk_id: some for some in self.those(TicketState.CALLED, TicketState.SERVING)}
        assert {desk: self.state.open_case(desk) for desk in DESKS} == {desk: cases.get(desk) for desk in DESKS}

    def teardown(self) -> None:
        """The whole log folds to the same state, heard once or partly twice, before and after the wire."""
        if not self.log:
            return
        assert fold(self.first, self.log) == self.state
        half = len(self.log) // 2
        assert fold(self.first, [*self.log[:half], *self.log]) == self.state
        heard = [decode_event(msgspec.json.encode(event)) for event in self.log]
        assert heard == self.log
        sent = msgspec.json.encode(self.state)
        assert msgspec.json.decode(sent, type=SiteState) == self.state


TestSite = DayAtASite.TestCase
TestSite.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


def test_a_recall_without_a_desk_is_no_call() -> None:
    """A call that names no desk cannot be shown, and is passed over."""
    event = TicketRecalled(seq=1, at=START, ticket=ticket())
    assert apply(EMPTY, event).calls == ()
