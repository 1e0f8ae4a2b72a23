"""Nobody waits for a code that cannot be sent: what can be reached is asked for, or it says to telephone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest
from msgspec import structs

from shared.protocol.errors import Problem, ProblemType
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking
from tests.integration.bookings import LICENCE, PAS, SITE, Citizen, Postman, bookable, configure

TUESDAY = date(2026, 11, 24)
PHONE, MAIL = {"phone": "20304050"}, {"mail": "alma@example.org"}
NUMBER = "70 00 00 00"
LANGUAGES = ("da", "nb", "en", "de", "pl", "uk", "ar")


@pytest.fixture
async def database(database_url: str, clock: Any) -> AsyncIterator[asyncpg.Connection]:
    """Passports by either way; licences need none, but can be done by telephone too."""
    both = {
        PAS: ServiceBooking(),
        LICENCE: ServiceBooking(contact=ContactNeed.NONE, kinds=(BookingKind.VISIT, BookingKind.TELEPHONE)),
    }

    def change(configuration: Any) -> Any:
        changed = bookable(both)(configuration)
        services = tuple(structs.replace(each, booking_url="") for each in changed.services)
        return structs.replace(changed, services=services, site=structs.replace(changed.site, phone=NUMBER))

    await configure(database_url, change, now=clock.now)
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    yield connection
    await connection.close()


def fields(page: httpx.Response) -> set[str]:
    """What the form asks for."""
    assert page.status_code == 200, page.text
    return set(re.findall(r'<input id="(\w+)"', page.text)) - {"given_name"}


def said(answer: httpx.Response) -> Problem:
    """What the server says no with."""
    return msgspec.json.decode(answer.content, type=Problem)


async def contact_page(server: Any, service: str, starts_at: Any, kind: str = "visit") -> httpx.Response:
    """The form for that time."""
    query = {"kind": kind, "at": f"{starts_at:%Y-%m-%dT%H:%M}Z"}
    answer: httpx.Response = await server.http.get(f"/book/{SITE}/{service}/contact", params=query)
    return answer


async def count(database: asyncpg.Connection) -> int:
    """How many bookings there are, held ones too."""
    found: int = await database.fetchval("select count(*) from booking")
    return found


@pytest.mark.parametrize(
    ("channel", "right", "wrong"), [(Channel.SMS, PHONE, MAIL), (Channel.MAIL, MAIL, PHONE)], ids=["sms", "mail"]
)
async def test_one_way_only(
    start_server: Any, database: asyncpg.Connection, channel: Channel, right: dict[str, str], wrong: dict[str, str]
) -> None:
    """The form has that field; the other alone is refused with what to write, and nothing is held."""
    postman = Postman(channel)
    async with start_server(told=postman) as server:
        (at, *_) = await Citizen(server).times(first=TUESDAY)
        assert fields(await contact_page(server, PAS, at.starts_at)) == set(right)
        refused = said(await Citizen(server, wrong).ask_hold(at.starts_at))
        assert (refused.type, refused.detail.partition(":")[0]) == (ProblemType.CONTACT, next(iter(right)))
        assert (await count(database), postman.told) == (0, [])
        await Citizen(server, {**right, **wrong}).book(at.starts_at, postman)
        assert await database.fetchval("select state from booking") == "booked"


async def test_who_is_rung_where_only_mail_is_sent(start_server: Any, database: asyncpg.Connection) -> None:
    """Both are asked for: the number to ring, and an address for the code."""
    async with start_server(told=Postman(Channel.MAIL)) as server:
        (at, *_) = await Citizen(server).times(LICENCE, first=TUESDAY, kind="telephone")
        assert fields(await contact_page(server, LICENCE, at.starts_at, "telephone")) == {"phone", "mail"}
        refused = said(await Citizen(server, PHONE).ask_hold(at.starts_at, LICENCE, kind="telephone"))
        assert refused.detail.startswith("mail:")
        held = await Citizen(server, {**PHONE, **MAIL}).hold(at.starts_at, LICENCE, kind="telephone")
        assert held.needs_code
    assert await count(database) == 1


async def test_where_nothing_is_sent(start_server: Any, database: asyncpg.Connection) -> None:
    """Every page on the way leads to one that says to telephone, in all languages; systems are told so, too."""
    async with start_server() as server:
        home = Citizen(server, {**PHONE, **MAIL})
        (at, *_) = await home.times(first=TUESDAY)
        for language in LANGUAGES:
            page = await server.http.get(f"/book/{SITE}/{PAS}", params={"lang": language})
            assert f'<a class="button" href="tel:{NUMBER.replace(" ", "")}">' in page.text
            assert "/centre" not in page.text
        for step in ("centre", "time", "contact"):
            path = f"/book/{SITE}/{PAS}/{step}"
            query = {"kind": "visit", "at": f"{at.starts_at:%Y-%m-%dT%H:%M}Z"}
            page = await server.http.get(path, params=query, follow_redirects=True)
            assert (page.status_code, page.url.path) == (200, f"/book/{SITE}/{PAS}")
        form = {"id": "0192f0c4-8a00-7000-8000-000000000001", **PHONE}
        sent = await server.http.post(f"/book/{SITE}/{PAS}/contact?kind=visit&at={query['at']}", data=form)
        assert sent.status_code == 303
        refused = said(await home.ask_hold(at.starts_at))
        assert (refused.type, NUMBER in refused.detail) == (ProblemType.NOT_OFFERED, True)
        assert await count(database) == 0


async def test_what_needs_no_code_is_booked_all_the_same(start_server: Any, database: asyncpg.Connection) -> None:
    """In person only; a number that is given nevertheless waits for no code."""
    async with start_server() as server:
        home = Citizen(server, PHONE)
        (at, *_) = await home.times(LICENCE, first=TUESDAY)
        page = await server.http.get(f"/book/{SITE}/{LICENCE}")
        assert "/centre" in page.text
        assert fields(await contact_page(server, LICENCE, at.starts_at)) == set()
        refused = said(await home.ask_hold(at.starts_at, LICENCE, kind="telephone"))
        assert refused.type is ProblemType.NOT_OFFERED
        held = await home.hold(at.starts_at, LICENCE)
        assert not held.needs_code
        await home.confirm(held.token, "")
    assert await database.fetchval("select state from booking") == "booked"
