"""A caseworker's day: bookings, telephone meetings, call-backs, and what is agreed on difficult meetings."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.enquiries import Enquiry
from shared.protocol.model import CaseOutcome, Key, Language, TicketState
from shared.protocol.rules import BookingKind

__all__ = [
    "RUNG", "ActOnBooking", "AgreedBooking", "AgreedPoint", "Agreement", "AskCallBack", "BookingKind", "BookingReply",
    "BookingState", "BookingStatus", "Day", "DayEntry", "MeetingAction", "Phone", "PutAgreement",
]  # fmt: skip

Phone = Annotated[str, Meta(pattern=r"^\+?[0-9]{8,15}$")]
"""A number to be rung, with or without its country code."""


RUNG = frozenset({BookingKind.TELEPHONE, BookingKind.CALLBACK, BookingKind.VIDEO, BookingKind.WRITTEN})
"""The kinds that a caseworker rings for, opens the link for or writes back to: nobody comes here."""


class BookingState(StrEnum):
    """Where a booking is in its life. A visit is booked, then arrived; the rest of its story is its ticket's."""

    HELD = "held"
    """A time is kept for somebody who has not confirmed it yet."""
    BOOKED = "booked"
    ARRIVED = "arrived"
    STARTED = "started"
    """The citizen has been reached and is on the telephone."""
    NO_ANSWER = "no-answer"
    """Was rung and did not answer: to be rung again at `BookingStatus.next_try_at`."""
    DONE = "done"
    CANCELLED = "cancelled"


class BookingStatus(Struct, frozen=True, kw_only=True):
    """How a booking stands. Carries nothing personal: this is what events say.

    Without `staff_id` nobody in particular meets it; a call-back, or what somebody has written, is then there to be
    taken. `tries` counts the times that nobody answered. What is written is to be answered by `starts_at`.
    """

    id: UUID
    kind: BookingKind
    state: BookingState
    service_id: Key
    starts_at: datetime
    staff_id: UUID | None = None
    tries: int = 0
    next_try_at: datetime | None = None
    outcome: CaseOutcome | None = None

    @property
    def due_at(self) -> datetime:
        """When the citizen is to be met or rung, UTC."""
        return self.next_try_at or self.starts_at


class AgreedPoint(StrEnum):
    """Something that is often agreed on before a difficult meeting."""

    NEAR_DOOR = "near-door"
    """The caseworker sits nearest the door."""
    SAME_GUARD = "same-guard"
    """The same guard as last time."""
    AT_ENTRANCE = "at-entrance"
    """The citizen is met at the entrance."""


class Agreement(Struct, frozen=True, kw_only=True):
    """What guard and caseworker have agreed on for a booking; `version` counts the changes, 0 is nothing yet."""

    points: tuple[AgreedPoint, ...] = ()
    note: str = ""
    version: int = 0


class PutAgreement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Agree on something else than before: `PUT /api/v1/sites/{site}/bookings/{booking}/agreement`.

    `version` is that of the agreement that was read. No points and no note take the agreement away.
    """

    id: UUID
    version: Annotated[int, Meta(ge=0)]
    points: Annotated[tuple[AgreedPoint, ...], Meta(max_length=len(AgreedPoint))] = ()
    note: Annotated[str, Meta(max_length=500)] = ""


class AgreedBooking(Struct, frozen=True, kw_only=True):
    """A booking of today with an agreement, as a guard sees it: without who comes.

    A list of these is `GET /api/v1/sites/{site}/agreements`.
    """

    booking_id: UUID
    starts_at: datetime
    service_id: Key
    desk_id: Key | None
    caseworker: str
    agreement: Agreement


class DayEntry(Struct, frozen=True, kw_only=True):
    """One booking of a day, with what its reader may know.

    `phone` is for who rings: the booking's own caseworker, and a deputy or host once the call is overdue; else "".
    `agreement` is for the booking's own caseworker. `ticket_id` and `ticket_state` are of who has arrived. `enquiry` is
    what was written; what stands in it is for the same as `phone`.
    """

    booking: BookingStatus
    ends_at: datetime
    language: Language
    name: str = ""
    phone: str = ""
    desk_id: Key | None = None
    ticket_id: UUID | None = None
    ticket_state: TicketState | None = None
    agreement: Agreement | None = None
    enquiry: Enquiry | None = None


class Day(Struct, frozen=True, kw_only=True):
    """A caseworker's day at a site: `GET /api/v1/sites/{site}/day`, a colleague's with `?staff=ID`.

    `entries` are in the order of their booked times; calls of earlier days that are still to be made are among them.
    `call_backs` wait to be taken by somebody of their service, without a number, and so does what citizens have
    written; only in one's own day. At `again_at` there will be more of these, without any event: then the day is to be
    asked for again.
    """

    staff_id: UUID
    date: date
    entries: tuple[DayEntry, ...]
    call_backs: tuple[DayEntry, ...] = ()
    again_at: datetime | None = None


class MeetingAction(StrEnum):
    """What can be done to a telephone meeting or a call-back. The values stand in the URL."""

    TAKE = "take"
    """Ring this citizen oneself: a call-back that nobody has, or a colleague's call that is overdue."""
    REACH = "reach"
    """The citizen is on the telephone."""
    FINISH = "finish"
    """It is done, with `ActOnBooking.outcome`."""
    NO_ANSWER = "no-answer"
    """Nobody answered: to be tried again at `ActOnBooking.again_at`, later today."""
    CANCEL = "cancel"


class ActOnBooking(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Act on a telephone meeting or a call-back: `POST /api/v1/sites/{site}/bookings/{booking}/{action}`.

    `outcome` is for finish, `again_at` for no-answer; both are needed there.
    """

    id: UUID
    outcome: CaseOutcome | None = None
    again_at: datetime | None = None


class AskCallBack(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ask to be rung: `POST /api/v1/sites/{site}/call-backs`. `id` becomes the booking's id.

    Without `wished_at` as soon as somebody can.
    """

    id: UUID
    service_id: Key
    language: Language
    phone: Phone
    wished_at: datetime | None = None


class BookingReply(Struct, frozen=True, kw_only=True):
    """The booking as it is after the command."""

    booking: BookingStatus
