"""What can be asked of the server, and what it answers.

Every command carries an id made by the sender (UUIDv7). The same command sent again has no second effect and is
answered as it was the first time.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import CaseOutcome, Key, Language, Staff, Ticket


class Action(StrEnum):
    """What can be done to a ticket that exists. The values stand in the URL."""

    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no-show"
    CANCEL = "cancel"
    CALL = "call"
    """Call this one, though it is not next, or is parked."""
    TAKE = "take"
    """Go on with another desk's open case."""
    RESUME = "resume"
    """A parked one waits again, where it was."""
    GRANT = "grant"
    """A need is granted: due since the arrival."""
    UNDO = "undo"
    """Take back this desk's last action on the ticket, within `UNDO_SECONDS`."""


UNDO_SECONDS = 30
"""So long a desk can take back what it has done."""


class IssueTicket(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Give a citizen a number: `POST /api/v1/sites/{site}/tickets`. `id` becomes the ticket's id.

    `missing` are the documents that the citizen has said to be without.
    """

    id: UUID
    service_id: Key
    language: Language
    missing: Annotated[tuple[Key, ...], Meta(max_length=40)] = ()


class IssueReply(Struct, frozen=True, kw_only=True):
    """The ticket, and how many were before it in its service's queue when it was issued."""

    ticket: Ticket
    ahead: int


class CallNext(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Call whoever is due first among the desk's services: `POST /api/v1/sites/{site}/calls`."""

    id: UUID
    desk_id: Key


class CallReply(Struct, frozen=True, kw_only=True):
    """The ticket called, or None when nobody waits for the desk's services."""

    ticket: Ticket | None


class ActOnTicket(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Act on a ticket: `POST /api/v1/sites/{site}/tickets/{ticket}/{action}`.

    `desk_id` is the desk that acts; it must be the desk the ticket was called to, but for cancel, resume and grant,
    where it may be left out, and for call and take. `outcome` is for finish.
    """

    id: UUID
    desk_id: Key | None = None
    outcome: CaseOutcome | None = None


class TicketReply(Struct, frozen=True, kw_only=True):
    """The ticket as it is after the action."""

    ticket: Ticket


class SignIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sign a member of staff in: `POST /api/v1/sign-in`. `computer` is for the person: where they are signed in."""

    username: Annotated[str, Meta(min_length=1, max_length=100)]
    password: Annotated[str, Meta(min_length=1, max_length=200)]
    computer: Annotated[str, Meta(max_length=100)] = ""


class SignInReply(Struct, frozen=True, kw_only=True):
    """A token that speaks for the person until it expires; `refresh` gets the next one, until the sign-in ends.

    See `people.RenewSignIn`.
    """

    token: str
    expires_at: datetime
    site_id: Key
    staff: Staff
    refresh: str = ""
    ends_at: datetime | None = None
