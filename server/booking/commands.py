"""The commands of bookings: check in to one, offer a free time today, book it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from msgspec import Struct

from server.booking.cards import new_card_key
from server.booking.checkin import Arrive, decide, looked_at
from server.booking.slots import bookable, first_free
from server.booking.store import CHECKED_IN_EVENT, MADE_EVENT, BookingStore
from server.centre.catalogue import Catalogue
from server.events.store import Effect
from server.identity.store import Holder
from server.limits import Limiter
from server.problems import ProblemError
from server.queue.order import booked_due
from server.queue.rules import local_day
from shared.protocol.checkin import CardKey, CheckedIn, CheckIn, CheckInReply, NoBooking
from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.hours import Channel
from shared.protocol.model import Key, Service
from shared.protocol.opening import Timetable, openings_of
from shared.protocol.visits import BookSlot, BookSlotReply, SlotOffer

MOST_MISSES = 10
WITHIN = timedelta(minutes=5)
"""A device or a person may ask so often in that time for what is not there: then somebody is guessing, or is lost."""

_ROUNDS = 3
"""A booking may be checked in elsewhere between finding it and writing: then it is looked at again."""

_TRIES = 5
"""A fresh code may be taken; five times in a row it is not."""

_WHOLE_DAY = timedelta(days=1)


class _Made(Struct, frozen=True):
    """The body of `booking.made`."""

    booking_id: UUID
    service_id: Key
    starts_at: datetime


class BookingCommands:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: BookingStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        new_code: Callable[[], str],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._new_code = new_code
        self._committed = committed
        self._misses: Limiter[UUID | None] = Limiter(most=MOST_MISSES, within=WITHIN)

    async def check_in(self, site_id: Key, command: CheckIn, holder: Holder) -> CheckInReply:
        """Give the citizen's booking its ticket, or say what to do instead; opening hours do not matter."""
        rules = await self._catalogue.required(site_id)
        site, who = rules.configuration.site, holder.device_id or holder.staff_id
        for _ in range(_ROUNDS):
            done = await self._store.done_before(site_id, command.id)
            if done is not None:
                return self._checked_in(site_id, done)
            now = self._clock()
            if self._misses.is_spent(who, now):
                raise _too_many()
            found = await self._store.matching(site_id, command.known_by, *looked_at(now, site.time_zone))
            if any(match.ticket is not None and match.ticket.id == command.id for match in found):
                continue  # The same command has just been carried out elsewhere: its answer is in the log.
            decision = decide(found, command.known_by, site=site, now=now)
            if not isinstance(decision, Arrive):
                if isinstance(decision, NoBooking) and not self._misses.allows(who, now):
                    raise _too_many()
                return decision
            match, late = decision.match, decision.late
            effect = await self._store.check_in(
                match,
                command_id=command.id,
                now=now,
                # Who checks in before midnight to what is after it has a number of the new day, and waits on.
                day=max(local_day(now, site.time_zone), local_day(match.starts_at, site.time_zone)),
                due_at=booked_due(match.starts_at, now, site.call_order, late=late),
                language=command.language,
                device_id=holder.device_id,
                late=late,
            )
            if effect is not None:
                return self._checked_in(site_id, effect)
        raise ProblemError(ProblemType.UNAVAILABLE, "The check-in could not be done just now. Send the same again.")

    async def card_key(self, site_id: Key) -> CardKey:
        """What the site's stands hash health cards with; only where a service asks for cards."""
        configuration = (await self._catalogue.required(site_id)).configuration
        if not any(service.card_check_in for service in configuration.services):
            raise ProblemError(ProblemType.NOT_OFFERED, f"No service of {site_id} is checked in to by health card.")
        return CardKey(key=(await self._store.card_key(site_id, new_card_key())).hex())

    async def offer(self, site_id: Key, service_id: Key) -> SlotOffer:
        """The first free time of the service later today."""
        configuration = (await self._catalogue.required(site_id)).configuration
        service = _service(configuration, service_id)
        if service.slot_minutes is None or not _is_served(configuration, service_id):
            return SlotOffer(starts_at=None)
        now, table = self._clock(), _bookable_hours(configuration, service_id)
        taken = await self._store.taken(service_id, now, now + _WHOLE_DAY)
        return SlotOffer(starts_at=first_free(table, service.slot_minutes, taken, now))

    async def book(self, site_id: Key, command: BookSlot) -> BookSlotReply:
        """Book a time that is still free, for whoever gets the code."""
        configuration = (await self._catalogue.required(site_id)).configuration
        effect = await self._store.done_before(site_id, command.id) or await self._made(configuration, command)
        made = msgspec.json.decode(effect.told(MADE_EVENT, site_id, self._committed), type=_Made)
        return BookSlotReply(
            booking_id=made.booking_id,
            service_id=made.service_id,
            starts_at=made.starts_at,
            code=await self._store.code(site_id, made.booking_id),
        )

    async def _made(self, configuration: Configuration, command: BookSlot) -> Effect:
        service = _service(configuration, command.service_id)
        if service.slot_minutes is None or not _is_served(configuration, service.id):
            raise ProblemError(ProblemType.NOT_OFFERED, f"No times of {service.id} are booked here. Take a number.")
        if command.starts_at.tzinfo is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "starts_at: write the time with its zone, as 12:20:00Z.")
        now, table = self._clock(), _bookable_hours(configuration, service.id)
        taken = await self._store.taken(service.id, now, now + _WHOLE_DAY)
        starts_at = bookable(command.starts_at, table, service.slot_minutes, taken, now)
        if starts_at is not None:
            ends_at = starts_at + timedelta(minutes=service.slot_minutes)
            for _ in range(_TRIES):
                effect = await self._store.book(
                    command_id=command.id, site_id=configuration.site.id, now=now, service_id=service.id,
                    starts_at=starts_at, ends_at=ends_at, code=self._new_code(), language=command.language,
                )  # fmt: skip
                if isinstance(effect, Effect):
                    return effect
                if effect is None:
                    break
        # The same command may have been under way elsewhere and have taken the time itself.
        effect = await self._store.done_before(configuration.site.id, command.id)
        if effect is None:
            raise ProblemError(ProblemType.SLOT_TAKEN, "The time is not free any more. Ask for another one.")
        return effect

    def _checked_in(self, site_id: Key, effect: Effect) -> CheckedIn:
        return msgspec.json.decode(effect.told(CHECKED_IN_EVENT, site_id, self._committed), type=CheckedIn)


def _service(configuration: Configuration, service_id: Key) -> Service:
    service = configuration.service(service_id)
    if service is None:
        site_id = configuration.site.id
        raise ProblemError(
            ProblemType.UNKNOWN_SERVICE, f"{site_id} has no service {service_id}. Choose another service."
        )
    return service


def _bookable_hours(configuration: Configuration, service_id: Key) -> Timetable:
    return openings_of(configuration).table(service_id, Channel.BOOKING)


def _is_served(configuration: Configuration, service_id: Key) -> bool:
    return any(service_id in desk.services for desk in configuration.desks)


def _too_many() -> ProblemError:
    return ProblemError(ProblemType.TOO_MANY, "No booking was found too many times. Ask at the reception.")
