"""Checking in by health card over real HTTP on a real PostgreSQL: the server sees a keyed hash and nothing else."""

from __future__ import annotations

import hmac
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.booking.commands import MOST_MISSES
from server.booking.demo import CARD_CODE, DEMO_CPR, demo_bookings
from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    AskMore,
    ByCard,
    ByCode,
    CardKey,
    CheckedIn,
    CheckIn,
    CheckInReply,
    KnownBy,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.errors import Problem, ProblemType


@pytest.fixture(autouse=True)
async def demo(database_url: str, clock: Any) -> None:
    """The demo's bookings around this test's morning."""
    await renew_bookings(database_url, now=clock(), new_id=new_id)


async def key_at(server: Any, site_id: str = "borgerservice") -> bytes:
    answer = await server.http.get(f"/api/v1/sites/{site_id}/card-key", headers=server.kiosk(site_id))
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    return bytes.fromhex(msgspec.json.decode(answer.content, type=CardKey).key)


def card(key: bytes, cpr: str = DEMO_CPR, **more: Any) -> ByCard:
    return ByCard(card=hmac.new(key, cpr.encode(), "sha256").hexdigest(), **more)


async def ask(server: Any, known_by: KnownBy, site_id: str = "borgerservice") -> httpx.Response:
    body = msgspec.json.encode(CheckIn(id=new_id(), language="da", known_by=known_by))
    headers = {**server.kiosk(site_id), "content-type": "application/json"}
    return await server.http.post(f"/api/v1/sites/{site_id}/check-ins", content=body, headers=headers)


async def check_in(server: Any, known_by: KnownBy, site_id: str = "borgerservice") -> CheckInReply:
    answer = await ask(server, known_by, site_id)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=CheckInReply)


async def run(database_url: str, statement: str, *values: Any) -> list[Any]:
    connection = await asyncpg.connect(database_url)
    try:
        return list(await connection.fetch(statement, *values))
    finally:
        await connection.close()


async def test_the_card_checks_in(server: Any) -> None:
    """The booking that the same number was written for; the second time it is known already."""
    key = await key_at(server)
    done = await check_in(server, card(key))
    assert isinstance(done, CheckedIn)
    assert done.ticket.booked_for == next(b for b in demo_bookings(server.clock()) if b.code == CARD_CODE).starts_at
    again = await check_in(server, card(key))
    assert isinstance(again, AlreadyCheckedIn)
    assert again.ticket.id == done.ticket.id
    assert isinstance(await check_in(server, card(key, "0101014000")), NoBooking)


async def test_one_key_for_the_municipality(server: Any, database_url: str) -> None:
    """It stays the same, also when another server starts; a second one cannot be put beside it."""
    key = await key_at(server)
    assert await key_at(server) == key
    rows = await run(database_url, "select municipality, key from card_key")
    assert [bytes(row["key"]) for row in rows] == [key]
    assert len(key) == 32


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ("starts_at = starts_at + interval '3 hours', ends_at = ends_at + interval '3 hours'", TooEarly),
        ("starts_at = starts_at - interval '2 hours', ends_at = ends_at - interval '2 hours'", TooLate),
        ("starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'", WrongDay),
        ("starts_at = starts_at + interval '90 days', ends_at = ends_at + interval '90 days'", NoBooking),
        ("state = 'cancelled'", NoBooking),
        ("service_id = 'borgerservice.flytning'", NoBooking),
    ],
)
async def test_the_same_rules_as_for_others(server: Any, database_url: str, change: str, outcome: type) -> None:
    """Early, late, another day, far away, cancelled; and a service that asks for no card is not found by one."""
    await run(database_url, f"update booking set busy_until = null, {change} where code = '{CARD_CODE}'")
    assert type(await check_in(server, card(await key_at(server)))) is outcome


async def test_two_people_of_one_card(server: Any, database_url: str) -> None:
    """If two bookings have the same hash and other people, more is asked for, and the initial decides."""
    key = await key_at(server)
    wanted = bytes.fromhex(card(key).card)
    await run(database_url, "update booking set card_hash = $1 where code = 'MAST2345'", wanted)
    assert isinstance(await check_in(server, card(key)), AskMore)
    done = await check_in(server, card(key, initial="F"))
    assert isinstance(done, CheckedIn)
    assert isinstance(await check_in(server, ByCode(code="MAST2345")), AlreadyCheckedIn)


async def test_the_key_is_for_stands_where_a_service_asks(server: Any, database_url: str) -> None:
    """Not for caseworkers, not for another centre's stand, and not at a centre without such a service."""
    path = "/api/v1/sites/borgerservice/card-key"
    everybody: list[dict[str, str]] = [{}, server.kiosk("pension"), await server.staff()]
    for headers in everybody:
        problem = msgspec.json.decode((await server.http.get(path, headers=headers)).content, type=Problem)
        assert problem.type is (ProblemType.FORBIDDEN if headers else ProblemType.UNAUTHENTICATED)
    answer = await server.http.get("/api/v1/sites/pension/card-key", headers=server.kiosk("pension"))
    assert msgspec.json.decode(answer.content, type=Problem).type is ProblemType.NOT_OFFERED


async def test_at_another_centre(server: Any) -> None:
    """The key is the same in the whole municipality, so the wrong centre can be told."""
    wrong = await check_in(server, card(await key_at(server)), "byggesag")
    assert isinstance(wrong, WrongCentre)
    assert wrong.site_id == "borgerservice"


async def test_who_guesses_too_often_waits(server: Any) -> None:
    """As by any other way."""
    key = await key_at(server)
    for number in range(MOST_MISSES):
        assert isinstance(await check_in(server, card(key, f"010101400{number}")), NoBooking)
    answer = await ask(server, card(key))
    assert msgspec.json.decode(answer.content, type=Problem).type is ProblemType.TOO_MANY


@pytest.mark.parametrize("sent", ["0707614285", "AB" * 32, "ab" * 31, "ab" * 32 + "0"])
async def test_only_a_hash_is_taken(server: Any, sent: str) -> None:
    """Anything else is refused, and the answer does not say what it was."""
    body = {"id": str(new_id()), "language": "da", "known_by": {"by": "card", "card": sent}}
    answer = await server.http.post("/api/v1/sites/borgerservice/check-ins", json=body, headers=server.kiosk())
    assert answer.status_code == 400
    assert sent not in answer.text


async def test_the_number_stands_nowhere_in_the_database(server: Any, database_url: str) -> None:
    """Not in a column of any table; the demo writes its hash only."""
    await check_in(server, card(await key_at(server)))
    tables = await run(database_url, "select table_name from information_schema.tables where table_schema = 'public'")
    for (table,) in tables:
        rows = await run(database_url, f'select t::text from "{table}" t')
        assert not [row for row in rows if DEMO_CPR in row[0] or "070761-4285" in row[0]], table
