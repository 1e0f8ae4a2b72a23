"""What a stand tells of a visit besides tickets and check-ins, and what it asks for: commands and replies.

Nothing of it says who the citizen is, but for `SendList`, whose number is used once and forgotten.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.model import Key, Language


class Instead(StrEnum):
    """What a citizen did who was turned round because a document was missing."""

    BOOKING_PAGE = "booking-page"
    SLOT = "slot"
    SMS = "sms"
    PRINT = "print"
    LEFT = "left"


class TurnedRound(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="outcome", tag="turned-round"
):
    """A document was missing and no number was taken."""

    service_id: Key
    missing: Annotated[tuple[Key, ...], Meta(min_length=1, max_length=40)]
    instead: Instead


class Referred(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="outcome", tag="referred"):
    """The errand belongs elsewhere; `service_id` is the service whose question led there."""

    referral_id: Key
    service_id: Key | None = None


class Informed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="outcome", tag="informed"):
    """A page was read and that was enough."""

    information_id: Key


VisitOutcome = TurnedRound | Referred | Informed


class RecordVisit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say how a visit ended that made no ticket: `POST /api/v1/sites/{site}/visits`."""

    id: UUID
    stand_id: Key
    language: Language
    outcome: VisitOutcome


class AskHelp(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Call for a person: `POST /api/v1/sites/{site}/help`. `id` becomes the call's id.

    While a call of the same kind from the same stand is open, that one is the answer and no other is made.
    """

    id: UUID
    stand_id: Key
    kind: HelpKind
    language: Language


class HelpAction(StrEnum):
    """What can be done to a call for a person. The values stand in the URL."""

    ANSWER = "answer"
    """I am coming."""
    END = "end"
    """Somebody has been there, or it is not needed any more."""


class ActOnHelp(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Answer or end a call for a person: `POST /api/v1/sites/{site}/help/{call}/{action}`."""

    id: UUID


class HelpReply(Struct, frozen=True, kw_only=True):
    """The call as it is now."""

    call: HelpCall


class GiveFeedback(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say how it was, from 1 (bad) to 5 (good): `POST /api/v1/sites/{site}/feedback`."""

    id: UUID
    stand_id: Key
    language: Language
    score: Annotated[int, Meta(ge=1, le=5)]
    words: Annotated[str, Meta(max_length=500)] = ""


class SendList(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Send a document list, a referral or a number by SMS: `POST /api/v1/sites/{site}/messages`.

    Names either a service, with the documents wanted, or a referral, or a ticket. `phone` is forgotten once the message
    has gone.
    """

    id: UUID
    language: Language
    phone: Annotated[str, Meta(pattern=r"^\+?[0-9]{8,15}$")]
    service_id: Key | None = None
    documents: Annotated[tuple[Key, ...], Meta(max_length=40)] = ()
    referral_id: Key | None = None
    ticket_id: UUID | None = None


class SlotOffer(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/services/{service}/slot`: the first free time later today, or None."""

    starts_at: datetime | None


class BookSlot(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Book the time that was offered: `POST /api/v1/sites/{site}/bookings`. `id` becomes the booking's id."""

    id: UUID
    service_id: Key
    starts_at: datetime
    language: Language


class BookSlotReply(Struct, frozen=True, kw_only=True):
    """The booking; `code` is what to check in with."""

    booking_id: UUID
    service_id: Key
    starts_at: datetime
    code: str


class Find(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Find by plain words: `POST /api/v1/sites/{site}/find`."""

    words: Annotated[str, Meta(max_length=100)]
    language: Language


class HitKind(StrEnum):
    """What a hit is."""

    SERVICE = "service"
    INFORMATION = "information"
    REFERRAL = "referral"


class Hit(Struct, frozen=True, kw_only=True):
    """Something found."""

    kind: HitKind
    id: Key


class FindReply(Struct, frozen=True, kw_only=True):
    """What was found, the best first, at most 8."""

    hits: tuple[Hit, ...]


class StandReport(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a stand is: `PUT /api/v1/sites/{site}/stands/{stand}/report`, once a minute and at each change.

    `unsent` counts commands without an answer, `oldest_unsent_seconds` is the age of the first of them. `frozen` counts
    how often the watchdog found the screen standing still since the start. `faults` says in plain words what of the
    configuration cannot be shown. `printer` is a word of `PrinterCondition`; any other counts as unknown.
    `tickets_left` is about how many tickets the rest of the paper is good for, while it is near its end.
    """

    version: Annotated[str, Meta(max_length=40)]
    printer: Annotated[str, Meta(max_length=40)]
    in_visit: bool
    unsent: Annotated[int, Meta(ge=0)]
    oldest_unsent_seconds: Annotated[float, Meta(ge=0)]
    frozen: Annotated[int, Meta(ge=0)]
    restarts: Annotated[int, Meta(ge=0)]
    uptime_seconds: Annotated[float, Meta(ge=0)]
    faults: Annotated[tuple[Annotated[str, Meta(max_length=300)], ...], Meta(max_length=50)] = ()
    tickets_left: Annotated[int, Meta(ge=0, le=100_000)] | None = None


class StandSeen(Struct, frozen=True, kw_only=True):
    """A stand as the server last heard of it; a list of these is `GET /api/v1/sites/{site}/stands`."""

    stand_id: Key
    seen_at: datetime
    report: StandReport


class Noted(Struct, frozen=True, kw_only=True):
    """It has been written down, and there is nothing else to say: the answer `{}`."""
