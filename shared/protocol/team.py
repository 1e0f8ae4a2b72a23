"""Who is at work at a site, where, and for what."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key, Role


class Status(StrEnum):
    """Whether somebody takes citizens. Busy is who has an open case."""

    OPEN = "open"
    PAUSED = "paused"
    AWAY = "away"


class Presence(Struct, frozen=True, kw_only=True):
    """One member of staff today: the desk, the services chosen (empty for all of the desk's), and since when.

    `knows` are the services that the person knows (empty for all): see `serving` for whom they are called for.
    """

    staff_id: UUID
    desk_id: Key | None
    services: tuple[Key, ...]
    status: Status
    since: datetime
    knows: tuple[Key, ...] = ()


class SetPresence(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say where one is and for what: `POST /api/v1/sites/{site}/presence`."""

    id: UUID
    status: Status
    desk_id: Key | None = None
    services: Annotated[tuple[Key, ...], Meta(max_length=100)] = ()


class PresenceReply(Struct, frozen=True, kw_only=True):
    """The presence as it is now."""

    presence: Presence


class Colleague(Struct, frozen=True, kw_only=True):
    """Who works at the site: a list of these is `GET /api/v1/sites/{site}/staff`, for staff only.

    `leave_from` and `leave_until`, both included, are a leave that is not over.
    """

    staff_id: UUID
    display_name: str
    roles: tuple[Role, ...]
    desk_id: Key | None
    deputies: tuple[UUID, ...] = ()
    leave_from: date | None = None
    leave_until: date | None = None

    def on_leave(self, today: date) -> date | None:
        """Until when somebody is on leave that day; None when they are not."""
        return self.leave_until if is_on_leave(self.leave_from, self.leave_until, today) else None


def is_on_leave(first: date | None, last: date | None, today: date) -> bool:
    """Whether a leave of those days, both included, is under way."""
    return first is not None and last is not None and first <= today <= last


class EndLeave(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Be back from one's own leave from today on: `POST /api/v1/me/leave/end`. Without a leave nothing happens."""


class TakeOver(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """See to all who are waiting or parked for a colleague who cannot: `POST /api/v1/sites/{site}/take-over`.

    Their bookings of today that are still to come go with them. The answer says how many there were.
    """

    id: UUID
    from_staff_id: UUID
    desk_id: Key | None = None


class TakenOver(Struct, frozen=True, kw_only=True):
    """How many tickets, and bookings of today whose citizens are still to come, have been taken over."""

    tickets: int
    bookings: int = 0
