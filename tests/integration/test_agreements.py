"""What guard and caseworker agree on for a difficult meeting: who reads it, who writes it, and when it goes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.day import AgreedBooking, AgreedPoint, Agreement
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import BookingAgreed, decode_event

SITE = "/api/v1/sites/borgerservice"
AGREED = Agreement(points=(AgreedPoint.NEAR_DOOR, AgreedPoint.SAME_GUARD), note="Tal roligt og kort.", version=1)
"""The demo's agreement on Malthe's visit to Bo."""


class Board:
    """The agreement on Malthe's visit, as different people reach for it."""

    def __init__(self, server: Any, connection: asyncpg.Connection, booking_id: UUID) -> None:
        self.server = server
        self.sql = connection
        self.booking_id = booking_id
        self.path = f"{SITE}/bookings/{booking_id}/agreement"

    async def read(self, who: str, path: str | None = None) -> httpx.Response:
        """Look at it."""
        headers = self.server.kiosk() if who == "stand" else await self.server.staff(who)
        return await self.server.http.get(path or self.path, headers=headers)

    async def write(
        self, who: str, version: int, note: str = "", *points: str, command_id: UUID | None = None
    ) -> httpx.Response:
        """Agree on something else."""
        body = {"id": str(command_id or new_id()), "version": version, "note": note, "points": points}
        headers = self.server.kiosk() if who == "stand" else await self.server.staff(who)
        return await self.server.http.put(self.path, json=body, headers=headers)

    async def kept(self) -> int:
        """How many agreements stand in the table."""
        return await self.sql.fetchval("select count(*) from booking_agreement")


def agreement_in(answer: httpx.Response) -> Agreement:
    """The agreement in a reply, which no cache keeps."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    return msgspec.json.decode(answer.content, type=Agreement)


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is; it never has the words in it."""
    assert "Tal roligt" not in answer.text
    return msgspec.json.decode(answer.content, type=Problem).type


@pytest.fixture
async def board(server: Any, database_url: str) -> AsyncIterator[Board]:
    """The demo's agreement; Bo's visit, with Samir as guard."""
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    connection = await asyncpg.connect(database_url)
    found = await connection.fetchval("select id from booking where code = 'REBS2345'")
    yield Board(server, connection, found)
    await connection.close()


@pytest.mark.parametrize(
    ("who", "allowed"),
    [("bo", True), ("samir", True), ("amina", False), ("kirsten", False), ("tove", False), ("stand", False)],
)
async def test_who_may(board: Board, who: str, *, allowed: bool) -> None:
    """Its caseworker and the guard; no colleague, no superuser, no deputy who is a host as well, and no stand."""
    await board.sql.execute(
        "update staff set deputies = array(select id from staff where username = 'tove') where username = 'bo'"
    )
    await board.sql.execute("update staff set roles = '{caseworker,host,superuser}' where username = 'tove'")
    if allowed:
        assert agreement_in(await board.read(who)) == AGREED
        assert agreement_in(await board.write(who, 1, "Nyt")) == Agreement(note="Nyt", version=2)
    else:
        assert problem(await board.read(who)) is ProblemType.FORBIDDEN
        assert problem(await board.write(who, 1, "Nyt")) is ProblemType.FORBIDDEN
        assert agreement_in(await board.read("bo")) == AGREED


async def test_who_has_lost_the_role_has_lost_the_board(board: Board) -> None:
    """A guard who is none any more sees nothing more, with the same sign-in."""
    headers = await board.server.staff("samir")
    assert agreement_in(await board.server.http.get(board.path, headers=headers)) == AGREED
    await board.sql.execute("update staff set roles = '{caseworker}' where username = 'samir'")
    assert problem(await board.server.http.get(board.path, headers=headers)) is ProblemType.FORBIDDEN
    async with asyncio.timeout(30):
        while (await board.server.http.get(f"{SITE}/agreements", headers=headers)).status_code == 200:
            pass  # the server has not heard of it yet
    assert problem(await board.server.http.get(f"{SITE}/agreements", headers=headers)) is ProblemType.FORBIDDEN


async def test_neither_writes_over_the_other(board: Board) -> None:
    """Who has read an older one is told so; the event says only of which booking."""
    assert agreement_in(await board.write("samir", 1, "Jeg står ved døren", "at-entrance")).version == 2
    assert problem(await board.write("bo", 1, "Noget andet")) is ProblemType.CHANGED_MEANWHILE
    assert agreement_in(await board.read("bo")).note == "Jeg står ved døren"
    rows = await board.server.app.state.parts.hub._reader.after("borgerservice", 0, 1000)
    events = [event for row in rows if isinstance(event := decode_event(row.json()), BookingAgreed)]
    assert [event.booking_id for event in events] == [board.booking_id]
    assert rows[-1].body == f'{{"booking_id": "{board.booking_id}"}}'


async def test_the_same_command_twice(board: Board) -> None:
    """It is written once, and answered with what stands."""
    command_id = new_id()
    once = await board.write("bo", 1, "To gange", command_id=command_id)
    assert agreement_in(await board.write("bo", 1, "To gange", command_id=command_id)) == agreement_in(once)
    assert problem(await board.server.issue(command_id=command_id)) is ProblemType.ID_REUSED


async def test_the_guards_list(board: Board) -> None:
    """Time, desk, caseworker and lines, without who comes; only for guards; not what has been taken away again."""
    answer = await board.read("samir", f"{SITE}/agreements")
    (seen,) = msgspec.json.decode(answer.content, type=list[AgreedBooking])
    assert (seen.booking_id, seen.desk_id, seen.caseworker) == (board.booking_id, "borgerservice.3", "Bo Vesterlyng")
    assert seen.agreement == AGREED
    assert "Malthe" not in answer.text
    for who in ("bo", "kirsten", "stand"):
        assert problem(await board.read(who, f"{SITE}/agreements")) is ProblemType.FORBIDDEN
    assert agreement_in(await board.write("samir", 1)).version == 2
    assert (await board.read("samir", f"{SITE}/agreements")).json() == []


async def test_it_goes_with_the_day_and_with_the_booking(board: Board) -> None:
    """Midnight erases it, and so does the end of the booking."""
    close = board.server.app.state.parts.day_closer.close_earlier_days
    await close()
    assert await board.kept() == 1
    board.server.clock.move(hours=14)
    await close()
    assert await board.kept() == 0
    await renew_bookings_again(board)
    assert await board.kept() == 1
    await board.sql.execute("delete from booking where code = 'REBS2345'")
    assert await board.kept() == 0


async def renew_bookings_again(board: Board) -> None:
    """An agreement on tomorrow's booking."""
    await board.sql.execute(
        "insert into booking_agreement (booking_id, note, version)"
        " select id, 'Igen', 1 from booking where code = 'REBS2345'"
    )


async def test_what_cannot_be_agreed_on(board: Board) -> None:
    """Words beyond measure, a point that is none, a booking that is not there."""
    assert problem(await board.write("bo", 1, "x" * 501)) is ProblemType.BAD_REQUEST
    assert problem(await board.write("bo", 1, "", "bring-a-dog")) is ProblemType.BAD_REQUEST
    unknown = f"{SITE}/bookings/{new_id()}/agreement"
    assert problem(await board.read("bo", unknown)) is ProblemType.UNKNOWN_BOOKING
