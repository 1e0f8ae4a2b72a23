"""Messages to citizens as staff see them: what they are about, and why one could not be sent. Nothing says to whom."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class MessageKind(StrEnum):
    """What a message is about."""

    DOCUMENTS = "documents"
    REFERRAL = "referral"
    TICKET = "ticket"
    CODE = "code"
    """What confirms a booking."""
    CONFIRMATION = "confirmation"
    REMINDER = "reminder"
    MOVED = "moved"
    CANCELLED = "cancelled"
    EARLIER = "earlier"
    """An earlier time is held for the citizen, who answers by a link."""
    NOT_CANCELLED = "not-cancelled"
    """The answer to a reply that could not be understood."""
    SOON = "soon"
    """Few are before the citizen in the queue."""
    MEETING = "meeting"
    """A booking for the calendar of a member of staff; not a message to its citizen."""


TO_CITIZENS = tuple(kind for kind in MessageKind if kind is not MessageKind.MEETING)

AT_ONCE = frozenset(
    {
        MessageKind.DOCUMENTS, MessageKind.REFERRAL, MessageKind.TICKET, MessageKind.CODE, MessageKind.NOT_CANCELLED,
        MessageKind.SOON, MessageKind.MEETING,
    }
)  # fmt: skip
"""Who gets these has just asked for them and waits, or works here: neither quiet hours nor an opt-out holds them."""


class Channel(StrEnum):
    """How a message travels."""

    SMS = "sms"
    MAIL = "mail"


class Why(StrEnum):
    """Why a message could not be sent, or did not arrive."""

    REFUSED = "refused"
    """Who delivers does not take it: a number that does not exist, as a rule."""
    AWAY = "away"
    """Who delivers could not be reached, however often it was tried."""
    UNCLEAR = "unclear"
    """Nobody can say whether it went, and it is not sent twice."""
    LATE = "late"
    """It would have come too late to be of use."""
    UNDELIVERED = "undelivered"
    """It went, and did not get to the telephone."""
    NO_WAY = "no-way"
    """The server has nobody who sends messages of that channel."""


class UnsentMessage(Struct, frozen=True, kw_only=True):
    """A message that could not be sent. `ending` is the last two digits of the number, "" for mail.

    With `can_retry` it can be sent again: what it said and where to are still known.
    """

    id: UUID
    kind: MessageKind
    channel: Channel
    why: Why
    at: datetime
    ending: str = ""
    can_retry: bool = False


class UnsentMessages(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/unsent-messages`: the latest first, at most 200."""

    messages: tuple[UnsentMessage, ...] = ()


class SettleMessage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Try again, or be done with it: `POST …/unsent-messages/{message}/{action}`, "retry" or "done"."""

    id: UUID
