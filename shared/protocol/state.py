"""A site's present state as a pure fold of its log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from msgspec import Struct, structs

from shared.protocol.assistance import HelpCall
from shared.protocol.attention import is_everybodys
from shared.protocol.colleagues import AssistanceCall
from shared.protocol.content import Configuration
from shared.protocol.devices import StandPrinter
from shared.protocol.drafts import DraftNote
from shared.protocol.events import (
    AssistanceAsked,
    AssistanceCannot,
    AssistanceComing,
    AssistanceEnded,
    AssistanceEvent,
    BookingAgreed,
    BookingCancelled,
    BookingChanged,
    BookingFreed,
    BookingHeld,
    BookingMade,
    BookingMoved,
    DeviceAsked,
    DeviceChanged,
    DeviceTold,
    DraftChanged,
    Event,
    FeedbackGiven,
    HelpAnswered,
    HelpAsked,
    HelpEnded,
    HelpEvent,
    MessageSettled,
    MessageUnsent,
    PresenceChanged,
    SiteConfigured,
    StaffChanged,
    StaffMessageRead,
    StaffMessageSent,
    StandPrinterChanged,
    TicketCalled,
    TicketEvent,
    TicketIssued,
    TicketRecalled,
    VisitEnded,
)
from shared.protocol.model import OPEN_STATES, Call, Key, Ticket, TicketState
from shared.protocol.serving import called_for, taken_by
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Visitor

CALLS_KEPT = 8
"""How many of the latest calls a state remembers."""

ISSUES_KEPT = 40
"""How many of the latest tickets issued a state remembers."""


class SequenceGapError(ValueError):
    """An event does not follow the state it is applied to: take a fresh snapshot."""


class Issue(Struct, frozen=True, kw_only=True):
    """One time a number was given out; `seq` is the event."""

    seq: int
    at: datetime
    service_id: Key


class SiteState(Struct, frozen=True, kw_only=True):
    """Everything open at a site after event `seq`.

    `tickets` holds the open ones by id; `calls` the latest first, at most `CALLS_KEPT`; `help_calls` the open ones by
    id; `issues` the latest first, at most `ISSUES_KEPT`; `printers` those that something has been told of, by stand;
    `team` who is not away, by id; `revision` is the number of the configuration that holds, and `draft` tells that some
    changes of it are not published. `visitors`, what staff may know of those with an open ticket, by its id, and
    `assistance`, the open calls for assistance by id, are empty for everybody but staff. Also the body of
    `GET /api/v1/sites/{site}/snapshot`.
    """

    seq: int
    configuration: Configuration
    tickets: dict[UUID, Ticket]
    calls: tuple[Call, ...]
    help_calls: dict[UUID, HelpCall] = {}
    issues: tuple[Issue, ...] = ()
    printers: dict[Key, StandPrinter] = {}
    team: dict[UUID, Presence] = {}
    visitors: dict[UUID, Visitor] = {}
    assistance: dict[UUID, AssistanceCall] = {}
    revision: int = 0
    draft: DraftNote | None = None

    def line(self, desk_id: str | None, staff_id: UUID | None) -> list[Ticket]:
        """The tickets that this person calls at this desk, in the order they are called: the server's own rule.

        Those for the person or the desk, and those for nobody in particular of the services that the person is called
        for there, and of all that are taken there where somebody has waited in vain.
        """
        services = called_for(self.configuration, self.team, desk_id, staff_id)
        taken = taken_by(self.configuration, self.team, desk_id, staff_id)
        return [
            ticket
            for ticket in self.waiting()
            if _calls(ticket, desk_id, staff_id, taken if is_everybodys(ticket) else services)
        ]

    def waiting(self, service_ids: Iterable[str] | None = None) -> list[Ticket]:
        """The tickets waiting, in the order they are due; only of the given services when named."""
        wanted = None if service_ids is None else frozenset(service_ids)
        found = [
            ticket
            for ticket in self.tickets.values()
            if ticket.state is TicketState.WAITING and (wanted is None or ticket.service_id in wanted)
        ]
        return sorted(found, key=lambda ticket: (ticket.due_at, ticket.arrived_at, ticket.id))

    def open_case(self, desk_id: str) -> Ticket | None:
        """The ticket called to or served at the desk, or None."""
        at_desk = (TicketState.CALLED, TicketState.SERVING)
        return next((t for t in self.tickets.values() if t.desk_id == desk_id and t.state in at_desk), None)

    def ahead_of(self, ticket_id: UUID) -> int | None:
        """How many wait for the same service before this ticket; None when it does not wait."""
        ticket = self.tickets.get(ticket_id)
        if ticket is None or ticket.state is not TicketState.WAITING:
            return None
        return [other.id for other in self.waiting([ticket.service_id])].index(ticket_id)


def apply(state: SiteState, event: Event) -> SiteState:
    """The state after `event`.

    An event the state has already seen changes nothing; one that leaves a gap raises `SequenceGapError`.
    """
    if event.seq <= state.seq:
        return state
    if event.seq != state.seq + 1:
        raise SequenceGapError(f"event {event.seq} does not follow state {state.seq}")
    match event:
        case SiteConfigured() | DraftChanged():
            return _with_settings(state, event)
        case HelpAsked() | HelpAnswered() | HelpEnded():
            return structs.replace(state, seq=event.seq, help_calls=_with_help(state.help_calls, event))
        case StandPrinterChanged():
            printers = {**state.printers, event.printer.stand_id: event.printer}
            return structs.replace(state, seq=event.seq, printers=printers)
        case PresenceChanged() | StaffChanged():
            return structs.replace(state, seq=event.seq, team=_with_presences(state.team, event))
        case AssistanceAsked() | AssistanceComing() | AssistanceCannot() | AssistanceEnded():
            return structs.replace(state, seq=event.seq, assistance=_with_assistance(state.assistance, event))
        case (
            VisitEnded()
            | FeedbackGiven()
            | BookingHeld()
            | BookingFreed()
            | BookingMade()
            | BookingMoved()
            | BookingCancelled()
            | BookingChanged()
            | BookingAgreed()
            | StaffMessageSent()
            | StaffMessageRead()
            | MessageUnsent()
            | MessageSettled()
            | DeviceChanged()
            | DeviceAsked()
            | DeviceTold()
        ):
            return structs.replace(state, seq=event.seq)
    return structs.replace(
        state,
        seq=event.seq,
        tickets=_with_ticket(state.tickets, event.ticket),
        visitors=_with_visitor(state.visitors, event),
        calls=_with_call(state.calls, event),
        issues=_with_issue(state.issues, event),
    )


def fold(state: SiteState, events: Iterable[Event]) -> SiteState:
    """The state after all of `events`, in their order."""
    for event in events:
        state = apply(state, event)
    return state


def _with_settings(state: SiteState, event: SiteConfigured | DraftChanged) -> SiteState:
    if isinstance(event, DraftChanged):
        return structs.replace(state, seq=event.seq, draft=event.draft)
    return structs.replace(state, seq=event.seq, configuration=event.configuration, revision=event.revision)


def _with_ticket(tickets: Mapping[UUID, Ticket], ticket: Ticket) -> dict[UUID, Ticket]:
    rest = {key: other for key, other in tickets.items() if key != ticket.id}
    return {**rest, ticket.id: ticket} if ticket.state in OPEN_STATES else rest


def _calls(ticket: Ticket, desk_id: str | None, staff_id: UUID | None, services: frozenset[str]) -> bool:
    if ticket.for_staff_id is not None:
        return ticket.for_staff_id == staff_id
    if ticket.for_desk_id is not None:
        return ticket.for_desk_id == desk_id
    return ticket.service_id in services


def _with_visitor(visitors: dict[UUID, Visitor], event: TicketEvent) -> dict[UUID, Visitor]:
    key = event.ticket.id
    if event.ticket.state not in OPEN_STATES:
        return {other: visitor for other, visitor in visitors.items() if other != key} if key in visitors else visitors
    return visitors if event.visitor is None else {**visitors, key: event.visitor}


def _with_help(calls: dict[UUID, HelpCall], event: HelpEvent) -> dict[UUID, HelpCall]:
    rest = {key: call for key, call in calls.items() if key != event.call.id}
    return rest if isinstance(event, HelpEnded) else {**rest, event.call.id: event.call}


def _with_assistance(calls: dict[UUID, AssistanceCall], event: AssistanceEvent) -> dict[UUID, AssistanceCall]:
    call = event.call
    if call is None:
        return calls
    rest = {key: other for key, other in calls.items() if key != call.id}
    return rest if isinstance(event, AssistanceEnded) else {**rest, call.id: call}


def _with_presences(team: Mapping[UUID, Presence], event: PresenceChanged | StaffChanged) -> dict[UUID, Presence]:
    presences = (event.presence,) if isinstance(event, PresenceChanged) else event.presences
    told = {**team, **{each.staff_id: each for each in presences}}
    return {key: each for key, each in told.items() if each.status is not Status.AWAY}


def _with_call(calls: tuple[Call, ...], event: TicketEvent) -> tuple[Call, ...]:
    desk_id = event.ticket.desk_id
    if desk_id is None or not isinstance(event, TicketCalled | TicketRecalled):
        return calls
    ticket = event.ticket
    call = Call(seq=event.seq, at=event.at, ticket_id=ticket.id, label=ticket.label, desk_id=desk_id)
    return (call, *calls)[:CALLS_KEPT]


def _with_issue(issues: tuple[Issue, ...], event: TicketEvent) -> tuple[Issue, ...]:
    if not isinstance(event, TicketIssued):
        return issues
    return (Issue(seq=event.seq, at=event.at, service_id=event.ticket.service_id), *issues)[:ISSUES_KEPT]
