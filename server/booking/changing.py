"""Moving and cancelling a visit, and telling its citizen: the same from home and at the office."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from msgspec import structs

from server.booking.engine import Engine
from server.booking.own.store import CANCELLED_EVENT, MOVED_EVENT, BookStore, WalledError
from server.booking.own.visit import Visit
from server.booking.ports import Contact, Told, ToldBooking, ToldKind
from server.booking.times.frame import local_date
from server.booking.times.plan import Piece, Plan, Wish
from server.booking.times.room import Place, Room
from server.booking.tokens import hashed_token
from server.events.store import Connection, Effect, id_reused
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key

TRIES = 5
"""What another has taken meanwhile is looked for anew, so often."""


class Changes:
    """Changes visits in transactions that hold their days; raises `ProblemError` and has changed nothing."""

    def __init__(
        self,
        engine: Engine,
        book: BookStore,
        told: Told,
        *,
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._engine = engine
        self._book = book
        self._told = told
        self._new_id = new_id
        self._committed = committed

    async def move(
        self,
        plan: Plan,
        visit: Visit,
        wish: Wish,
        starts_at: datetime,
        command_id: UUID,
        token: str,
        *,
        from_home: bool,
    ) -> bool:
        """Move the visit; whether it could be: False when the time is not free.

        `token` is the link's, or a fresh one that takes its place; "" leaves the link as it is and tells nobody.
        """
        days = {local_date(moment, plan.zone) for moment in (visit.starts_at, starts_at)}
        day = local_date(starts_at, plan.zone)
        for _ in range(TRIES):
            now = self._engine.clock()
            try:
                async with self.once(visit.site_id, command_id, MOVED_EVENT, days) as connection:
                    if connection is None:
                        return True
                    await self.free_old_holds(connection, visit.site_id, now)
                    room = await self._engine.room(plan, day, connection, but=visit.ids)
                    if not fits(room, wish, starts_at, visit.first.staff_id, from_home=from_home):
                        return False
                    places = room.place(wish.pieces, starts_at, visit.first.staff_id, like=visit.first.desk_id)
                    if places is None:
                        return False
                    moved = structs.replace(
                        visit,
                        errands=tuple(
                            structs.replace(errand, starts_at=place.starts_at, ends_at=place.ends_at)
                            for errand, place in zip(visit.errands, places, strict=True)
                        ),
                    )
                    await self.tell(connection, ToldKind.MOVED, moved, command_id, token, now)
                    effect = await self._book.move(
                        connection, visit, places, command_id=command_id, now=now,
                        link_hash=hashed_token(token) if token else None,
                    )  # fmt: skip
                    if effect is None:
                        raise not_so_any_more()
            except WalledError:
                continue
            self.committed(visit.site_id, (*visit.moments, *(each.starts_at for each in places), places[-1].busy_until))
            return True
        return False

    async def take(
        self, visit: Visit, held: Visit, command_id: UUID, token: str, *, claim: Callable[[Connection], Awaitable[bool]]
    ) -> bool:
        """Move the visit to what is held for it; False when `claim` says in the transaction that it is not any more.

        `token` is the link's, or the one that takes its place.
        """
        now = self._engine.clock()
        async with self.once(visit.site_id, command_id, MOVED_EVENT) as connection:
            if connection is None:
                return True
            again = await self._book.visit(visit.site_id, visit.booking_id, connection, locked=True)
            place = await self._book.visit(visit.site_id, held.booking_id, connection, locked=True)
            if again is None or place is None or not await claim(connection):
                return False
            pieces = pieces_of(again)
            moved = structs.replace(
                again,
                errands=tuple(
                    structs.replace(errand, starts_at=to.starts_at, ends_at=to.ends_at)
                    for errand, to in zip(again.errands, place.errands, strict=True)
                ),
            )
            places = [
                Place(piece, to.starts_at, to.ends_at, to.busy_until, to.desk_id or "", to.lane or 0)
                for piece, to in zip(pieces, place.errands, strict=True)
            ]
            await self.tell(connection, ToldKind.MOVED, moved, command_id, token, now)
            freed = await self._book.free(
                visit.site_id, place.ids, command_id=self._new_id(), now=now, connection=connection
            )
            effect = await self._book.move(
                connection, again, places, command_id=command_id, now=now, link_hash=hashed_token(token)
            )
            if freed is None or effect is None:
                raise not_so_any_more()
        self.committed(visit.site_id, (*again.moments, *place.moments))
        return True

    async def cancel(self, visit: Visit, command_id: UUID, token: str, *, erase: bool = False) -> None:
        """Cancel the visit; with `erase` forget who it was, and tell nobody."""
        now = self._engine.clock()
        async with self.once(visit.site_id, command_id, CANCELLED_EVENT) as connection:
            if connection is None:
                return
            if erase:
                await self._told.erase(connection, visit.booking_id)
                await self._book.erase(connection, visit)
            else:
                await self.tell(connection, ToldKind.CANCELLED, visit, command_id, token, now)
            effect = await self._book.cancel(
                connection, visit, command_id=command_id, now=now, link_hash=hashed_token(token) if token else None
            )
            if effect is None:
                raise not_so_any_more()
        self.committed(visit.site_id, visit.moments)

    async def erase(self, visit: Visit) -> None:
        """Forget who it was."""
        async with self._book.days_held(visit.site_id) as connection:
            await self._told.erase(connection, visit.booking_id)
            await self._book.erase(connection, visit)

    async def free(self, visit: Visit, command_id: UUID) -> None:
        """Give back what is held, and forget who wanted it."""
        async with self._book.days_held(visit.site_id) as connection:
            await self._told.erase(connection, visit.booking_id)
            await self._book.free(
                visit.site_id, visit.ids, command_id=command_id, now=self._engine.clock(), connection=connection
            )
        self.committed(visit.site_id, visit.moments)

    @asynccontextmanager
    async def once(
        self, site_id: Key, command_id: UUID, kind: str, days: Iterable[date] = ()
    ) -> AsyncIterator[Connection | None]:
        """A transaction that holds those days; None when the command has been carried out.

        Of two uses of a command at the same moment, as of a button that is pressed twice, the second waits for the
        first: what is told and written before the event is told and written once. Raises `WalledError` at the walls.
        """
        async with self._book.days_held(site_id, days, command_id) as connection:
            yield None if await self.done(site_id, command_id, kind, connection) else connection

    async def done(
        self, site_id: Key, command_id: UUID, kind: str, connection: Connection | None = None
    ) -> Effect | None:
        """What an earlier use of the command has left; raises a `ProblemError` when that is of another kind."""
        effect = await self._book.done_before(site_id, command_id, connection)
        if effect is not None and effect.kind != kind:
            raise id_reused()
        return effect

    async def free_old_holds(self, connection: Connection, site_id: Key, now: datetime) -> None:
        """Give back what was held too long: it would stand at the walls."""
        for _visit, _site, ids in await self._book.over(now, site_id, connection):
            await self._book.free(site_id, ids, command_id=self._new_id(), now=now, connection=connection)

    async def tell(
        self,
        connection: Connection,
        kind: ToldKind,
        visit: Visit,
        command_id: UUID,
        token: str,
        now: datetime,
        confirm_code: str = "",
        answer_by: datetime | None = None,
    ) -> None:
        """Write what the citizen is told, when it is known where."""
        if not visit.phone and not visit.mail:
            return
        told = ToldBooking(
            booking_id=visit.booking_id,
            command_id=command_id,
            site_id=visit.site_id,
            service_ids=visit.service_ids,
            kind=visit.kind,
            starts_at=visit.starts_at,
            ends_at=visit.ends_at,
            code=visit.code,
            token=token,
            confirm_code=confirm_code,
            answer_by=answer_by,
        )
        rows = self._told.message_rows(kind, told, contact_of(visit), visit.language)
        await self._told.write(connection, kind, visit.booking_id, rows, now)

    async def wanted(self, visit: Visit) -> bool:
        """Whether the citizen can be told of what one can do without."""
        return bool(visit.phone or visit.mail) and await self._told.wanted(contact_of(visit))

    def committed(self, site_id: Key, moments: Iterable[datetime]) -> None:
        """Something is booked otherwise: searches, streams and messages hear of it."""
        self._engine.occupancy.changed(site_id, moments)
        self._committed(site_id)
        self._told.committed()


def fits(room: Room, wish: Wish, starts_at: datetime, staff_id: UUID | None, *, from_home: bool) -> bool:
    """Whether settings and shares allow that time; the office keeps to the hours, and to days not full."""
    if not from_home:
        return room.has_minutes(wish.pieces, from_home=False) and room.is_open(wish.pieces, starts_at)
    bit = room.frame.bit(starts_at)
    return room.frame.moment(bit) == starts_at and bool(room.starts(wish, staff_id) >> bit & 1)


def pieces_of(visit: Visit) -> tuple[Piece, ...]:
    """The visit's errands as they were booked, however long their services take now."""
    last = visit.errands[-1]
    return tuple(
        Piece(
            each.service_id,
            int((each.ends_at - each.starts_at).total_seconds() // 60),
            int((each.busy_until - each.ends_at).total_seconds() // 60) if each is last else 0,
        )
        for each in visit.errands
    )


def contact_of(visit: Visit) -> Contact:
    """Where the visit's citizen is reached."""
    return Contact(given_name=visit.given_name, phone=visit.phone, mail=visit.mail)


def not_so_any_more() -> ProblemError:
    """What is said when somebody was quicker."""
    return ProblemError(ProblemType.BOOKING_STATE, "The booking has been changed meanwhile. Look at it again.")
