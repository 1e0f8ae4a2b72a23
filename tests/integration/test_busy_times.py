"""Busy times from a calendar under an address, over HTTP from a host that misbehaves, into a real database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from msgspec import structs

from server.booking.times.ticks import MINUTE
from server.calendars.busy.store import BUSY_CHANGED, BusyStore
from server.calendars.fetching import Fetched, Fetcher, Limits
from server.calendars.ics import IcsSource
from server.calendars.sources import Asked, Busy, Fault, Unchanged
from shared.protocol.calendars import BusyFault
from tests.integration.calendar_host import CalendarHost, Said, calendar, calendar_host, meeting

MINE = "/api/v1/me/busy-calendar"
FIRST = calendar(
    meeting("20261124T080000Z", "20261124T090000Z", "SUMMARY:Samtale med Ronja", "LOCATION:Stuen"),
    meeting("20261124T083000Z", "20261124T100000Z"),
    meeting("20261125T080000Z", "20261125T090000Z", "RRULE:FREQ=WEEKLY;COUNT=3"),
)
SECONDLY = "RRULE:FREQ=SECONDLY"
OTHER = calendar(meeting("20261201T080000Z", "20261201T090000Z"))


@pytest.fixture
async def host() -> AsyncIterator[CalendarHost]:
    """It has one calendar everywhere, until a test says otherwise."""
    async with calendar_host() as made:
        made.answer = lambda *_: Said(body=FIRST)
        yield made


@pytest.fixture
async def here(start_server: Any) -> AsyncIterator[Any]:
    """A server that may read in the own network, and waits three seconds at most."""
    async with start_server(calendar_private=True, calendar_seconds=3.0) as running:
        yield running


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection of the test's own."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def put(server: Any, address: str) -> dict[str, Any]:
    """Bo gives it; how that went."""
    answer = await server.http.post(MINE, json={"address": address}, headers=await server.staff())
    assert answer.status_code == 200, answer.text
    return await own(server)


async def again(server: Any) -> dict[str, Any]:
    """Bo has it read now; how that went."""
    answer = await server.http.post(f"{MINE}/read", json={}, headers=await server.staff())
    assert answer.status_code == 200, answer.text
    return await own(server)


async def own(server: Any) -> dict[str, Any]:
    """How it goes, once it has been read."""
    await server.app.state.parts.calendars.settled()
    answer = await server.http.get("/api/v1/me/calendars", headers=await server.staff())
    told: dict[str, Any] = answer.json()["busy"]
    return told


async def stretches(database: asyncpg.Connection) -> list[str]:
    """What is kept."""
    rows = await database.fetch("select starts_at, ends_at, source from busy_time order by starts_at")
    assert {row["source"] for row in rows} <= {"ics"}
    return [f"{row['starts_at']:%m-%d %H:%M}/{row['ends_at']:%H:%M}" for row in rows]


async def test_given_read_and_kept(here: Any, host: CalendarHost, database: asyncpg.Connection) -> None:
    """It is read at once; only from when to when is kept, and the address is not told again."""
    told = await put(here, f"{host.url}/secret/calendar.ics")
    assert (told["host"], told["count"], told["fault"]) == ("127.0.0.1", 4, None)
    assert told["read_at"] is not None
    assert await stretches(database) == [
        "11-24 08:00/10:00",
        "11-25 08:00/09:00",
        "12-02 08:00/09:00",
        "12-09 08:00/09:00",
    ]
    assert "secret" not in str(told)
    columns = await database.fetch("select * from busy_time")
    assert "Ronja" not in str(columns)


async def test_who_books_asks_for_a_sites_people(here: Any, host: CalendarHost, database: asyncpg.Connection) -> None:
    """What touches the span, by whichever connection; not of who works elsewhere or no more."""
    await put(here, host.url)
    bo = await database.fetchval("select id from staff where username = 'bo'")
    store, now = BusyStore(database), here.clock()  # type: ignore[arg-type]
    tomorrow = now + timedelta(days=1)
    found = await store.between(database, "borgerservice", tomorrow, tomorrow + timedelta(hours=2))
    assert [(each.staff_id, (each.ends_at - each.starts_at) / MINUTE) for each in found] == [(bo, 120)]
    assert (
        await store.between(None, "borgerservice", tomorrow + timedelta(hours=1), tomorrow + timedelta(hours=9)) == []
    )
    assert await store.between(database, "pension", now, now + timedelta(days=400)) == []
    await database.execute("update staff set deactivated_at = now() where username = 'bo'")
    assert await store.between(database, "borgerservice", now, now + timedelta(days=400)) == []


async def test_read_again_in_the_background(here: Any, host: CalendarHost, database: asyncpg.Connection) -> None:
    """After a quarter of an hour what has changed there is taken over, and all processes hear at which site."""
    await put(here, host.url)
    heard: asyncio.Queue[str] = asyncio.Queue()
    await database.add_listener(BUSY_CHANGED, lambda _c, _p, _ch, site: heard.put_nowait(site))
    host.answer = lambda *_: Said(body=OTHER)
    here.clock.move(minutes=16)
    await again(here)
    assert await asyncio.wait_for(heard.get(), 10) == "borgerservice"
    assert await stretches(database) == ["12-01 08:00/09:00"]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (Said(500), BusyFault.UNREACHABLE), (Said(404), BusyFault.REFUSED), (Said(403), BusyFault.REFUSED),
        (Said(body=b"<html>Sign in</html>"), BusyFault.NO_CALENDAR), (Said(body=FIRST[:-9]), BusyFault.NO_CALENDAR),
        (Said(body=b"x" * 1_000_000, chunks=11), BusyFault.TOO_LARGE),
        (Said(302, {"location": "/"}), BusyFault.REFUSED),
        (Said(headers={"content-length": "99"}, body=b"BEGIN"), BusyFault.UNREACHABLE),
        (Said(body=calendar(meeting("20261124T080000Z", "20261124T080001Z", SECONDLY))), BusyFault.TOO_MUCH),
    ],
)  # fmt: skip
async def test_what_broke_keeps_what_was_read(
    here: Any, host: CalendarHost, database: asyncpg.Connection, said: Said, fault: BusyFault
) -> None:
    """It says why, and since when though it is tried again; once it is well the fault is gone."""
    await put(here, host.url)
    before, read_at = await stretches(database), here.clock()
    host.answer = lambda *_: said
    here.clock.move(minutes=3)
    since = here.clock()
    for _ in range(2):
        told = await again(here)
        here.clock.move(minutes=3)
    assert (told["fault"], told["count"]) == (fault.value, 4)
    assert told["fault_since"] == since.isoformat().replace("+00:00", "Z")
    assert told["read_at"] == read_at.isoformat().replace("+00:00", "Z")
    assert await stretches(database) == before
    tries = await database.fetchrow("select tries, due_at from calendar_source")
    assert tries is not None
    assert tries["tries"] == 2
    assert tries["due_at"] - since == timedelta(minutes=33)
    host.answer = lambda *_: Said(body=OTHER)
    told = await again(here)
    assert (told["fault"], told["count"]) == (None, 1)


async def test_too_slow(here: Any, host: CalendarHost) -> None:
    """Whoever does not go on is left after a while, and the person is not kept waiting."""
    never = asyncio.Event()
    host.answer = lambda *_: Said(held=never)
    assert (await put(here, host.url))["fault"] == BusyFault.TOO_SLOW
    never.set()


async def test_nobody_there(here: Any) -> None:
    """A port that nobody listens at."""
    assert (await put(here, "http://127.0.0.1:9/x.ics"))["fault"] == BusyFault.UNREACHABLE


async def test_not_into_the_own_network(server: Any, host: CalendarHost) -> None:
    """As it comes a server goes out with TLS only, and to nobody inside; nothing is asked there."""
    for address in (host.url, host.url.replace("http:", "https:"), "https://localhost:1/x", "https://[::1]/x"):
        assert (await put(server, address))["fault"] == BusyFault.PRIVATE_ADDRESS
    assert host.asked == []


async def test_sent_on_into_the_own_network(host: CalendarHost) -> None:
    """An address outside that leads inside: each step is looked at."""
    host.answer = lambda *_: Said(302, {"location": host.url.replace("127.0.0.1", "127.0.0.2")})
    fetcher = Fetcher(Limits(plain=True), allowed=lambda address: address == "127.0.0.1")
    assert await fetcher.fetch(host.url) == Fault(BusyFault.PRIVATE_ADDRESS)
    assert len(host.asked) == 1
    host.answer = lambda path, *_: Said(body=b"here") if path == "/b" else Said(301, {"location": "/b"})
    assert await fetcher.fetch(f"{host.url}/a#part") == Fetched(b"here", "")
    host.answer = lambda *_: Said(302, {"location": "file:///etc/passwd"})
    assert isinstance(await fetcher.fetch(host.url), Fault)


async def test_what_has_not_changed_is_not_read_again(here: Any, host: CalendarHost, clock: Any) -> None:
    """By its tag, or by its content where there is none; each day all is taken in anew."""
    tagged = {"etag": '"7"'}
    host.answer = lambda _path, headers, _body: (
        Said(304) if headers.get("if-none-match") == '"7"' else Said(headers=tagged, body=FIRST)
    )
    await put(here, host.url)
    told = await again(here)
    assert (told["count"], told["fault"]) == (4, None)
    assert [asked[1].get("if-none-match") for asked in host.asked] == [None, '"7"']
    clock.move(hours=21)
    await again(here)
    assert None in [asked[1].get("if-none-match") for asked in host.asked[2:]]
    source = IcsSource(Fetcher(Limits(plain=True), allowed=lambda _: True))
    asked = Asked(
        staff_id=UUID(int=1), zone="Europe/Copenhagen", since=clock(), until=clock() + timedelta(days=3),
        address=host.url,
    )  # fmt: skip
    busy = await source.read(asked)
    assert isinstance(busy, Busy)
    host.answer = lambda *_: Said(body=FIRST)
    assert await source.read(structs.replace(asked, digest=busy.digest)) == Unchanged()


async def test_a_reader_that_takes_for_ever_is_ended(host: CalendarHost, clock: Any) -> None:
    """Repetitions without end in numbers: the server waits no longer than it wants to."""
    rule = "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60)))
    host.answer = lambda *_: Said(body=calendar(*[meeting("20261124T080000Z", "20261124T080001Z", rule)] * 20))
    source = IcsSource(Fetcher(Limits(plain=True), allowed=lambda _: True), read_seconds=1.5)
    asked = Asked(
        staff_id=UUID(int=1), zone="Europe/Copenhagen", since=clock(), until=clock() + timedelta(days=400),
        address=host.url,
    )  # fmt: skip
    assert await source.read(asked) == Fault(BusyFault.TOO_MUCH)


async def test_another_calendar_and_none(here: Any, host: CalendarHost, database: asyncpg.Connection) -> None:
    """What was read elsewhere is forgotten at once, also when the new one cannot be read."""
    await put(here, host.url)
    told = await put(here, "http://127.0.0.1:9/x.ics")
    assert (told["count"], told["read_at"]) == (0, None)
    assert await stretches(database) == []
    await put(here, host.url)
    answer = await here.http.post(f"{MINE}/remove", json={}, headers=await here.staff())
    assert answer.json()["busy"] is None
    assert await stretches(database) == []
    assert await database.fetchval("select count(*) from calendar_source") == 0


@pytest.mark.parametrize("address", ["calendar", "ftp://x/y", "https://", "https://[bad/x", "https:// x/y"])
async def test_what_is_no_address(server: Any, address: str) -> None:
    """It is said so, and nothing is kept."""
    answer = await server.http.post(MINE, json={"address": address}, headers=await server.staff())
    assert answer.status_code == 400
    own = await server.http.get("/api/v1/me/calendars", headers=await server.staff())
    assert own.json()["busy"] is None


async def test_nothing_secret_in_the_log(here: Any, host: CalendarHost, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the address nor whose it is, also when it fails."""
    caplog.set_level("INFO")
    host.answer = lambda *_: Said(500)
    await put(here, f"{host.url}/geheim/calendar.ics")
    assert "A calendar could not be read: unreachable" in caplog.text
    assert "geheim" not in caplog.text
