"""The office's bookings: made, moved and cancelled for a citizen, and those that cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

from server.booking.changing import TRIES, Changes, fits, pieces_of
from server.booking.codes import written_code
from server.booking.engine import Engine
from server.booking.office.rules import affected
from server.booking.office.store import OfficeStore
from server.booking.online import reached_at
from server.booking.own.store import MADE_EVENT, BookStore, NewVisit, WalledError
from server.booking.own.visit import Visit
from server.booking.ports import ToldKind
from server.booking.search import Search
from server.booking.times.bits import UNIT_MINUTES, units
from server.booking.times.frame import local_date
from server.booking.times.plan import Piece, Plan, Wish
from server.booking.tokens import hashed_token, new_token
from server.problems import ProblemError, unknown_service
from shared.protocol.booking import (
    LONGEST_SEARCH,
    AffectedBookings,
    CancelBooking,
    DayTimes,
    FindBooking,
    MakeBooking,
    MoveBooking,
    OfficeBooking,
    OfficeReply,
)
from shared.protocol.day import BookingState
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.rules import UNTIMED, BookingKind


class OfficeCommands:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        engine: Engine,
        search: Search,
        changes: Changes,
        book: BookStore,
        store: OfficeStore,
        *,
        country: str,
        new_code: Callable[[], str],
        new_id: Callable[[], UUID],
    ) -> None:
        self._engine = engine
        self._search = search
        self._changes = changes
        self._book = book
        self._store = store
        self._country = country
        self._new_code = new_code
        self._new_id = new_id

    async def times(
        self,
        site_id: Key,
        service_ids: tuple[Key, ...],
        *,
        first: date | None = None,
        days: int = 14,
        staff_id: UUID | None = None,
        minutes: int | None = None,
    ) -> tuple[DayTimes, ...]:
        """The free times of that many days, as the office may book them."""
        plan = await self._engine.plan(site_id)
        wish = self._wish(plan, service_ids, minutes)
        first = first or local_date(self._engine.clock(), plan.zone)
        return await self._search.office_times(plan, wish, first, days, staff_id)

    async def make(self, site_id: Key, command: MakeBooking) -> OfficeReply:
        """Book for a citizen; or say what can be had instead."""
        plan = await self._engine.plan(site_id)
        wish = self._wish(plan, command.service_ids, command.minutes)
        _to_come(command.starts_at, wish)
        if command.kind in UNTIMED:
            raise ProblemError(
                ProblemType.NOT_OFFERED, "This is asked for and not booked. Book a visit, a call or video."
            )
        contact = reached_at(command.given_name, command.phone, command.mail, self._country)
        if command.kind is BookingKind.TELEPHONE and not contact.phone:
            raise ProblemError(ProblemType.CONTACT, "phone: write the number that is to be rung.")
        if await self._changes.done(site_id, command.id, MADE_EVENT):
            return _told(await self._visit(site_id, command.id))
        for _ in range(TRIES):
            try:
                made = await self._made(plan, wish, command, contact.given_name, contact.phone)
            except WalledError:
                continue
            if made is not None:
                return _told(made)
            break
        if await self._changes.done(site_id, command.id, MADE_EVENT):
            return _told(await self._visit(site_id, command.id))
        return await self._search.offers(
            plan, wish, command.kind, command.staff_id, command.starts_at, from_home=False
        )  # fmt: skip

    async def move(self, site_id: Key, booking_id: UUID, command: MoveBooking) -> OfficeReply:
        """Move a booking; or say what can be had instead. Its citizen is told, by a new link."""
        plan, visit = await self._engine.plan(site_id), await self._visit(site_id, booking_id)
        if await self._book.done_before(site_id, command.id):
            return _told(await self._visit(site_id, booking_id))
        _may_change(visit)
        wish = self._of(plan, pieces_of(visit))
        _to_come(command.starts_at, wish)
        token = new_token() if visit.has_link else ""
        if not await self._changes.move(plan, visit, wish, command.starts_at, command.id, token, from_home=False):
            return await self._search.offers(
                plan, wish, visit.kind, visit.first.staff_id, command.starts_at, from_home=False
            )
        return _told(await self._visit(site_id, booking_id))

    async def cancel(self, site_id: Key, booking_id: UUID, command: CancelBooking) -> OfficeBooking:
        """Cancel a booking. Its citizen is told."""
        visit = await self._visit(site_id, booking_id)
        if not await self._book.done_before(site_id, command.id):
            _may_change(visit)
            await self._changes.cancel(visit, command.id, new_token() if visit.has_link else "")
        return _told(await self._visit(site_id, booking_id))

    async def read(self, site_id: Key, booking_id: UUID) -> OfficeBooking:
        """How a booking is."""
        return _told(_booked(await self._visit(site_id, booking_id), site_id))

    async def find(self, site_id: Key, command: FindBooking) -> OfficeBooking:
        """How the booking of that reference is."""
        visit = await self._book.by_code(site_id, written_code(command.code))
        return _told(_booked(visit, site_id))

    async def affected(self, site_id: Key) -> AffectedBookings:
        """The bookings to come that cannot be kept as things are now."""
        plan, now = await self._engine.plan(site_id), self._engine.clock()
        crew = await self._engine.occupancy.crew(site_id)
        return AffectedBookings(bookings=tuple(affected(plan, crew, await self._store.ahead(site_id, now))))

    async def _made(self, plan: Plan, wish: Wish, command: MakeBooking, given_name: str, phone: str) -> Visit | None:
        now, day = self._engine.clock(), local_date(command.starts_at, plan.zone)
        site_id, token = plan.configuration.site.id, new_token()
        async with self._changes.once(site_id, command.id, MADE_EVENT, [day]) as connection:
            if connection is None:
                return None
            await self._changes.free_old_holds(connection, site_id, now)
            room = await self._engine.room(plan, day, connection)
            if not fits(room, wish, command.starts_at, command.staff_id, from_home=False):
                return None
            places = room.place(wish.pieces, command.starts_at, command.staff_id)
            if places is None:
                return None
            new = NewVisit(
                booking_id=command.id,
                ids=(command.id, *(self._new_id() for _ in places[1:])),
                codes=tuple(self._new_code() for _ in places),
                site_id=site_id,
                kind=command.kind,
                origin="office",
                language=command.language,
                places=places,
                staff_id=command.staff_id,
                visitor_id=self._new_id(),
                given_name=given_name,
                phone=phone,
                mail=command.mail,
                link_hash=hashed_token(token),
            )
            visit = new.visit()
            await self._changes.tell(connection, ToldKind.CONFIRMED, visit, command.id, token, now)
            await self._book.put(connection, new, command_id=command.id, now=now)
        self._changes.committed(site_id, visit.moments)
        return visit

    async def _visit(self, site_id: Key, booking_id: UUID) -> Visit:
        visit = await self._book.visit(site_id, booking_id)
        if visit is None:
            raise ProblemError(ProblemType.UNKNOWN_BOOKING, f"{site_id} has no booking {booking_id}.")
        return visit

    def _wish(self, plan: Plan, service_ids: tuple[Key, ...], minutes: int | None) -> Wish:
        if len(set(service_ids)) != len(service_ids):
            raise ProblemError(ProblemType.BAD_REQUEST, "service_ids: name each service once.")
        if minutes is not None and len(service_ids) > 1:
            raise ProblemError(ProblemType.NOT_OFFERED, "minutes: can be set for one service alone.")
        pieces = []
        for service_id in service_ids:
            service = plan.service(service_id)
            if service is None:
                raise unknown_service(plan.configuration.site.id, service_id)
            booking = service.booking
            usual = units(-(-service.mean_service_seconds // 60)) * UNIT_MINUTES
            length = minutes or (booking.minutes if booking else service.slot_minutes or usual)
            own = booking.buffer_minutes if booking else None
            pieces.append(Piece(service_id, length, plan.rule.buffer_minutes if own is None else own))
        return self._of(plan, tuple(pieces))

    def _of(self, plan: Plan, pieces: tuple[Piece, ...]) -> Wish:
        now = self._engine.clock()
        return Wish(
            pieces=pieces,
            earliest=now,
            last_day=local_date(now, plan.zone) + timedelta(days=LONGEST_SEARCH),
            step_minutes=plan.rule.step_minutes,
        )


def _booked(visit: Visit | None, site_id: Key) -> Visit:
    """What is only held is nobody's booking yet."""
    if visit is None or visit.is_in(BookingState.HELD):
        raise ProblemError(ProblemType.UNKNOWN_BOOKING, f"{site_id} has no such booking. Look at the reference again.")
    return visit


def _to_come(starts_at: datetime, wish: Wish) -> None:
    if starts_at.tzinfo is None:
        raise ProblemError(ProblemType.BAD_REQUEST, "starts_at: write the time with its zone, as 12:20:00Z.")
    if not wish.earliest <= starts_at <= wish.earliest + timedelta(days=LONGEST_SEARCH):
        raise ProblemError(ProblemType.NOT_OFFERED, f"starts_at: choose a time within the next {LONGEST_SEARCH} days.")


def _may_change(visit: Visit) -> None:
    if visit.kind in UNTIMED:
        raise ProblemError(ProblemType.BOOKING_STATE, "This was asked for and not booked. Act on it in the day.")
    if not all(each.state in (BookingState.BOOKED, BookingState.NO_ANSWER) for each in visit.errands):
        raise ProblemError(
            ProblemType.BOOKING_STATE, f"The booking is {visit.first.state}; it cannot be changed any more."
        )


def _told(visit: Visit) -> OfficeBooking:
    return OfficeBooking(
        booking_id=visit.booking_id,
        kind=visit.kind,
        state=visit.first.state.value,
        service_ids=visit.service_ids,
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        code=visit.code,
        desk_id=visit.first.desk_id,
        staff_id=visit.first.staff_id,
    )
