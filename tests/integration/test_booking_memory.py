"""What is booked, remembered: read once for all who ask, in few stretches, and before anybody asks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from server.booking.engine import Engine
from server.booking.ports import NeverBusy
from server.booking.times.load import Taken
from server.booking.times.memory import Occupancy
from server.booking.times.store import TimesStore
from server.booking.warming import Warming
from server.calendars.busy.store import BUSY_CHANGED
from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.db.engine import make_pool
from server.events.store import LoggedEvent
from tests.integration.bookings import SITE, bookable, configure

DAYS = 90


class Counting(TimesStore):
    """Knows which stretches were read, in days."""

    read: list[tuple[str, int]]

    async def taken(self, site_id: str, since: datetime, until: datetime, *more: Any, **but: Any) -> list[Taken]:
        """Read them."""
        self.read.append((site_id, (until - since).days - 1))
        return await super().taken(site_id, since, until, *more, **but)


@asynccontextmanager
async def engine(database_url: str, clock: Any) -> AsyncIterator[tuple[Engine, Counting]]:
    """Booking of the demo's centres, without a server."""

    async def watch(_site: str) -> bool:
        return True

    async with make_pool(database_url, size=2, command_seconds=10) as pool:
        store = Counting(pool)
        store.read = []
        catalogue, busy = Catalogue(CentreStore(pool), watch), NeverBusy()
        yield Engine(catalogue, store, Occupancy(store, busy, clock=clock), busy, clock=clock), store


async def test_what_several_ask_for_is_read_once(database_url: str, clock: Any) -> None:
    """Whoever asks while it is read waits for that; what has changed since is read in few stretches."""
    await configure(database_url, bookable(), now=clock())
    async with engine(database_url, clock) as (booking, store):
        plan, today = await booking.plan(SITE), clock().date()
        await asyncio.gather(*(booking.rooms(plan, today, DAYS) for _ in range(3)))
        assert store.read == [(SITE, DAYS)]
        await booking.rooms(plan, today, DAYS)
        assert len(store.read) == 1
        near = [clock() + timedelta(days=days) for days in (10, 20)]
        booking.occupancy.changed(SITE, (*near, clock() + timedelta(days=60)))
        await booking.rooms(plan, today, DAYS)
        assert [days for _, days in store.read[1:]] == [14, 4]


async def test_read_before_anybody_asks(database_url: str, clock: Any) -> None:
    """Each centre where something can be booked is learnt in pieces; again when settings or calendars have changed."""
    await configure(database_url, bookable(), now=clock())
    async with engine(database_url, clock) as (booking, store):
        asked = 0

        async def site_ids() -> Sequence[str]:
            nonlocal asked
            asked += 1
            return [SITE, "given-up", "pension"]

        warming = Warming(booking, site_ids, days=30)
        await warming.look()
        assert store.read == [(SITE, 14), (SITE, 14), (SITE, 2)]
        plan = await booking.plan(SITE)
        await booking.rooms(plan, clock().date(), 30)
        assert len(store.read) == 3
        booking.occupancy.forget(SITE)
        warming.heard(SITE, event("ticket.taken"))
        await warming.look()
        assert len(store.read) == 3
        warming.heard(SITE, event("site.configured"))
        await warming.look()
        assert (len(store.read), asked) == (6, 1)
        booking.occupancy.forget(SITE)
        warming.again(SITE)
        await warming.look()
        assert (len(store.read), asked) == (9, 1)


async def test_nothing_is_learnt_where_that_is_switched_off(database_url: str, clock: Any) -> None:
    """Zero days are none."""
    await configure(database_url, bookable(), now=clock())
    async with engine(database_url, clock) as (booking, store):

        async def site_ids() -> Sequence[str]:
            pytest.fail("it asks for the centres")

        warming = Warming(booking, site_ids, days=0)
        warming.heard(SITE, event("site.configured"))
        await warming.look()
        assert store.read == []


async def test_a_server_begins_with_it(
    database_url: str, clock: Any, start_server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After its start, without anybody asking; and again when somebody's calendar has changed."""
    await configure(database_url, bookable(), now=clock())
    read: asyncio.Queue[str] = asyncio.Queue()
    taken = TimesStore.taken

    async def told(self: TimesStore, site_id: str, *more: Any, **but: Any) -> list[Taken]:
        read.put_nowait(site_id)
        return await taken(self, site_id, *more, **but)

    monkeypatch.setattr(TimesStore, "taken", told)
    async with start_server(booking_warm_days=7):
        assert await asyncio.wait_for(read.get(), 20) == SITE  # and others after it
        connection = await asyncpg.connect(database_url)
        await connection.execute("select pg_notify($1, $2)", BUSY_CHANGED, SITE)
        await connection.close()
        while await asyncio.wait_for(read.get(), 20) != SITE:
            continue


def event(kind: str) -> LoggedEvent:
    """Something that has happened."""
    return LoggedEvent(seq=1, at=datetime(2026, 11, 23, tzinfo=UTC), kind=kind, body="{}")
