"""What staff say to each other: a call for assistance, and a message to a role."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key, Role

LONGEST_MESSAGE = 300
"""Letters of a message to a role."""


class AssistanceCall(Struct, frozen=True, kw_only=True):
    """A member of staff calls colleagues: from the asking until the caller ends it. Carries ids only.

    `staff_id` is the caller. `called` are those it is loud for; `coming` and `cannot` what some have said to it, in the
    order they said so. A `practice` is none of the figures' business.
    """

    id: UUID
    staff_id: UUID
    desk_id: Key | None
    practice: bool
    asked_at: datetime
    called: tuple[UUID, ...]
    coming: tuple[UUID, ...] = ()
    cannot: tuple[UUID, ...] = ()


class AskAssistance(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Call colleagues: `POST /api/v1/sites/{site}/assistance`. The answer to a caller with an open call is that one.

    Whoever asks in earnest while a practice of theirs is open has turned it into a call.
    """

    id: UUID
    desk_id: Key | None = None
    practice: bool = False


class AssistanceAction(StrEnum):
    """What can be said to a call. The values stand in the URL."""

    COMING = "coming"
    CANNOT = "cannot"
    END = "end"


class ActOnAssistance(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say something to a call: `POST /api/v1/sites/{site}/assistance/{call}/{action}`."""

    id: UUID


class AssistanceReply(Struct, frozen=True, kw_only=True):
    """The call as it is now."""

    call: AssistanceCall


class SendStaffMessage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tell those of a role something: `POST /api/v1/sites/{site}/staff-messages`. `id` becomes the message's id."""

    id: UUID
    to_role: Role
    text: Annotated[str, Meta(min_length=1, max_length=LONGEST_MESSAGE, pattern=r"\S")]


class StaffMessage(Struct, frozen=True, kw_only=True):
    """A message of today; a list of these is `GET /api/v1/sites/{site}/staff-messages`.

    One gets those that nobody has read yet and that are for a role of one's own, and all that one has sent.
    """

    id: UUID
    to_role: Role
    from_staff_id: UUID
    from_name: str
    text: str
    sent_at: datetime
    read_at: datetime | None = None


class ReadStaffMessage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say that one has read it: `POST /api/v1/sites/{site}/staff-messages/{message}/read`."""

    id: UUID
