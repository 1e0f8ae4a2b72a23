"""The commands of bookings: check in to one, offer a free time today, book it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

import msgspec
from msgspec import Struct

from server.booking.cards import new_card_key
from server.booking.checkin import Arrive, decide, looked_at, turn
from server.booking.engine import Engine
from server.booking.own.store import MADE_EVENT, BookStore, NewVisit, WalledError
from server.booking.slots import bookable, free_times
from server.booking.store import CHECKED_IN_EVENT, BookingStore
from server.booking.times.frame import local_date
from server.booking.times.plan import Piece, Plan
from server.events.store import Effect
from server.limits import Limiter
from server.problems import ProblemError
from shared.protocol.checkin import CardKey, CheckedIn, CheckIn, CheckInReply, NoBooking
from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.hours import Channel
from shared.protocol.model import Key, Service
from shared.protocol.opening import Timetable, openings_of
from shared.protocol.rules import BookingKind
from shared.protocol.visits import BookSlot, BookSlotReply, SlotOffer

MOST_MISSES = 10
WITHIN = timedelta(minutes=5)
"""A device or a person may ask so often in that time for what is not there: then somebody is guessing, or is lost."""

_ROUNDS = 3
"""A booking may be checked in elsewhere between finding it and writing: then it is looked at again."""

_TRIES = 5
"""A fresh code may be taken, or the desk; five times in a row they are not."""


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
        book: BookStore,
        engine: Engine,
        *,
        clock: Callable[[], datetime],
        new_code: Callable[[], str],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._book = book
        self._engine = engine
        self._catalogue = engine.catalogue
        self._clock = clock
        self._new_code = new_code
        self._committed = committed
        self._misses: Limiter[UUID | str | None] = Limiter(most=MOST_MISSES, within=WITHIN)

    async def check_in(
        self, site_id: Key, command: CheckIn, *, device_id: UUID | None, who: UUID | str | None
    ) -> CheckInReply:
        """Give the citizen's booking its ticket, or say what to do instead; opening hours do not matter.

        `device_id` is the stand it was done at; `who` asks, and may find nothing so often only.
        """
        site = (await self._catalogue.required(site_id)).configuration.site
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
            effect = await self._store.check_in(
                decision.match,
                command_id=command.id,
                now=now,
                turn=partial(turn, now=now, site=site),
                language=command.language,
                device_id=device_id,
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
        plan, now = await self._engine.plan(site_id), self._engine.clock()
        service = _service(plan.configuration, service_id)
        if service.slot_minutes is None:
            return SlotOffer(starts_at=None)
        (room,) = await self._engine.rooms(plan, local_date(now, plan.zone), 1)
        piece = _piece(plan, service, service.slot_minutes)
        if not room.has_minutes([piece], from_home=False):
            return SlotOffer(starts_at=None)
        free = free_times(_bookable_hours(plan.configuration, service_id), service.slot_minutes, (), now)
        starts_at = min((each for each in free if room.place([piece], each) is not None), default=None)
        return SlotOffer(starts_at=starts_at)

    async def book(self, site_id: Key, command: BookSlot) -> BookSlotReply:
        """Book a time that is still free, for whoever gets the code."""
        plan = await self._engine.plan(site_id)
        effect = await self._book.done_before(site_id, command.id) or await self._made(plan, command)
        made = msgspec.json.decode(effect.told(MADE_EVENT, site_id, self._committed), type=_Made)
        return BookSlotReply(
            booking_id=made.booking_id,
            service_id=made.service_id,
            starts_at=made.starts_at,
            code=await self._store.code(site_id, made.booking_id),
        )

    async def _made(self, plan: Plan, command: BookSlot) -> Effect:
        configuration, site_id = plan.configuration, plan.configuration.site.id
        service = _service(configuration, command.service_id)
        if service.slot_minutes is None or not plan.desks([service.id]):
            raise ProblemError(ProblemType.NOT_OFFERED, f"No times of {service.id} are booked here. Take a number.")
        if command.starts_at.tzinfo is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "starts_at: write the time with its zone, as 12:20:00Z.")
        now, table = self._engine.clock(), _bookable_hours(configuration, service.id)
        starts_at = bookable(command.starts_at, table, service.slot_minutes, (), now)
        for _ in range(_TRIES if starts_at is not None else 0):
            assert starts_at is not None
            try:
                effect = await self._placed(plan, _piece(plan, service, service.slot_minutes), starts_at, command)
            except WalledError:
                continue
            if effect is not None:
                return effect
            break
        # The same command may have been under way elsewhere and have taken the time itself.
        effect = await self._book.done_before(site_id, command.id)
        if effect is None:
            raise ProblemError(ProblemType.SLOT_TAKEN, "The time is not free any more. Ask for another one.")
        return effect

    async def _placed(self, plan: Plan, piece: Piece, starts_at: datetime, command: BookSlot) -> Effect | None:
        site_id, now = plan.configuration.site.id, self._engine.clock()
        day = local_date(starts_at, plan.zone)
        async with self._book.days_held(site_id, [day]) as connection:
            room = await self._engine.room(plan, day, connection)
            places = room.place([piece], starts_at) if room.has_minutes([piece], from_home=False) else None
            if places is None:
                return None
            visit = NewVisit(
                booking_id=command.id,
                ids=(command.id,),
                codes=(self._new_code(),),
                site_id=site_id,
                kind=BookingKind.VISIT,
                origin="stand",
                language=command.language,
                places=places,
            )
            effect = await self._book.put(connection, visit, command_id=command.id, now=now)
        self._engine.occupancy.changed(site_id, visit.visit().moments)
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


def _piece(plan: Plan, service: Service, minutes: int) -> Piece:
    own = None if service.booking is None else service.booking.buffer_minutes
    return Piece(service.id, minutes, plan.rule.buffer_minutes if own is None else own)


def _too_many() -> ProblemError:
    return ProblemError(ProblemType.TOO_MANY, "No booking was found too many times. Ask at the reception.")
