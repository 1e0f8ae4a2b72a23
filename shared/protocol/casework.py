"""What a caseworker does with a ticket besides calling and finishing it: commands."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import AnswerKind, Key
from shared.protocol.visitors import Need


class Transfer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hand the citizen on: `POST /api/v1/sites/{site}/tickets/{ticket}/transfer`. The ticket keeps its `due_at`.

    Any of service, desk and person may be named. `desk_id` is the desk that acts, None for who has none. `site_id` is
    another centre: there the citizen gets a new number of `service_id`, at the place that the arrival here gives.
    """

    id: UUID
    desk_id: Key | None = None
    service_id: Key | None = None
    to_desk_id: Key | None = None
    to_staff_id: UUID | None = None
    site_id: Key | None = None


class Park(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Put the ticket aside: `POST /api/v1/sites/{site}/tickets/{ticket}/park`.

    At `until` it waits again by itself, with the `due_at` it had; without, until somebody calls or resumes it.
    """

    id: UUID
    desk_id: Key
    until: datetime | None = None


class AnswerNotice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say something to the notice of an arrival: `POST /api/v1/sites/{site}/tickets/{ticket}/answer`.

    `minutes` is how long the answer is to be relied on.
    """

    id: UUID
    answer: AnswerKind
    minutes: Annotated[int, Meta(ge=1, le=60)] = 5


class NoteVisitor(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write down what matters about the citizen: `POST /api/v1/sites/{site}/tickets/{ticket}/note`.

    What is None stays as it is. Only staff see it, and it is erased with the end of the day.
    """

    id: UUID
    needs: Annotated[tuple[Need, ...], Meta(max_length=20)] | None = None
    note: Annotated[str, Meta(max_length=500)] | None = None
    documents_seen: Annotated[tuple[Key, ...], Meta(max_length=40)] | None = None


class AddErrand(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same citizen has one errand more: `POST /api/v1/sites/{site}/tickets/{ticket}/errands`.

    `id` becomes the new ticket's id. It waits with the first one's `due_at`; with `to_desk_id` for that desk only.
    """

    id: UUID
    service_id: Key
    to_desk_id: Key | None = None
