"""Earlier times over HTTP: asked for by the own link, offered one by one, taken, declined, and passed on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import pytest
from msgspec import structs

from server.booking.ports import ToldKind
from server.booking.tokens import hashed_token
from server.ids import new_id
from shared.protocol.content import Configuration
from shared.protocol.rules import BookingRule
from tests.integration.bookings import PAS, SITE, Citizen, Postman, bookable, configure
from tests.integration.test_booking_pages import Browser

NUMBERS = ("20304050", "20304051", "20304052", "20304053")


def one_at_a_time(configuration: Configuration) -> Configuration:
    """One desk does passports, so that each time is had once; the day can be booked out."""
    first = next(desk for desk in configuration.desks if PAS in desk.services)
    desks = tuple(
        desk if desk is first else structs.replace(desk, services=tuple(each for each in desk.services if each != PAS))
        for desk in configuration.desks
    )
    rule = BookingRule(load_percent=100, walk_in_percent=0, lead_minutes=0, change_minutes=60)
    return structs.replace(configuration, desks=desks, site=structs.replace(configuration.site, booking=rule))


def one_more_desk(configuration: Configuration) -> Configuration:
    """Two do passports from now on."""
    second = next(desk for desk in configuration.desks if PAS not in desk.services)
    desks = tuple(
        structs.replace(desk, services=(*desk.services, PAS)) if desk is second else desk
        for desk in configuration.desks
    )  # fmt: skip
    return structs.replace(configuration, desks=desks)


@pytest.fixture
async def server(start_server: Any, database_url: str, clock: Any, postman: Postman) -> AsyncIterator[Any]:
    """A centre where passports are booked from home, at one desk."""
    await configure(database_url, lambda found: one_at_a_time(bookable()(found)), now=clock.now)
    async with start_server(told=postman) as running:
        yield running


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """To look what is kept."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


def keeper(server: Any) -> Any:
    """Who offers, in that server."""
    return server.app.state.parts.booking.waiting


async def look(server: Any) -> None:
    """As it does by itself when it has heard of something, or a hold has run out."""
    booking = server.app.state.parts.booking
    await booking.holds.look()
    booking.occupancy.forget(SITE)
    await booking.waiting.look_at(SITE)


async def pressed_twice(server: Any, path: str) -> None:
    """Yes, twice at the same moment: both lead to the booking that has been moved."""
    for answer in await asyncio.gather(*(server.http.post(path, data={"do": "yes"}) for _ in range(2))):
        assert (answer.status_code, "done=moved" in answer.headers.get("location", "")) == (303, True), answer.text


class Queue:
    """People who have booked late and want to come earlier, and one who has the time before them."""

    def __init__(self, server: Any, postman: Postman, clock: Any) -> None:
        self.server, self.postman, self.clock = server, postman, clock
        self.tokens: list[str] = []
        self.first = ""
        self.wanted: datetime

    async def begin(self, people: int) -> None:
        """Tomorrow's first time is somebody's; the day after, so many others have booked, and ask."""
        citizen = Citizen(self.server, contact={"phone": "20999999"})
        tomorrow = self.clock.now.date() + timedelta(days=1)
        self.wanted = (await citizen.times(first=tomorrow))[8].starts_at
        self.first, _ = await citizen.book(self.wanted, self.postman)
        for number in range(people):
            citizen = Citizen(self.server, contact={"phone": NUMBERS[number]})
            times = await citizen.times(first=tomorrow + timedelta(days=1))
            token, _ = await citizen.book(times[4 + 6 * number].starts_at, self.postman)
            self.tokens.append(token)
            await self.ask(token)

    async def ask(self, token: str, **fields: Any) -> Any:
        """Ask on the own page, a day ahead."""
        fields = {"do": "ask", "day": ["0", "1", "2", "3", "4"], "notice": "2", **fields}
        return await self.server.http.post(f"/b/{token}/earlier", data=fields)

    async def freed(self) -> None:
        """The one before them cancels."""
        citizen = Citizen(self.server)
        assert (await citizen.post(f"own-bookings/{self.first}/cancel", id=str(new_id()))).status_code == 200

    @property
    def offers(self) -> list[tuple[str, str, datetime]]:
        """Whom something was offered, by which link, and what."""
        return [
            (contact.phone[3:], told.token, told.starts_at)
            for kind, told, contact in self.postman.told
            if kind is ToldKind.EARLIER
        ]


@pytest.fixture
def queue(server: Any, postman: Postman, clock: Any) -> Queue:
    """Nobody has asked yet."""
    return Queue(server, postman, clock)


async def test_one_after_the_other(server: Any, queue: Queue, clock: Any, database: Any) -> None:
    """Who asked first is told first; no and no answer pass the time on; a press moves the booking, once."""
    await queue.begin(3)
    await look(server)
    assert queue.offers == [], "what was free when they asked is no news"
    await queue.freed()
    await look(server)
    ((_, link, at),) = queue.offers
    citizen, browser = Citizen(server), Browser(server)
    assert at == queue.wanted
    assert at not in [each.starts_at for each in await citizen.times(first=at.date())], "it is theirs"
    text = await browser.go(f"/e/{link}")
    assert (browser.heading, "kl. 10.30. Svarer du ikke" in text) == ("Vil du have en tidligere tid?", True)
    await browser.send(f"/e/{link}", do="no")
    assert browser.heading == "Du beholder din tid"
    await look(server)
    clock.move(minutes=31)
    await look(server)
    assert [(phone, at) for phone, _, at in queue.offers] == [(each, queue.wanted) for each in NUMBERS[:3]]
    text = await browser.send(f"/e/{queue.offers[1][1]}", do="yes")
    assert (browser.heading, "Du har stadig din egen tid" in text) == ("Tiden er givet videre", True)
    link = queue.offers[2][1]
    for _ in range(2):
        await browser.send(f"/e/{link}", do="yes")
        assert (browser.heading, browser.path) == ("Din tid er flyttet", f"/b/{link}")
    assert (await citizen.own(link)).starts_at == at
    kind, told, _ = next(each for each in reversed(queue.postman.told) if each[0] is not ToldKind.EARLIER)
    assert (kind, told.token, told.starts_at) == (ToldKind.MOVED, link, at)
    assert await database.fetchval("select count(*) from earlier_wish") == 2
    assert await database.fetchval("select count(*) from booking where state = 'booked' and starts_at = $1", at) == 1


async def test_on_the_own_page(server: Any, queue: Queue, database: Any) -> None:
    """Asked for, changed, answered and taken back there; a wish ends with the booking, and is erased with it."""
    await queue.begin(3)
    first, second, third = queue.tokens
    browser = Browser(server)
    assert "Vi siger til, hvis der kommer en tidligere tid" in await browser.go(f"/b/{first}")
    text = await browser.send(f"/b/{first}/earlier", do="ask", notice="24")
    assert (browser.page.status_code, "Vælg mindst én dag" in text) == (422, True)
    await browser.go(f"/b/{first}/earlier")
    assert 'type="radio" name="notice" value="2" checked' in browser.page.text
    await queue.freed()
    await look(server)
    assert "Vil du have en tidligere tid?" in await browser.go(f"/b/{first}")
    await pressed_twice(server, f"/b/{first}/earlier")
    await browser.send(f"/b/{first}/earlier", do="yes")
    assert (browser.heading, (await Citizen(server).own(first)).starts_at) == ("Din tid er flyttet", queue.wanted)
    await browser.go(f"/e/{queue.offers[0][1]}")
    assert browser.heading == "Din tid er flyttet", "in the message, too"
    await look(server)
    assert [phone for phone, _, _ in queue.offers] == list(NUMBERS[:2]), "what the first has left is news"
    assert "Vi siger ikke til mere" in await browser.send(f"/b/{second}/earlier", do="stop")
    await look(server)
    assert [phone for phone, _, _ in queue.offers] == list(NUMBERS[:3])
    citizen = Citizen(server)
    await citizen.post(f"own-bookings/{third}/cancel", id=str(new_id()))
    await look(server)
    assert await database.fetchval("select count(*) from earlier_wish") == 0
    assert await database.fetchval("select count(*) from booking where state = 'held'") == 0, "it is given back at once"
    await citizen.post(f"own-bookings/{third}/forget", id=str(new_id()))
    assert await database.fetchval("select count(*) from earlier_offer") == 2


async def test_two_servers_a_publication_and_many_presses(
    start_server: Any, server: Any, queue: Queue, postman: Postman, database: Any, database_url: str, clock: Any
) -> None:
    """One more desk, nothing is told of it, a server starts, both look: each is asked once. Yes and no: one counts."""
    await queue.begin(3)
    await configure(database_url, one_more_desk, now=clock.now)
    server.app.state.parts.booking.commands._engine.catalogue.forget(SITE)
    async with start_server(told=postman) as other:
        assert (await other.http.get(f"/b/{queue.tokens[0]}")).status_code == 200
        await keeper(other).look()
        for _ in range(2):
            await asyncio.gather(look(server), look(other), look(other), look(server))
    rows = await database.fetch("select starts_at, count(*) from earlier_offer group by 1")
    assert [(row[0], row[1]) for row in rows if row[0] == queue.wanted] == [(queue.wanted, 1)]
    assert await database.fetchval("select count(*) - count(distinct booking_id) from earlier_offer") == 0
    held = await database.fetchval("select count(*) from booking where state = 'held'")
    assert held == sum(row[1] for row in rows)
    link = queue.offers[0][1]
    answers = await asyncio.gather(
        *(server.http.post(f"/e/{link}", data={"do": said}) for said in ("yes", "no", "yes", "yes"))
    )
    assert {each.status_code for each in answers} <= {303, 409}
    state = await database.fetchval("select state from earlier_offer where link_hash = $1", hashed_token(link))
    at = await database.fetchval("select starts_at from booking where link_hash = $1", hashed_token(link))
    assert (state == "taken") == (at == queue.wanted)
    assert state in ("taken", "declined")
    had = "select count(*) from booking where starts_at = $1 and state in ('booked', 'held') and link_hash is not null"
    assert await database.fetchval(had, queue.wanted) == 1 + (state == "taken")


async def test_few_a_day_and_none_at_night(server: Any, queue: Queue, clock: Any) -> None:
    """Three offers, and then not until tomorrow, nothing at night. A guessed link leads nowhere."""
    await queue.begin(1)
    citizen, tokens = Citizen(server), [queue.first]
    times = await citizen.times(first=queue.wanted.date())
    for each in times[12:15]:
        citizen.contact = {"phone": f"2077{len(tokens):04}"}
        tokens.append((await citizen.book(each.starts_at, queue.postman))[0])
    await look(server)
    for token in tokens:
        await citizen.post(f"own-bookings/{token}/cancel", id=str(new_id()))
        await look(server)
        if queue.offers:
            await server.http.post(f"/e/{queue.offers[-1][1]}", data={"do": "no"})
    await look(server)
    assert len(queue.offers) == 3
    clock.move(hours=14, minutes=30)
    await look(server)
    assert len(queue.offers) == 3
    clock.move(hours=7, minutes=40)
    await look(server)
    assert len(queue.offers) == 4
    for _ in range(21):
        answer = await server.http.get("/e/nobody")
    assert answer.status_code == 429
