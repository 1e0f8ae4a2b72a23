"""What has happened, as it stands in a site's log and goes out on its stream.

An event carries the ticket as it is after the change, so applying one never needs another. `seq` counts from 1 without
a gap within a site and is the SSE `id`.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import msgspec
from msgspec import Struct

from shared.protocol.assistance import HelpCall
from shared.protocol.colleagues import AssistanceCall
from shared.protocol.content import Configuration
from shared.protocol.day import BookingStatus
from shared.protocol.device_care import TaskKind, TaskState
from shared.protocol.devices import StandPrinter
from shared.protocol.drafts import DraftNote
from shared.protocol.model import Key, Language, Role, Ticket
from shared.protocol.outbox import MessageKind, Why
from shared.protocol.rules import BookingKind
from shared.protocol.team import Presence
from shared.protocol.visitors import Visitor
from shared.protocol.visits import VisitOutcome


class _Event(Struct, frozen=True, kw_only=True, tag_field="kind"):
    seq: int
    at: datetime


class _TicketEvent(_Event, frozen=True, kw_only=True):
    """`visitor` is joined in on the streams of staff only, and is never in the log."""

    ticket: Ticket
    visitor: Visitor | None = None


class TicketIssued(_TicketEvent, frozen=True, kw_only=True, tag="ticket.issued"):
    """A citizen has a number and waits; `ahead` were before it in its service's queue."""

    ahead: int


class TicketCheckedIn(_TicketEvent, frozen=True, kw_only=True, tag="ticket.checked_in"):
    """A citizen with a booking is here and waits; `ahead` as for a ticket that is issued.

    `desk_id` is where the booking is to be met, when that is known. A `late` one waits like a walk-in. `then` are the
    services of the same visit's later errands, in their order.
    """

    ahead: int
    booking_id: UUID
    desk_id: Key | None = None
    late: bool = False
    then: tuple[Key, ...] = ()


class TicketCalled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.called"):
    """A desk has called the ticket for the first time."""


class TicketRecalled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.recalled"):
    """The desk has called the same ticket again."""


class TicketStarted(_TicketEvent, frozen=True, kw_only=True, tag="ticket.started"):
    """The citizen is at the desk."""


class TicketFinished(_TicketEvent, frozen=True, kw_only=True, tag="ticket.finished"):
    """The errand is done."""


class TicketNoShow(_TicketEvent, frozen=True, kw_only=True, tag="ticket.no_show"):
    """The citizen was called and did not come."""


class TicketCancelled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.cancelled"):
    """The ticket was given up, by somebody or by the end of the day."""


class TicketTransferred(_TicketEvent, frozen=True, kw_only=True, tag="ticket.transferred"):
    """The citizen was handed on, and waits again where they stood in the line."""


class TicketTaken(_TicketEvent, frozen=True, kw_only=True, tag="ticket.taken"):
    """Another desk goes on with the open case."""


class TicketParked(_TicketEvent, frozen=True, kw_only=True, tag="ticket.parked"):
    """The ticket was put aside."""


class TicketResumed(_TicketEvent, frozen=True, kw_only=True, tag="ticket.resumed"):
    """A parked ticket waits again."""


class TicketGranted(_TicketEvent, frozen=True, kw_only=True, tag="ticket.granted"):
    """A need was granted: the ticket is due since the arrival."""


class TicketAnswered(_TicketEvent, frozen=True, kw_only=True, tag="ticket.answered"):
    """A member of staff has said something to the notice."""


class TicketEscalated(_TicketEvent, frozen=True, kw_only=True, tag="ticket.escalated"):
    """Nobody has answered, so others were told."""


class TicketNoted(_TicketEvent, frozen=True, kw_only=True, tag="ticket.noted"):
    """Something was written down about the citizen; what, is not in the log."""


class TicketUndone(_TicketEvent, frozen=True, kw_only=True, tag="ticket.undone"):
    """A desk has taken back its last action; the ticket is as it was before."""


class PresenceChanged(_Event, frozen=True, kw_only=True, tag="staff.presence"):
    """A member of staff has come, gone, paused, or works elsewhere."""

    presence: Presence


class StaffChanged(_Event, frozen=True, kw_only=True, tag="staff.changed"):
    """Something was decided about some who work here; what, is not in the log: who wants to know asks for the staff.

    `presences` are of those who are here, as they are now.
    """

    staff_ids: tuple[UUID, ...]
    presences: tuple[Presence, ...] = ()


class SiteConfigured(_Event, frozen=True, kw_only=True, tag="site.configured"):
    """A new configuration was published; carries the whole of it, and its number among the site's revisions."""

    configuration: Configuration
    revision: int = 0


class DraftChanged(_Event, frozen=True, kw_only=True, tag="draft.changed"):
    """Superusers have changed something in the site's draft; what, is not in the log. None: there is none any more."""

    draft: DraftNote | None = None


class VisitEnded(_Event, frozen=True, kw_only=True, tag="visit.ended"):
    """A visit at a stand ended without a ticket."""

    stand_id: Key
    language: Language
    outcome: VisitOutcome


class _HelpEvent(_Event, frozen=True, kw_only=True):
    call: HelpCall


class HelpAsked(_HelpEvent, frozen=True, kw_only=True, tag="help.asked"):
    """A citizen calls for a person."""


class HelpAnswered(_HelpEvent, frozen=True, kw_only=True, tag="help.answered"):
    """Somebody has said that they come."""


class HelpEnded(_HelpEvent, frozen=True, kw_only=True, tag="help.ended"):
    """The call is over."""


class _AssistanceEvent(_Event, frozen=True, kw_only=True):
    """`call` is sent to staff only: on every other stream such an event is empty."""

    call: AssistanceCall | None = None


class AssistanceAsked(_AssistanceEvent, frozen=True, kw_only=True, tag="assistance.asked"):
    """A member of staff calls colleagues."""


class AssistanceComing(_AssistanceEvent, frozen=True, kw_only=True, tag="assistance.coming"):
    """Somebody has said that they come."""


class AssistanceCannot(_AssistanceEvent, frozen=True, kw_only=True, tag="assistance.cannot"):
    """Somebody has said that they cannot come; when all who were called have, everybody is called."""


class AssistanceEnded(_AssistanceEvent, frozen=True, kw_only=True, tag="assistance.ended"):
    """The caller has ended the call, or it has ended by itself."""


class _StaffMessageEvent(_Event, frozen=True, kw_only=True):
    """Sent to staff only: on every other stream such an event is empty. The text is never in the log."""

    message_id: UUID | None = None
    to_role: Role | None = None
    from_staff_id: UUID | None = None


class StaffMessageSent(_StaffMessageEvent, frozen=True, kw_only=True, tag="staff.message"):
    """A member of staff has sent those of a role a message."""


class StaffMessageRead(_StaffMessageEvent, frozen=True, kw_only=True, tag="staff.message_read"):
    """One of them has read it: nobody else needs to."""

    read_by: UUID | None = None


class FeedbackGiven(_Event, frozen=True, kw_only=True, tag="feedback.given"):
    """Somebody has said how it was, from 1 to 5; the words, if any, are not in the log."""

    stand_id: Key
    language: Language
    score: int


class BookedPart(Struct, frozen=True, kw_only=True):
    """One errand of a visit, and the room it takes up until `busy_until`."""

    booking_id: UUID
    service_id: Key
    starts_at: datetime
    ends_at: datetime
    busy_until: datetime
    desk_id: Key | None = None
    lane: int | None = None
    staff_id: UUID | None = None


class _BookingEvent(_Event, frozen=True, kw_only=True):
    """Of a visit by the first of its errands; `parts` are all of them. `origin` is where it was made."""

    booking_id: UUID
    service_id: Key
    starts_at: datetime
    kind_of: BookingKind = BookingKind.VISIT
    origin: str = "stand"
    parts: tuple[BookedPart, ...] = ()


class BookingHeld(_BookingEvent, frozen=True, kw_only=True, tag="booking.held"):
    """A time is kept for somebody who has not confirmed it."""


class BookingFreed(_BookingEvent, frozen=True, kw_only=True, tag="booking.freed"):
    """What was held is free again: given back, or not confirmed in time."""


class BookingMade(_BookingEvent, frozen=True, kw_only=True, tag="booking.made"):
    """A time has been booked."""


class BookingMoved(_BookingEvent, frozen=True, kw_only=True, tag="booking.moved"):
    """A booking is at another time now; `was` are its errands as they were before."""

    was: tuple[BookedPart, ...] = ()


class BookingCancelled(_BookingEvent, frozen=True, kw_only=True, tag="booking.cancelled"):
    """A booking is no more."""


class BookingChanged(_Event, frozen=True, kw_only=True, tag="booking.changed"):
    """A telephone meeting or a call-back is otherwise than before: asked for, taken, rung, done."""

    booking: BookingStatus


class BookingAgreed(_Event, frozen=True, kw_only=True, tag="booking.agreed"):
    """Guard or caseworker has changed what is agreed on for a booking; what, is not in the log."""

    booking_id: UUID


class StandPrinterChanged(_Event, frozen=True, kw_only=True, tag="stand.printer_changed"):
    """The printer of a stand is otherwise than the site knew, or has few tickets left."""

    printer: StandPrinter


class MessageUnsent(_Event, frozen=True, kw_only=True, tag="message.unsent"):
    """A message to a citizen could not be sent, or did not arrive; to whom and what it said is not in the log."""

    message_id: UUID
    message_kind: MessageKind
    why: Why


class MessageSettled(_Event, frozen=True, kw_only=True, tag="message.settled"):
    """One of those is tried again, is done with, or has arrived after all."""

    message_id: UUID


class DeviceChanged(_Event, frozen=True, kw_only=True, tag="device.changed"):
    """A device was taken in, renamed, or is let in no more."""

    device_id: UUID


class DeviceAsked(_Event, frozen=True, kw_only=True, tag="device.asked"):
    """A superuser asks a stand to do something."""

    task_id: UUID
    device_id: UUID
    stand_id: Key
    what: TaskKind


class DeviceTold(_Event, frozen=True, kw_only=True, tag="device.told"):
    """The stand has said how far it is with it."""

    task_id: UUID
    device_id: UUID
    state: TaskState


TicketEvent = (
    TicketIssued
    | TicketCheckedIn
    | TicketCalled
    | TicketRecalled
    | TicketStarted
    | TicketFinished
    | TicketNoShow
    | TicketCancelled
    | TicketTransferred
    | TicketTaken
    | TicketParked
    | TicketResumed
    | TicketGranted
    | TicketAnswered
    | TicketEscalated
    | TicketNoted
    | TicketUndone
)
HelpEvent = HelpAsked | HelpAnswered | HelpEnded
AssistanceEvent = AssistanceAsked | AssistanceComing | AssistanceCannot | AssistanceEnded
StaffMessageEvent = StaffMessageSent | StaffMessageRead
BookingEvent = (
    BookingHeld | BookingFreed | BookingMade | BookingMoved | BookingCancelled | BookingChanged | BookingAgreed
)
MessageEvent = MessageUnsent | MessageSettled
DeviceEvent = DeviceChanged | DeviceAsked | DeviceTold
Event = (
    TicketEvent
    | HelpEvent
    | AssistanceEvent
    | StaffMessageEvent
    | MessageEvent
    | DeviceEvent
    | VisitEnded
    | FeedbackGiven
    | BookingEvent
    | StandPrinterChanged
    | PresenceChanged
    | StaffChanged
    | SiteConfigured
    | DraftChanged
)

_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_event(data: bytes | str) -> Event:
    """Read one event from JSON; raises `msgspec.ValidationError` for what is no event of ours."""
    return _decoder.decode(data)
