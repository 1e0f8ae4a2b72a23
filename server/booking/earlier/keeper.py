"""Offers times that have become free to who waits for an earlier one, one person at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from msgspec import structs

from server.booking.changing import TRIES, Changes, fits, pieces_of
from server.booking.earlier.rules import (
    MOST_A_DAY,
    EarlierOffer,
    Waiting,
    answer_by,
    midnight,
    still_passed,
    to_offer,
)
from server.booking.earlier.store import EarlierStore
from server.booking.engine import Engine
from server.booking.own.store import BookStore, NewVisit, WalledError
from server.booking.own.visit import Visit
from server.booking.ports import ToldKind
from server.booking.search import Search
from server.booking.times.frame import local_date
from server.booking.times.plan import Plan, Wish
from server.booking.tokens import hashed_token, new_token
from server.events.store import LoggedEvent
from server.problems import ProblemError
from server.rounds import Rounds
from shared.protocol.model import Key

_LONGEST_REST = timedelta(minutes=15)
"""While somebody waits: quiet hours end, people come back from leave, and other processes end."""

Free = dict[tuple[object, ...], frozenset[datetime]]
"""The free times by what is booked, while one site is looked at."""


class EarlierKeeper:
    """Looks when something is booked otherwise at a site where somebody waits; rests for ever where nobody does.

    What is free comes from memory, who waits from the database: so a server that starts anew forgets nobody. Whoever is
    offered something is claimed in the transaction that holds the time, so that of two servers one offers it.
    """

    def __init__(
        self,
        engine: Engine,
        search: Search,
        changes: Changes,
        book: BookStore,
        store: EarlierStore,
        *,
        new_code: Callable[[], str],
        new_id: Callable[[], UUID],
    ) -> None:
        self._engine = engine
        self._search = search
        self._changes = changes
        self._book = book
        self._store = store
        self._new_code = new_code
        self._new_id = new_id
        self._changed: set[Key] = set()
        self._rounds = Rounds(self.look, unable="Earlier times could not be looked for")

    def heard(self, site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind.startswith("booking.") or event.kind == "site.configured":
            self.stir(site_id)

    def stir(self, site_id: Key) -> None:
        """Something is otherwise there."""
        self._changed.add(site_id)
        self._rounds.stir()

    async def run(self) -> None:
        """Look, then rest, for ever."""
        await self._rounds.run()

    async def look(self) -> float | None:
        """Offer what there is at the sites that have changed, or at all; returns the seconds until the next look."""
        changed, self._changed = self._changed, set()
        waiting = await self._store.sites()
        for site_id in waiting:
            if not changed or site_id in changed:
                await self.look_at(site_id)
        return _LONGEST_REST.total_seconds() if waiting else None

    async def look_at(self, site_id: Key) -> None:
        """Offer what there is at the site."""
        try:
            plan = await self._engine.plan(site_id)
        except ProblemError:
            return
        now = self._engine.clock()
        await self._store.end_over(site_id, now)
        for offer in await self._store.for_nobody(site_id, now):
            await self.give_back(offer)
        known = Free()
        people = await self._store.waiting(site_id, midnight(now, plan.zone), now)
        held = any(each.has_offer for each in people)
        for each in people:
            try:
                free = await self.free_before(plan, each.visit, known)
            except ProblemError:
                continue
            # While a time is held for somebody it is not taken: who has passed it over has still seen it.
            passed = each.passed if held else still_passed(each, free)
            if passed != each.passed:
                await self._store.keep_passed(each.visit.booking_id, passed)
            if await self._offer(plan, structs.replace(each, passed=passed), free):
                known.clear()

    async def free_before(self, plan: Plan, visit: Visit, known: Free | None = None) -> frozenset[datetime]:
        """The times before the visit's that anybody could book from home now; raises a `ProblemError` for none ever."""
        wish = self._wish(plan, visit)
        key = (wish.pieces, visit.kind, visit.first.staff_id, visit.starts_at)
        if known is not None and key in known:
            return known[key]
        first, last = local_date(wish.earliest, plan.zone), local_date(visit.starts_at, plan.zone)
        last = min(last, wish.last_day)
        days = (
            await self._engine.days(plan, wish, first, (last - first).days + 1, visit.first.staff_id)
            if first <= last
            else ()
        )
        free = frozenset(each.starts_at for day in days for each in day.times if each.starts_at < visit.starts_at)
        if known is not None:
            known[key] = free
        return free

    async def give_back(self, offer: EarlierOffer) -> None:
        """Nobody waits for the answer: the time is free again."""
        held = await self._book.visit(offer.site_id, offer.hold_id)
        if held is not None:
            await self._changes.free(held, uuid5(offer.id, "free"))
        await self._store.lapse(offer.id)

    async def _offer(self, plan: Plan, each: Waiting, free: frozenset[datetime]) -> bool:
        """Hold a time and write the message; False when there is none, or they are not to be asked any more."""
        now, configuration = self._engine.clock(), plan.configuration
        until = answer_by(now, configuration.site.messages, configuration.site.time_zone)
        at = None if until is None else to_offer(each, free, configuration, now, until)
        if at is None or until is None or not await self._changes.wanted(each.visit):
            return False
        for _ in range(TRIES):
            try:
                return await self._offered(plan, each.visit, at, until, now)
            except WalledError:
                continue
        return False

    async def _offered(self, plan: Plan, visit: Visit, at: datetime, until: datetime, now: datetime) -> bool:
        site_id, day, wish = visit.site_id, local_date(at, plan.zone), self._wish(plan, visit)
        offer_id, token = self._new_id(), new_token()
        async with self._book.days_held(site_id, [day]) as connection:
            await self._changes.free_old_holds(connection, site_id, now)
            since = midnight(now, ZoneInfo(plan.configuration.site.time_zone))
            if not await self._store.claim(connection, visit.booking_id, at, since, now, MOST_A_DAY):
                return False
            room = await self._engine.room(plan, day, connection)
            if not fits(room, wish, at, visit.first.staff_id, from_home=True):
                return False
            places = room.place(wish.pieces, at, visit.first.staff_id)
            if places is None:
                return False
            hold = NewVisit(
                booking_id=offer_id,
                ids=(offer_id, *(self._new_id() for _ in places[1:])),
                codes=tuple(self._new_code() for _ in places),
                site_id=site_id,
                kind=visit.kind,
                origin="web",
                language=visit.language,
                places=places,
                staff_id=visit.first.staff_id,
                held_until=until,
            )
            offered = structs.replace(visit, errands=hold.visit().errands)
            await self._changes.tell(
                connection, ToldKind.EARLIER, offered, offer_id, token, now, answer_by=until
            )  # fmt: skip
            offer = EarlierOffer(
                id=offer_id, booking_id=visit.booking_id, site_id=site_id, hold_id=offer_id, starts_at=at, until=until
            )
            await self._store.put_offer(connection, offer, hashed_token(token), now)
            await self._book.put(connection, hold, command_id=offer_id, now=now)
        self._changes.committed(site_id, hold.visit().moments)
        return True

    def _wish(self, plan: Plan, visit: Visit) -> Wish:
        asked = self._search.wish(plan, visit.service_ids, visit.kind, None, self._engine.clock())
        return structs.replace(asked, pieces=pieces_of(visit))
