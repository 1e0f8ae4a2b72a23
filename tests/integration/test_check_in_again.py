"""Checking in at once, again, wrongly and by guessing, on a real database."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.checkin import AlreadyCheckedIn, Ask, AskMore, CheckedIn, CheckInReply, NoBooking
from shared.protocol.errors import Problem, ProblemType

SITE = "/api/v1/sites/borgerservice"
PAS = "borgerservice.pas"
CODE = "ZQ0123"
NAME, PHONE = "Karlotta", "+4500009876"
BIRTH = {"by": "birth", "day": 29, "month": 7}


async def book(
    database: asyncpg.Connection,
    server: Any,
    minutes: int,
    *,
    code: str = CODE,
    name: str = NAME,
    visitor: UUID | None = None,
) -> UUID:
    """A booking so many minutes from now; returns its visitor."""
    person = visitor or new_id()
    await database.execute(
        "insert into visitor (id, given_name, birth_day, birth_month, phone) values ($1, $2, 29, 7, $3)"
        " on conflict do nothing",
        person, name, PHONE,
    )  # fmt: skip
    starts_at = server.clock.now + timedelta(minutes=minutes)
    await database.execute(
        "insert into booking (id, site_id, service_id, starts_at, ends_at, code, state, origin, language,"
        " visitor_id, created_at) values ($1, 'borgerservice', $2, $3, $4, $5, 'booked', 'office', 'da', $6, $7)",
        new_id(), PAS, starts_at, starts_at + timedelta(minutes=15), code, person, server.clock.now,
    )  # fmt: skip
    return person


async def post(server: Any, known_by: dict[str, Any], *, command_id: UUID | None = None) -> httpx.Response:
    """One check-in from the stand."""
    body = {"id": str(command_id or new_id()), "language": "uk", "known_by": known_by}
    answer: httpx.Response = await server.http.post(f"{SITE}/check-ins", json=body, headers=server.kiosk())
    return answer


async def check_in(server: Any, code: str = CODE, *, command_id: UUID | None = None) -> CheckInReply:
    """The answer to a code."""
    return reply(await post(server, {"by": "code", "code": code}, command_id=command_id))


def reply(answer: httpx.Response) -> CheckInReply:
    """What came of it."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=CheckInReply)


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    assert answer.headers["content-type"] == "application/problem+json"
    return msgspec.json.decode(answer.content, type=Problem).type


async def events(database: asyncpg.Connection) -> int:
    """How many check-ins the log has."""
    return int(await database.fetchval("select count(*) from event where kind = 'ticket.checked_in'"))


async def test_two_at_once(server: Any, database: asyncpg.Connection) -> None:
    """Of many at once with the same code one checks in, the others find it done, and no number is lost."""
    await book(database, server, 10)
    answers = await asyncio.gather(*(check_in(server) for _ in range(6)))
    assert sorted(type(answer).__name__ for answer in answers) == ["AlreadyCheckedIn"] * 5 + ["CheckedIn"]
    assert len({answer.ticket.id for answer in answers if isinstance(answer, CheckedIn | AlreadyCheckedIn)}) == 1
    assert await events(database) == 1
    assert (await server.issue()).json()["ticket"]["label"] == "P002"


async def test_one_command_twice_at_once(server: Any, database: asyncpg.Connection) -> None:
    """A stand that sends again before it is answered gets the same answer every time."""
    await book(database, server, 10)
    command_id = new_id()
    first, *others = await asyncio.gather(*(check_in(server, command_id=command_id) for _ in range(4)))
    assert isinstance(first, CheckedIn)
    assert all(other == first for other in others)
    assert await events(database) == 1


async def test_again(server: Any, database: asyncpg.Connection) -> None:
    """The same command is answered as before, whatever became of the ticket; another one finds the ticket standing."""
    await book(database, server, 10)
    command_id = new_id()
    first = await check_in(server, command_id=command_id)
    assert isinstance(first, CheckedIn)
    assert first.ticket.id == command_id
    server.clock.move(minutes=30)
    assert await check_in(server, command_id=command_id) == first
    assert await check_in(server) == AlreadyCheckedIn(ticket=first.ticket, ahead=0, desk_id=None)
    cancelled = await server.http.post(
        f"{SITE}/tickets/{command_id}/cancel", json={"id": str(new_id())}, headers=await server.staff()
    )
    cancelled.raise_for_status()
    assert await check_in(server, command_id=command_id) == first
    assert not isinstance(await check_in(server), CheckedIn | AlreadyCheckedIn)
    assert await events(database) == 1


async def test_an_id_of_something_else(server: Any, database: asyncpg.Connection) -> None:
    """An id that has issued a ticket cannot check in, and the booking stays as it was."""
    issued = await server.issue()
    await book(database, server, 10)
    answer = await post(server, {"by": "code", "code": CODE}, command_id=UUID(issued.json()["ticket"]["id"]))
    assert problem(answer) is ProblemType.ID_REUSED
    assert await database.fetchval("select state from booking") == "booked"


@pytest.mark.parametrize("typed", ["zq0123", "ZQ-01-23", "zqOI23", "Zqo-i23"])
async def test_a_code_as_people_type_it(server: Any, database: asyncpg.Connection, typed: str) -> None:
    """Small letters, dashes, O for 0 and I for 1 make no difference."""
    await book(database, server, 10)
    assert isinstance(await check_in(server, typed), CheckedIn)


async def test_initial_and_code_decide(server: Any, database: asyncpg.Connection) -> None:
    """Of two the initial decides; of two with the same initial the code; nobody is found by another birthday."""
    await book(database, server, 10)
    await book(database, server, 12, code="ZQ0124", name="Anton")
    await book(database, server, 14, code="ZQ0125", name="Kasper")
    phone = {"by": "phone", "digits": PHONE[-4:]}
    for known_by in (BIRTH, phone):
        assert reply(await post(server, known_by)) == AskMore(ask=Ask.INITIAL)
        assert reply(await post(server, {**known_by, "initial": "K"})) == AskMore(ask=Ask.CODE)
    assert await events(database) == 0
    assert isinstance(reply(await post(server, {**BIRTH, "initial": "a"})), CheckedIn)
    assert reply(await post(server, {**BIRTH, "day": 30})) == NoBooking()


async def test_of_one_visitor_the_nearest(server: Any, database: asyncpg.Connection) -> None:
    """Two bookings of the same citizen need no more words: the nearer one is taken first, then the other."""
    person = await book(database, server, 25, code="ZQ0124")
    await book(database, server, 5, visitor=person)
    booked = []
    for _ in range(2):
        done = reply(await post(server, BIRTH))
        assert isinstance(done, CheckedIn)
        booked.append(done.ticket.booked_for)
    assert booked == [server.clock.now + timedelta(minutes=minutes) for minutes in (5, 25)]


async def test_outside_opening_hours(server: Any, database: asyncpg.Connection) -> None:
    """Whoever has a booking may check in when the doors are closed for others."""
    server.clock.move(hours=10)
    assert (await server.issue()).status_code == 409
    await book(database, server, 10)
    assert isinstance(await check_in(server), CheckedIn)


async def test_a_service_that_is_no_more(server: Any, database: asyncpg.Connection) -> None:
    """A booking of a service that is not active is not found."""
    await book(database, server, 10)
    await database.execute("update service set active = false where id = $1", PAS)
    assert await check_in(server) == NoBooking()


async def test_who_guesses_is_stopped(server: Any, database: asyncpg.Connection) -> None:
    """After ten that were not found in five minutes nothing more is looked up, not even what is there."""
    await book(database, server, 10)
    for _ in range(10):
        assert await check_in(server, "ZZZZ99") == NoBooking()
    answer = await post(server, {"by": "code", "code": CODE})
    assert (answer.status_code, problem(answer)) == (429, ProblemType.TOO_MANY)
    server.clock.move(minutes=5)
    assert isinstance(await check_in(server), CheckedIn)


async def test_nothing_personal_in_the_log(server: Any, database: asyncpg.Connection) -> None:
    """Neither log, ticket nor answer knows a name, a birthday, a phone number or a code."""
    await book(database, server, 10)
    done = await post(server, BIRTH)
    assert isinstance(reply(done), CheckedIn)
    rows = await database.fetch(
        "select e.body::text as row from event e where kind <> 'site.configured' union all select t::text from ticket t"
    )
    text = "\n".join([done.text, *(row["row"] for row in rows)])
    for personal in (NAME, PHONE, CODE, "birth", "given_name", "phone"):
        assert personal not in text
