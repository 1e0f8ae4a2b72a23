"""What a citizen may do with the place of a ticket from the phone, and when word is sent that it is near. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from shared.protocol.commands import UNDO_SECONDS
from shared.protocol.model import OPEN_STATES, Key, Language, Texts, TicketState

LATE_MINUTES = 10
"""So long a ticket is put aside for whoever needs a little more time."""

TELL_AT = 3
"""Word is sent when so many, or fewer, are before the ticket."""

BY_CITIZEN = ""
"""What stands as the desk in a ticket's `undo` when its citizen gave it up."""


class Place(Struct, frozen=True, kw_only=True):
    """Where a ticket is: `before` of its service wait before it, `desk` is where it was called to, or {}.

    A `personal` one waits for one caseworker or desk; `coming` is what that one, or a deputy, has answered. `paused` is
    whether its citizen has put it aside, until `parked_until`. `gave_up_at` is when they gave it up, `told` whether
    they are to be told when it is near.
    """

    id: UUID
    site_id: Key
    service_id: Key
    label: str
    state: TicketState
    language: Language
    service: Texts
    site: Texts
    municipality: str
    site_floor: int
    desk: Texts
    floor: int | None
    waiting_area: Texts
    before: int
    arrived_at: datetime
    booked_for: datetime | None = None
    personal: bool = False
    coming: bool = False
    paused: bool = False
    parked_until: datetime | None = None
    gave_up_at: datetime | None = None
    told: bool = False


class Offered(Struct, frozen=True, kw_only=True):
    """What the citizen can do now; `take_back_seconds` is how long giving up can still be taken back."""

    late: bool = False
    ready: bool = False
    give_up: bool = False
    take_back_seconds: int = 0
    tell: bool = False
    forget: bool = False


def offered(place: Place, now: datetime, *, messages: bool) -> Offered:
    """What is offered at `now`; `messages` is whether word can be sent to phones.

    One that staff have put aside is theirs to take up again: the citizen goes to the reception.
    """
    waits = place.state is TicketState.WAITING
    left = timedelta(seconds=UNDO_SECONDS) - (now - place.gave_up_at) if place.gave_up_at else timedelta()
    return Offered(
        late=waits,
        ready=place.paused,
        give_up=place.state in OPEN_STATES and place.state is not TicketState.SERVING,
        take_back_seconds=max(int(left.total_seconds()), 0) if place.state is TicketState.CANCELLED else 0,
        tell=messages and waits and not place.personal and not place.told and place.before > TELL_AT,
        forget=place.told,
    )


class Word(Struct, frozen=True):
    """Somebody who is to be told when their place is near, and how that is now; `desk_id` is where it is called to."""

    ticket_id: UUID
    site_id: Key
    label: str
    language: Language
    phone: str
    state: TicketState
    desk_id: Key | None
    before: int

    def __repr__(self) -> str:
        """The number may not come into a log or a traceback."""
        return f"Word({self.ticket_id})"

    @property
    def is_due(self) -> bool:
        """Whether the one message is to be sent now."""
        return self.state is TicketState.CALLED or (self.state is TicketState.WAITING and self.before <= TELL_AT)

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left to be told."""
        return self.state not in (TicketState.WAITING, TicketState.PARKED, TicketState.CALLED)
