"""Puts the parts of booking together: one engine for the stand, for home and for the office."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from server.booking.changing import Changes
from server.booking.codes import new_code
from server.booking.commands import BookingCommands
from server.booking.earlier.commands import EarlierCommands
from server.booking.earlier.keeper import EarlierKeeper
from server.booking.earlier.store import EarlierStore
from server.booking.engine import Engine
from server.booking.holds import HoldKeeper
from server.booking.office.commands import OfficeCommands
from server.booking.office.store import OfficeStore
from server.booking.online import Limits, OnlineBookings
from server.booking.own.store import BookStore
from server.booking.ports import BusyTimes, NeverBusy, NobodyTold, Told
from server.booking.replies.commands import NotCancelled, Replies
from server.booking.replies.store import RepliesStore
from server.booking.search import Search
from server.booking.store import BookingStore
from server.booking.times.memory import Occupancy
from server.booking.times.store import TimesStore
from server.booking.warming import Warming
from server.centre.catalogue import Catalogue
from server.events.store import EventStore, LoggedEvent


@dataclass(frozen=True)
class BookingParts:
    """What there is of booking."""

    commands: BookingCommands
    online: OnlineBookings
    office: OfficeCommands
    occupancy: Occupancy
    holds: HoldKeeper
    earlier: EarlierCommands
    waiting: EarlierKeeper
    warming: Warming

    def heard(self, site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        self.occupancy.heard(site_id, event)
        self.holds.heard(site_id, event)
        self.waiting.heard(site_id, event)
        self.warming.heard(site_id, event)

    def busy_changed(self, site_id: str) -> None:
        """Somebody's meetings at the site have come or gone."""
        self.occupancy.forget(site_id)
        self.warming.again(site_id)


def build_booking(
    pool: asyncpg.Pool,
    catalogue: Catalogue,
    *,
    country: str,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
    told: Told | None = None,
    busy: BusyTimes | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    answers: Callable[[Callable[[str, UUID], Awaitable[NotCancelled | None]]], None] | None = None,
    warm_days: int = 0,
) -> BookingParts:
    """Booking on that pool; without `told` nobody is told, without `busy` nobody has meetings.

    `answers` is given who cancels what a citizen's reply is about. So many days of each centre are learnt before
    somebody asks for them.
    """
    told, busy = told or NobodyTold(), busy or NeverBusy()
    times, book = TimesStore(pool), BookStore(pool)
    occupancy = Occupancy(times, busy, clock=clock)
    engine = Engine(catalogue, times, occupancy, busy, clock=clock)
    search = Search(engine)
    changes = Changes(engine, book, told, new_id=new_id, committed=committed)
    online = OnlineBookings(
        engine, search, changes, book, told, country=country, new_code=new_code, new_id=new_id, limits=limits
    )
    earlier = EarlierStore(pool)
    waiting = EarlierKeeper(engine, search, changes, book, earlier, new_code=new_code, new_id=new_id)
    replies = Replies(engine, changes, RepliesStore(pool), country=country)
    if answers is not None:
        answers(replies.cancel)
    return BookingParts(
        commands=BookingCommands(
            BookingStore(pool), book, engine, clock=clock, new_code=new_code, committed=committed
        ),
        online=online,
        office=OfficeCommands(
            engine, search, changes, book, OfficeStore(pool), country=country, new_code=new_code, new_id=new_id
        ),
        occupancy=occupancy,
        holds=HoldKeeper(book, clock=clock, new_id=new_id, committed=committed),
        earlier=EarlierCommands(engine, changes, book, earlier, online, waiting),
        waiting=waiting,
        warming=Warming(engine, EventStore(pool).site_ids, days=warm_days),
    )  # fmt: skip
