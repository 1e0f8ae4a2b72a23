"""A visit as it is booked: one booking for each of its errands. Pure."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from shared.protocol.day import BookingKind, BookingState
from shared.protocol.model import OPEN_STATES, Key, Language, TicketState


class BookedErrand(Struct, frozen=True, kw_only=True):
    """One booking of a visit, as the database has it."""

    booking_id: UUID
    service_id: Key
    state: BookingState
    starts_at: datetime
    ends_at: datetime
    busy_until: datetime
    desk_id: Key | None = None
    lane: int | None = None
    staff_id: UUID | None = None
    code: str | None = None
    ticket_state: TicketState | None = None


class Visit(Struct, frozen=True, kw_only=True):
    """A visit, by the first of its errands; `errands` in their order.

    `given_name`, `phone` and `mail` are the citizen's, "" for not known.
    """

    booking_id: UUID
    site_id: Key
    kind: BookingKind
    origin: str
    language: Language
    errands: tuple[BookedErrand, ...]
    held_until: datetime | None = None
    has_link: bool = False
    needs_code: bool = False
    given_name: str = ""
    phone: str = ""
    mail: str = ""

    @property
    def first(self) -> BookedErrand:
        """The errand it begins with."""
        return self.errands[0]

    @property
    def starts_at(self) -> datetime:
        """When it begins, UTC."""
        return self.first.starts_at

    @property
    def ends_at(self) -> datetime:
        """When it is done, UTC."""
        return self.errands[-1].ends_at

    @property
    def code(self) -> str:
        """The reference."""
        return self.first.code or ""

    @property
    def ids(self) -> list[UUID]:
        """Of all its bookings."""
        return [each.booking_id for each in self.errands]

    @property
    def service_ids(self) -> tuple[Key, ...]:
        """What it is for."""
        return tuple(each.service_id for each in self.errands)

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When its room is taken: every begin and end."""
        return tuple(moment for each in self.errands for moment in (each.starts_at, each.busy_until))

    def is_in(self, state: BookingState) -> bool:
        """Whether all of its errands are in that state."""
        return all(each.state is state for each in self.errands)

    @property
    def is_under_way(self) -> bool:
        """Whether the citizen is here, or on the line."""
        return any(
            each.state is BookingState.STARTED
            or (each.state is BookingState.ARRIVED and each.ticket_state in OPEN_STATES)
            for each in self.errands
        )
