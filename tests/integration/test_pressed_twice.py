"""The same command comes several times at once, as who presses a button twice sends it: it is done and told once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import date
from typing import Any

import asyncpg
import httpx
import pytest

from server.booking.ports import ToldKind
from server.ids import new_id
from shared.protocol.booking import HoldReply, MoveReply, OfficeBooking, OfficeReply, OwnBooking, OwnState
from shared.protocol.rules import ServiceBooking
from tests.integration.bookings import PAS, SITE, Citizen, Postman, bookable, configure, read
from tests.integration.under_way import under_way

TUESDAY = date(2026, 11, 24)
PRESSES = 4


@pytest.fixture
async def home(
    start_server: Any, database_url: str, database: asyncpg.Connection, clock: Any, postman: Postman
) -> AsyncIterator[Citizen]:
    """A citizen, and a centre with several desks at which passports are made."""
    await configure(database_url, bookable(ServiceBooking()), now=clock.now)
    async with start_server(told=postman) as server:
        yield Citizen(server)


async def pressed(press: Callable[[], Coroutine[Any, Any, httpx.Response]], kind: Any) -> Any:
    """The one answer that all the presses get."""
    first, *others = [read(answer, kind) for answer in await asyncio.gather(*(press() for _ in range(PRESSES)))]
    assert others == [first] * len(others)
    return first


async def counted(database: asyncpg.Connection) -> tuple[int, int]:
    """Bookings, and citizens who are known."""
    bookings, citizens = [await database.fetchval(f"select count(*) from {table}") for table in ("booking", "visitor")]
    return bookings, citizens


async def test_held_once(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """Another desk is free at the same time, and none of the presses takes it: one code, and a link that works."""
    starts_at, command_id = (await home.times(first=TUESDAY))[0].starts_at, new_id()
    held = await pressed(lambda: home.ask_hold(starts_at, command_id=command_id), HoldReply)
    assert postman.kinds == [ToldKind.CODE]
    assert await counted(database) == (1, 1)
    assert (await home.confirm(held.token, postman.code)).state is OwnState.BOOKED


async def test_confirmed_once(home: Citizen, postman: Postman, database: asyncpg.Connection, database_url: str) -> None:
    """The presses that come while the first one books find no code wrong: what was held is theirs."""
    held = await home.hold((await home.times(first=TUESDAY))[0].starts_at)
    async with under_way(database_url) as at_once:
        answers = await at_once.all([lambda: home.post(f"holds/{held.token}/confirm", code=postman.code)] * 3)
    assert [read(each, OwnBooking).state for each in answers] == [OwnState.BOOKED] * 3
    assert postman.kinds == [ToldKind.CODE, ToldKind.CONFIRMED]


async def test_moved_and_cancelled_once(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """By who has booked: told once of each."""
    free = await home.times(first=TUESDAY)
    token, _ = await home.book(free[0].starts_at, postman)
    del postman.told[:]
    move = {"id": new_id(), "starts_at": free[-1].starts_at}
    moved = await pressed(lambda: home.post(f"own-bookings/{token}/move", **move), MoveReply)
    assert moved.starts_at == free[-1].starts_at
    cancel = {"id": new_id()}
    cancelled = await pressed(lambda: home.post(f"own-bookings/{token}/cancel", **cancel), OwnBooking)
    assert cancelled.state is OwnState.CANCELLED
    assert postman.kinds == [ToldKind.MOVED, ToldKind.CANCELLED]


async def test_at_the_office(home: Citizen, postman: Postman, database: asyncpg.Connection) -> None:
    """Made, moved and cancelled for a citizen, who has each time a link that works."""
    headers = await home.server.staff()
    free = await home.times(first=TUESDAY)

    async def ask(path: str, **body: Any) -> httpx.Response:
        answer: httpx.Response = await home.server.http.post(f"/api/v1/sites/{SITE}/{path}", json=body, headers=headers)
        return answer

    made = {
        "id": str(new_id()), "service_ids": [PAS], "starts_at": free[0].starts_at.isoformat(), "language": "da",
        "phone": "20304050",
    }  # fmt: skip
    booking = await pressed(lambda: ask("office-bookings", **made), OfficeReply)
    assert isinstance(booking, OfficeBooking)
    assert await counted(database) == (1, 1)
    own = f"office-bookings/{booking.booking_id}"
    move = {"id": str(new_id()), "starts_at": free[-1].starts_at.isoformat()}
    await pressed(lambda: ask(f"{own}/move", **move), OfficeReply)
    assert (await home.own(postman.told[-1][1].token)).starts_at == free[-1].starts_at
    cancel = {"id": str(new_id())}
    await pressed(lambda: ask(f"{own}/cancel", **cancel), OfficeBooking)
    assert (await home.own(postman.told[-1][1].token)).state is OwnState.CANCELLED
    assert postman.kinds == [ToldKind.CONFIRMED, ToldKind.MOVED, ToldKind.CANCELLED]


async def test_at_two_servers(home: Citizen, start_server: Any, postman: Postman, database: asyncpg.Connection) -> None:
    """Each press reaches another process: the database itself lets one wait for the other."""
    free = await home.times(first=TUESDAY)
    async with start_server(told=postman) as beside:
        citizens = (home, Citizen(beside))
        for each in free[:PRESSES]:
            token, _ = await home.book(each.starts_at, postman)
            del postman.told[:]
            cancel = {"id": new_id()}
            presses = (citizen.post(f"own-bookings/{token}/cancel", **cancel) for citizen in citizens)
            for answer in await asyncio.gather(*presses):
                assert read(answer, OwnBooking).state is OwnState.CANCELLED
            assert postman.kinds == [ToldKind.CANCELLED]
