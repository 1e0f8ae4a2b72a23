"""What a citizen asks and answers about earlier times, by the booking's own link or by that of an offer."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import uuid5

from msgspec import Struct

from server.booking.changing import Changes
from server.booking.earlier.keeper import EarlierKeeper
from server.booking.earlier.rules import (
    EVERY_DAY,
    NOTICE_HOURS,
    EarlierOffer,
    EarlierWish,
    OfferState,
    can_ask,
    suits,
)
from server.booking.earlier.store import EarlierStore
from server.booking.engine import Engine
from server.booking.online import OnlineBookings
from server.booking.own.rules import may_change, own_booking
from server.booking.own.store import BookStore
from server.booking.own.visit import Visit
from server.booking.tokens import hashed_token
from server.events.store import Connection
from server.limits import Limiter
from server.problems import ProblemError
from shared.protocol.booking import OwnBooking
from shared.protocol.errors import ProblemType

_MOST_MISSES = 20
_MISSES_WITHIN = timedelta(minutes=10)
"""One address may ask so often for offers that there are not."""


class OwnEarlier(Struct, frozen=True, kw_only=True):
    """How it stands with earlier times for a booking.

    Without `can_ask` there is nothing to ask for. `offer` waits for an answer.
    """

    can_ask: bool = False
    wish: EarlierWish | None = None
    offer: EarlierOffer | None = None


class Offered(Struct, frozen=True, kw_only=True):
    """An offer, with the booking that it is for; `is_open` says whether it can be answered, `waits` for another one."""

    offer: EarlierOffer
    own: OwnBooking
    is_open: bool
    waits: bool


class EarlierCommands:
    """Every command raises a `ProblemError` and has changed nothing, or is done, once however often it is sent.

    `who` is the address that asks, for the limits.
    """

    def __init__(
        self,
        engine: Engine,
        changes: Changes,
        book: BookStore,
        store: EarlierStore,
        online: OnlineBookings,
        keeper: EarlierKeeper,
    ) -> None:
        self._engine = engine
        self._changes = changes
        self._book = book
        self._store = store
        self._online = online
        self._keeper = keeper
        self._misses: Limiter[str] = Limiter(most=_MOST_MISSES, within=_MISSES_WITHIN)

    async def of(self, token: str, who: str = "") -> OwnEarlier:
        """How it stands for the booking of that link."""
        visit, now = await self._online.found(token, who), self._engine.clock()
        plan = await self._engine.plan(visit.site_id)
        wish = await self._store.wish(visit.booking_id)
        return OwnEarlier(
            can_ask=can_ask(visit, plan.configuration, now) and await self._changes.wanted(visit),
            wish=wish,
            offer=await self._store.open_offer(visit.booking_id, now) if wish is not None else None,
        )

    async def soonest(self, token: str, who: str = "") -> datetime | None:
        """The first time before the booking's that is free already; nobody has to wait for that."""
        visit, now = await self._online.found(token, who), self._engine.clock()
        plan = await self._engine.plan(visit.site_id)
        free = await self._keeper.free_before(plan, visit)
        wish = EarlierWish(booked_for=visit.starts_at, notice_hours=0)
        return min((at for at in free if suits(wish, visit, at, now, plan.zone)), default=None)

    async def ask(
        self,
        token: str,
        who: str = "",
        *,
        weekdays: int = EVERY_DAY,
        not_before: date | None = None,
        notice_hours: int = 24,
    ) -> None:
        """Tell them of earlier times from now on; what is free already is none that comes up."""
        visit, now = await self._online.found(token, who), self._engine.clock()
        plan = await self._engine.plan(visit.site_id)
        if not can_ask(visit, plan.configuration, now) or not await self._changes.wanted(visit):
            raise ProblemError(ProblemType.BOOKING_STATE, "Nobody can be told of an earlier time for this booking.")
        if not 1 <= weekdays <= EVERY_DAY or notice_hours not in NOTICE_HOURS:
            raise ProblemError(ProblemType.BAD_REQUEST, "Choose a day of the week at least, and how long before.")
        wish = EarlierWish(
            booked_for=visit.starts_at, weekdays=weekdays, not_before=not_before, notice_hours=notice_hours
        )
        await self._store.ask(visit, wish, await self._keeper.free_before(plan, visit), now)
        self._keeper.stir(visit.site_id)

    async def stop(self, token: str, who: str = "") -> None:
        """Tell them no more; what is held for them is free again."""
        await self._stopped(await self._online.found(token, who))

    async def answer(self, token: str, who: str = "", *, yes: bool) -> None:
        """Answer what is offered to the booking of that link, which stays as it is."""
        visit = await self._online.found(token, who)
        offer = await self._store.open_offer(visit.booking_id, self._engine.clock())
        if offer is not None:
            await self._answered(offer, token, yes=yes)
            return
        now_at = (await self._online.found(token, who)).starts_at
        if not yes or not await self._store.has_taken(visit.booking_id, now_at):
            raise _over()

    async def offered(self, token: str, who: str = "") -> Offered:
        """The offer of the link in the message."""
        now, offer = self._engine.clock(), await self._found(token, who)
        visit = await self._visit(offer)
        configuration = (await self._engine.plan(visit.site_id)).configuration
        return Offered(
            offer=offer,
            own=own_booking(visit, configuration, now),
            is_open=offer.is_open(now),
            waits=await self._store.wish(visit.booking_id) is not None,
        )

    async def answer_offer(self, token: str, who: str = "", *, yes: bool) -> None:
        """Answer it. With `yes` the link becomes the booking's own."""
        await self._answered(await self._found(token, who), token, yes=yes)

    async def stop_offers(self, token: str, who: str = "") -> None:
        """Tell the offer's citizen no more."""
        await self._stopped(await self._visit(await self._found(token, who)))

    async def _answered(self, offer: EarlierOffer, token: str, *, yes: bool) -> None:
        now = self._engine.clock()
        if offer.state is (OfferState.TAKEN if yes else OfferState.DECLINED):
            return
        if not offer.is_open(now):
            if yes:
                raise _over()
            return
        held = await self._book.visit(offer.site_id, offer.hold_id)
        if not yes:
            await self._declined(offer, held)
            return
        visit = await self._visit(offer)
        configuration = (await self._engine.plan(visit.site_id)).configuration
        if not may_change(visit, configuration, now):
            stays = ProblemError(ProblemType.BOOKING_STATE, "This booking cannot be changed from here any more.")
            await self._unless_taken(offer, stays)
            return

        async def claim(connection: Connection) -> bool:
            return await self._store.answer(connection, offer, OfferState.TAKEN, now)

        took = held is not None and await self._changes.take(
            visit, held, uuid5(offer.id, "take"), token, claim=claim
        )  # fmt: skip
        if not took:
            await self._unless_taken(offer, _over())

    async def _unless_taken(self, offer: EarlierOffer, problem: ProblemError) -> None:
        """Raise the problem, unless another press of the same button has just taken the offer."""
        again = await self._store.by_id(offer.id)
        if again is None or again.state is not OfferState.TAKEN:
            raise problem

    async def _declined(self, offer: EarlierOffer, held: Visit | None) -> None:
        async with self._book.days_held(offer.site_id) as connection:
            declined = await self._store.answer(connection, offer, OfferState.DECLINED, self._engine.clock())
        if declined and held is not None:
            await self._changes.free(held, uuid5(offer.id, "free"))

    async def _stopped(self, visit: Visit) -> None:
        await self._store.stop(visit.booking_id)
        for offer in await self._store.for_nobody(visit.site_id, self._engine.clock()):
            await self._keeper.give_back(offer)

    async def _found(self, token: str, who: str) -> EarlierOffer:
        now = self._engine.clock()
        if who and self._misses.is_spent(who, now):
            raise ProblemError(ProblemType.TOO_MANY, "Too many wrong links came from here. Try again later.")
        offer = await self._store.by_link(hashed_token(token))
        if offer is None:
            if who:
                self._misses.allows(who, now)
            raise _over()
        return offer

    async def _visit(self, offer: EarlierOffer) -> Visit:
        visit = await self._book.visit(offer.site_id, offer.booking_id)
        if visit is None:
            raise _over()
        return visit


def _over() -> ProblemError:
    return ProblemError(ProblemType.HOLD_OVER, "The time is not held any more. Choose one again.")
