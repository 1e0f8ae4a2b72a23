"""What a citizen asks and does about the place of a ticket; whoever knows the ticket's id may."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from msgspec import Struct

from server.events.store import Effect
from server.limits import Limiter
from server.messaging.phones import as_typed, international
from server.place.rules import Offered, Place, offered
from server.place.states import States
from server.place.store import PlaceStore
from shared.protocol.content import Configuration
from shared.protocol.model import Service, TicketState
from shared.protocol.wait import Wait, wait_of

MOST = 12
WITHIN = timedelta(minutes=1)
"""So many things may be done with one ticket in that time."""


class Said(StrEnum):
    """What became of something that was asked for."""

    DONE = "done"
    """Or there was nothing to do any more: the page shows how it is."""
    TOO_MANY = "too-many"
    WRONG_PHONE = "wrong-phone"


class Deed(StrEnum):
    """What a citizen can do with one press. The values stand in the URL."""

    LATE = "late"
    """Put it aside for ten minutes: it keeps its place, and waits again by itself."""
    READY = "ready"
    """Let it wait again now."""
    GIVE_UP = "give-up"
    TAKE_BACK = "take-back"
    """Wait again after all, where it was."""
    FORGET = "forget"
    """Erase the number: nothing is sent."""


class Seen(Struct, frozen=True, kw_only=True):
    """A place with what goes with it: the promise that the stand gives, what to have ready, what can be done."""

    place: Place
    configuration: Configuration
    service: Service | None
    wait: Wait | None
    offered: Offered


class PlaceCommands:
    """`wake` is called when somebody is to be told of their place; None when this server sends no messages."""

    def __init__(
        self,
        store: PlaceStore,
        states: States,
        *,
        country: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
        wake: Callable[[], None] | None,
    ) -> None:
        self._store = store
        self._states = states
        self._country = country
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._wake = wake
        self._acts: dict[Deed, Callable[..., Awaitable[Effect | None]]] = {
            Deed.LATE: store.late,
            Deed.READY: store.ready,
            Deed.GIVE_UP: store.give_up,
            Deed.TAKE_BACK: store.take_back,
        }
        self._limiter: Limiter[UUID] = Limiter(most=MOST, within=WITHIN)

    async def see(self, ticket_id: UUID) -> Seen | None:
        """How the ticket's place is now; None for a ticket that is not known."""
        place = await self._store.place(ticket_id)
        if place is None:
            return None
        state = await self._states.of(place.site_id)
        site = state.configuration.site
        ticket = state.tickets.get(place.id)
        in_time = (
            place.booked_for is not None
            and place.arrived_at <= place.booked_for + timedelta(minutes=site.check_in.late_minutes)
        )  # fmt: skip
        waits = ticket is not None and place.state is TicketState.WAITING and not place.personal and not in_time
        return Seen(
            place=place,
            configuration=state.configuration,
            service=state.configuration.service(place.service_id),
            wait=wait_of(state, ticket) if ticket is not None and waits else None,
            offered=offered(place, self._clock(), messages=self._wake is not None and site.sms),
        )

    async def act(self, place: Place, deed: Deed) -> Said:
        """Do it; nothing when the place does not allow it any more."""
        now = self._clock()
        if not self._limiter.allows(place.id, now):
            return Said.TOO_MANY
        if deed in (Deed.FORGET, Deed.GIVE_UP):
            await self._store.forget(place.id)
        act = self._acts.get(deed)
        if act is not None and await act(place, command_id=self._new_id(), now=now) is not None:
            self._committed(place.site_id)
        return Said.DONE

    async def tell(self, seen: Seen, phone: str, language: str) -> Said:
        """Send one message when it is near; the number is kept until then, or until the ticket is over."""
        if not seen.offered.tell:
            return Said.DONE
        now, place = self._clock(), seen.place
        typed = as_typed(phone)
        number = None if typed is None else international(typed, self._country)
        if number is None:
            return Said.WRONG_PHONE
        if not self._limiter.allows(place.id, now):
            return Said.TOO_MANY
        await self._store.ask(
            place.id, phone=number, language=language, message_id=message_id(place.id), now=now
        )  # fmt: skip
        if self._wake is not None:
            self._wake()
        return Said.DONE


def message_id(ticket_id: UUID) -> UUID:
    """The id of the one message about the ticket's place: so it cannot be sent twice."""
    return uuid5(ticket_id, "place")
