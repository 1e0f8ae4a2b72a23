"""Booking from home: free times, holding one, confirming it, and the citizen's own booking by its link."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from msgspec import Struct, structs

from server.booking.changing import TRIES, Changes, fits, pieces_of
from server.booking.engine import Engine
from server.booking.own.rules import Asked, asked_of, contact_fault, may_change, own_booking
from server.booking.own.store import HELD_EVENT, BookStore, NewVisit, Tried, WalledError
from server.booking.own.visit import Visit
from server.booking.ports import Contact, Told, ToldKind
from server.booking.search import Search
from server.booking.times.frame import local_date
from server.booking.times.plan import Plan, Wish
from server.booking.tokens import hashed_code, hashed_token, new_confirm_code, new_token
from server.events.store import Connection, id_reused
from server.limits import Limiter
from server.messaging.phones import international
from server.problems import ProblemError
from shared.protocol.booking import (
    HOLD_MINUTES,
    DayTimes,
    Held,
    HoldTime,
    Offers,
    OwnBooking,
    PersonToMeet,
    SoonestAt,
)
from shared.protocol.day import BookingState
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key, Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind

MOST_TRIES = 5
"""So often a code may be typed for one hold."""

MOST_HOLDS = 30
HOLDS_WITHIN = timedelta(minutes=10)
"""One address may hold so many times in that time."""

MOST_TO_ONE = 5
TO_ONE_WITHIN = timedelta(hours=1)
"""So many codes are sent to one telephone or mail box in that time: it may be somebody else's."""

MOST_MISSES = 20
MISSES_WITHIN = timedelta(minutes=10)
"""One address may ask so often for links that there are not: then somebody is guessing."""


MOST_SEARCHES = 600
SEARCHES_WITHIN = timedelta(minutes=1)
"""One address may look for times so often."""


class Limits(Struct, frozen=True, kw_only=True):
    """How much one address may do."""

    holds: int = MOST_HOLDS
    searches: int = MOST_SEARCHES


class OnlineBookings:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing.

    `who` is the address that asks, for the limits; "" is nobody in particular.
    """

    def __init__(
        self,
        engine: Engine,
        search: Search,
        changes: Changes,
        book: BookStore,
        told: Told,
        *,
        country: str,
        new_code: Callable[[], str],
        new_id: Callable[[], UUID],
        limits: Limits = Limits(),  # noqa: B008 - frozen
    ) -> None:
        self._engine = engine
        self._search = search
        self._changes = changes
        self._book = book
        self._told = told
        self._country = country
        self._new_code = new_code
        self._new_id = new_id
        self._holds: Limiter[str] = Limiter(most=limits.holds, within=HOLDS_WITHIN)
        self._searches: Limiter[str] = Limiter(most=limits.searches, within=SEARCHES_WITHIN)
        self._to_one: Limiter[str] = Limiter(most=MOST_TO_ONE, within=TO_ONE_WITHIN)
        self._misses: Limiter[str] = Limiter(most=MOST_MISSES, within=MISSES_WITHIN)
        self._links: dict[UUID, tuple[datetime, str]] = {}

    @property
    def channels(self) -> frozenset[Channel]:
        """By what citizens can be told."""
        return self._told.channels

    def asks(self, services: Iterable[Service], kind: BookingKind) -> Asked:
        """What a citizen has to say of where they are reached."""
        return asked_of(services, kind, self._told.channels)

    async def times(
        self,
        site_id: Key,
        service_ids: tuple[Key, ...],
        *,
        kind: BookingKind = BookingKind.VISIT,
        first: date | None = None,
        days: int = 14,
        staff_id: UUID | None = None,
        who: str = "",
    ) -> tuple[DayTimes, ...]:
        """The free times of `days` local days from `first` on, without it from today on; each day stands there."""
        self._allow_search(who)
        return await self._search.times(site_id, service_ids, kind, first, days, staff_id)

    async def soonest(
        self, service_id: Key, kind: BookingKind = BookingKind.VISIT, who: str = ""
    ) -> tuple[SoonestAt, ...]:
        """Where the errand can be done, the centre with the soonest time first."""
        self._allow_search(who)
        return await self._search.soonest(service_id, kind)

    async def people(self, site_id: Key, service_ids: tuple[Key, ...]) -> tuple[PersonToMeet, ...]:
        """Whom a citizen can ask to meet for these services; nobody where that is not offered."""
        return await self._search.people(site_id, service_ids)

    async def hold(self, command: HoldTime, who: str = "") -> Held | Offers:
        """Keep the time for ten minutes and send a code; or say what can be had instead."""
        plan, now = await self._engine.plan(command.site_id), self._engine.clock()
        wish = self._search.wish(plan, command.service_ids, command.kind, command.staff_id, now)
        _with_zone(command.starts_at)
        contact = self._contact(command, plan)
        if await self._changes.done(command.site_id, command.id, HELD_EVENT):
            return await self._held_again(command, contact)
        self._allow(who, now)
        for _ in range(TRIES):
            try:
                held = await self._held(plan, wish, command, contact)
            except WalledError:
                continue
            if held is not None:
                return held
            break
        # The same command may have been under way elsewhere and have got the time itself.
        if await self._changes.done(command.site_id, command.id, HELD_EVENT):
            return await self._held_again(command, contact)
        return await self._search.offers(plan, wish, command.kind, command.staff_id, command.starts_at)

    async def confirm(self, token: str, code: str, who: str = "") -> OwnBooking:
        """Make a booking of what is held; a second time answers as the first."""
        now, visit = self._engine.clock(), await self.found(token, who)
        if visit.is_in(BookingState.HELD):
            if visit.held_until is None or visit.held_until <= now:
                raise _hold_over()
            if not visit.needs_code or await self._is_right(visit, code.strip()):
                await self._confirmed(visit, token, now)
        return await self.own(token, who)

    async def own(self, token: str, who: str = "") -> OwnBooking:
        """The booking of that link."""
        visit = await self.found(token, who)
        plan = await self._engine.plan(visit.site_id)
        return own_booking(visit, plan.configuration, self._engine.clock())

    async def found(self, token: str, who: str) -> Visit:
        """The visit of that link; raises a `ProblemError` when there is none, or where somebody is guessing."""
        now = self._engine.clock()
        if who and self._misses.is_spent(who, now):
            raise ProblemError(ProblemType.TOO_MANY, "Too many wrong links came from here. Try again later.")
        visit = await self._book.by_link(hashed_token(token))
        if visit is None:
            if who:
                self._misses.allows(who, now)
            raise ProblemError(ProblemType.UNKNOWN_BOOKING, "There is no booking behind this link any more.")
        return visit

    async def move(self, token: str, starts_at: datetime, command_id: UUID, who: str = "") -> OwnBooking | Offers:
        """Move it to another time; or say what can be had instead."""
        _with_zone(starts_at)
        visit = await self.found(token, who)
        plan = await self._engine.plan(visit.site_id)
        if not await self._book.done_before(visit.site_id, command_id):
            self._may_change(plan, visit)
            asked = self._search.wish(plan, visit.service_ids, visit.kind, None, self._engine.clock())
            wish = structs.replace(asked, pieces=pieces_of(visit))
            if not await self._changes.move(plan, visit, wish, starts_at, command_id, token, from_home=True):
                return await self._search.offers(plan, wish, visit.kind, visit.first.staff_id, starts_at)
        return await self.own(token, who)

    async def cancel(self, token: str, command_id: UUID, who: str = "") -> OwnBooking:
        """Cancel it."""
        visit = await self.found(token, who)
        plan = await self._engine.plan(visit.site_id)
        if not await self._book.done_before(visit.site_id, command_id):
            self._may_change(plan, visit)
            await self._changes.cancel(visit, command_id, token)
        return await self.own(token, who)

    async def give_back(self, token: str, command_id: UUID, who: str = "") -> None:
        """Give back a time that is held; who wanted it is forgotten, and the link leads nowhere from then on."""
        visit = await self.found(token, who)
        if not visit.is_in(BookingState.HELD):
            raise ProblemError(ProblemType.BOOKING_STATE, "This is booked already. Cancel the booking instead.")
        await self._changes.free(visit, command_id)

    async def forget(self, token: str, command_id: UUID, who: str = "") -> None:
        """Cancel what is to come, and erase all that is personal; the link leads nowhere from then on."""
        visit = await self.found(token, who)
        if visit.is_in(BookingState.HELD):
            await self._changes.free(visit, command_id)
        elif visit.is_under_way:
            raise ProblemError(
                ProblemType.BOOKING_STATE, "You are here now. What is known of you is erased after the visit."
            )
        elif any(each.state in (BookingState.BOOKED, BookingState.NO_ANSWER) for each in visit.errands):
            await self._changes.cancel(visit, command_id, "", erase=True)
        else:
            await self._changes.erase(visit)

    async def _held(self, plan: Plan, wish: Wish, command: HoldTime, contact: Contact) -> Held | None:
        """Hold the time, in a transaction that nobody else books in that day.

        None when it is not free, also because this very command has got it.
        """
        now, day = self._engine.clock(), local_date(command.starts_at, plan.zone)
        token, code = new_token(), new_confirm_code()
        async with self._changes.once(command.site_id, command.id, HELD_EVENT, [day]) as connection:
            if connection is None:
                return None
            await self._changes.free_old_holds(connection, command.site_id, now)
            before = await self._earlier(command, connection)
            room = await self._engine.room(plan, day, connection, but=before.ids if before else ())
            if not fits(room, wish, command.starts_at, command.staff_id, from_home=True):
                return None
            places = room.place(wish.pieces, command.starts_at, command.staff_id)
            if places is None:
                return None
            self._allow_to(contact, now)
            if before is not None:
                await self._book.free(
                    before.site_id, before.ids, command_id=self._new_id(), now=now, connection=connection
                )
            needs_code = self._told.reaches(contact)
            new = NewVisit(
                booking_id=command.id,
                ids=(command.id, *(self._new_id() for _ in places[1:])),
                codes=tuple(self._new_code() for _ in places),
                site_id=command.site_id,
                kind=command.kind,
                origin="web",
                language=command.language,
                places=places,
                staff_id=command.staff_id,
                visitor_id=self._new_id(),
                given_name=contact.given_name,
                phone=contact.phone,
                mail=contact.mail,
                link_hash=hashed_token(token),
                held_until=now + timedelta(minutes=HOLD_MINUTES),
                confirm_hash=hashed_code(command.id, code) if needs_code else None,
            )
            visit = new.visit()
            await self._changes.tell(connection, ToldKind.CODE, visit, command.id, token, now, code)
            await self._book.put(connection, new, command_id=command.id, now=now)
            # Before the commit: who sees the hold then finds its link too.
            self._links = {each: link for each, link in self._links.items() if link[0] > now}
            self._links[command.id] = (now + timedelta(minutes=HOLD_MINUTES), token)
        self._changes.committed(command.site_id, (*visit.moments, *(before.moments if before else ())))
        return _held_reply(visit, token)

    async def _earlier(self, command: HoldTime, connection: Connection) -> Visit | None:
        """The hold that is to be given back, while it is one of this site."""
        if command.instead_of is None:
            return None
        found = await self._book.by_link(hashed_token(command.instead_of), connection)
        return found if found and found.site_id == command.site_id and found.is_in(BookingState.HELD) else None

    async def _held_again(self, command: HoldTime, contact: Contact) -> Held:
        """What the first use of the command has got.

        Of two presses the browser shows the answer to the second, whichever came first: both have one link. Where the
        first was at another process, or before a start, its link is not known, and a fresh one takes its place.
        """
        visit, now = await self._book.visit(command.site_id, command.id), self._engine.clock()
        if visit is None or visit.held_until is None or visit.held_until <= now:
            raise _hold_over()
        if (visit.phone, visit.mail) != (contact.phone, contact.mail):
            raise id_reused()
        _, token = self._links.get(command.id, (now, ""))
        known = await self._book.by_link(hashed_token(token)) if token else None
        if known is None or known.booking_id != visit.booking_id:
            token = new_token()
            await self._book.new_link(visit.booking_id, hashed_token(token))
        return _held_reply(visit, token)

    async def _is_right(self, visit: Visit, code: str) -> bool:
        """Whether it is the code; False when nothing is held any more, as when another press has just booked it."""
        tried = await self._book.tried(visit.booking_id, hashed_code(visit.booking_id, code), MOST_TRIES)
        if tried is Tried.SPENT:
            await self._changes.free(visit, self._new_id())
            raise _hold_over()
        if tried is Tried.WRONG:
            raise ProblemError(ProblemType.WRONG_CODE, "This is not the code that was sent. Look at it again.")
        return tried is Tried.RIGHT

    async def _confirmed(self, visit: Visit, token: str, now: datetime) -> None:
        command_id = uuid5(visit.booking_id, "confirm")
        async with self._book.days_held(visit.site_id) as connection:
            again = await self._book.visit(visit.site_id, visit.booking_id, connection, locked=True)
            if again is None:
                raise _hold_over()
            if again.is_in(BookingState.HELD):
                # What is told stands before the event: the site's row is held from there to the commit.
                await self._changes.tell(connection, ToldKind.CONFIRMED, again, command_id, token, now)
                if await self._book.confirm(connection, again, command_id=command_id, now=now) is None:
                    raise _hold_over()
        self._changes.committed(visit.site_id, visit.moments)

    def _contact(self, command: HoldTime, plan: Plan) -> Contact:
        asked = self.asks(filter(None, map(plan.service, command.service_ids)), command.kind)
        if asked.cut_off:
            raise _cut_off(plan.configuration.site.phone)
        contact = reached_at(command.given_name, command.phone, command.mail, self._country)
        if fault := contact_fault(asked, contact.phone, contact.mail):
            raise ProblemError(ProblemType.CONTACT, fault)
        return contact

    def _allow_search(self, who: str) -> None:
        if who and not self._searches.allows(who, self._engine.clock()):
            raise ProblemError(ProblemType.TOO_MANY, "Too many questions came from here. Wait a minute, then go on.")

    def _allow(self, who: str, now: datetime) -> None:
        if who and not self._holds.allows(who, now):
            raise ProblemError(
                ProblemType.TOO_MANY, "Too many times have been held from here. Wait some minutes, then try again."
            )

    def _allow_to(self, contact: Contact, now: datetime) -> None:
        for way in filter(None, (contact.phone, contact.mail.casefold())):
            if not self._to_one.allows(way, now):
                raise ProblemError(ProblemType.TOO_MANY, "Too many codes were sent there. Try again in an hour.")

    def _may_change(self, plan: Plan, visit: Visit) -> None:
        if not may_change(visit, plan.configuration, self._engine.clock()):
            raise ProblemError(
                ProblemType.BOOKING_STATE, "This booking cannot be changed from here any more. Call the centre instead."
            )


def reached_at(given_name: str, phone: str, mail: str, country: str) -> Contact:
    """The contact as it is kept, numbers with their country code; raises a `ProblemError` for one that has none."""
    number = international(phone, country) if phone else ""
    if number is None:
        raise ProblemError(ProblemType.CONTACT, "phone: write the number with its country code, as +45.")
    return Contact(given_name=given_name.strip(), phone=number, mail=mail)


def _cut_off(phone: str) -> ProblemError:
    call = f"Call {phone}" if phone else "Call the centre"
    return ProblemError(
        ProblemType.NOT_OFFERED,
        f"No code can be sent to confirm it, so this cannot be booked from home. {call} instead.",
    )


def _held_reply(visit: Visit, token: str) -> Held:
    assert visit.held_until is not None
    return Held(
        token=token, starts_at=visit.starts_at, ends_at=visit.ends_at, held_until=visit.held_until,
        needs_code=visit.needs_code,
    )  # fmt: skip


def _with_zone(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ProblemError(ProblemType.BAD_REQUEST, "starts_at: write the time with its zone, as 12:20:00Z.")


def _hold_over() -> ProblemError:
    return ProblemError(ProblemType.HOLD_OVER, "The time is not held any more. Choose one again.")
