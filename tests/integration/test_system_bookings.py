"""Another system keeps bookings: finds one by its reference, moves and cancels it, at its own centres only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.booking.ports import ToldKind
from server.ids import new_id
from shared.protocol.booking import Offers, OfficeBooking, OfficeReply, OwnState, Times
from shared.protocol.errors import ProblemType
from tests.integration.bookings import PAS, SITE, Citizen, Postman, bookable, configure, problem, read
from tests.integration.test_systems import ALL, HERE, THERE, Other

KEPT = f"/api/v1/sites/{SITE}/office-bookings"


class CaseSystem:
    """A system with a token, at a centre where passports are booked from home."""

    def __init__(self, other: Other, postman: Postman, headers: dict[str, str]) -> None:
        self.other, self.postman = other, postman
        self._headers = {**headers, "content-type": "application/json"}

    async def ask(self, path: str = "", **body: Any) -> httpx.Response:
        """A command."""
        answer: httpx.Response = await self.other.server.http.post(
            f"{KEPT}{path}", content=msgspec.json.encode(body), headers=self._headers
        )
        return answer

    async def look(self, path: str, **query: Any) -> httpx.Response:
        """A question."""
        answer: httpx.Response = await self.other.server.http.get(path, params=query, headers=self._headers)
        return answer


@pytest.fixture
async def system(start_server: Any, database_url: str, clock: Any) -> AsyncIterator[CaseSystem]:
    """Let in with the right to keep bookings."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    await connection.execute("update staff set roles = '{administrator}' where username = 'samir'")
    await connection.close()
    await configure(database_url, bookable(), now=clock.now)
    postman = Postman()
    async with start_server(told=postman) as server:
        other = Other(server, await server.staff("samir"))
        assert (await other.let_in(["booking:keep"])).status_code == 200
        yield CaseSystem(other, postman, await other.token())


async def test_a_citizen_s_booking_is_found_moved_and_cancelled(system: CaseSystem) -> None:
    """By its reference as the citizen says it; the citizen is told each time, by a link that leads to it as it is."""
    home, postman = Citizen(system.other.server), system.postman
    free = await home.times(days=3)
    _, own = await home.book(free[0].starts_at, postman)
    said = f"{own.code[:4]}-{own.code[4:].lower()}"
    found = read(await system.ask("/find", code=said), OfficeBooking)
    assert (found.booking_id, found.starts_at, found.state) == (own.booking_id, own.starts_at, "booked")
    by_id = await system.look(f"{KEPT}/{own.booking_id}")
    assert read(by_id, OfficeBooking) == found
    assert "20304050" not in by_id.text
    times = read(await system.look(f"/api/v1/sites/{SITE}/office-times", service=PAS, days=3), Times)
    later = [each.starts_at for day in times.days for each in day.times][-1]
    command_id = new_id()
    for _ in range(2):
        moved = read(await system.ask(f"/{own.booking_id}/move", id=command_id, starts_at=later), OfficeReply)
        assert isinstance(moved, OfficeBooking)
        assert moved.starts_at == later
    assert postman.kinds[-1] is ToldKind.MOVED
    assert (await home.own(postman.told[-1][1].token)).starts_at == later
    reply = read(await system.ask(f"/{own.booking_id}/move", id=new_id(), starts_at=later.replace(hour=2)), OfficeReply)
    assert isinstance(reply, Offers), "nobody is met in the night"
    gone = read(await system.ask(f"/{own.booking_id}/cancel", id=new_id()), OfficeBooking)
    assert gone.state == "cancelled"
    assert postman.kinds == [ToldKind.CODE, ToldKind.CONFIRMED, ToldKind.MOVED, ToldKind.CANCELLED]
    assert (await home.own(postman.told[-1][1].token)).state is OwnState.CANCELLED
    again = await system.ask(f"/{own.booking_id}/move", id=new_id(), starts_at=later)
    assert problem(again) is ProblemType.BOOKING_STATE


async def test_what_is_not_there(system: CaseSystem) -> None:
    """No reference and no id of nobody's, nothing that is only held, and no reference that cannot be one."""
    home = Citizen(system.other.server)
    held = (await home.times(days=3))[0].starts_at
    hold_id = new_id()
    await home.hold(held, command_id=hold_id)
    for answer in (
        await system.ask("/find", code="2222-2222"),
        await system.look(f"{KEPT}/{new_id()}"),
        await system.look(f"{KEPT}/{hold_id}"),
        await system.ask(f"/{new_id()}/cancel", id=new_id()),
    ):
        assert problem(answer) is ProblemType.UNKNOWN_BOOKING
    for wrong in ("", "x" * 30, "a b", "\x00\x00\x00\x00"):
        assert problem(await system.ask("/find", code=wrong)) is ProblemType.BAD_REQUEST


async def test_only_at_its_centres_and_with_that_right(system: CaseSystem) -> None:
    """A system of another centre reaches no booking of this one by any way, nor does one with every other right."""
    home = Citizen(system.other.server)
    _, own = await home.book((await home.times(days=3))[0].starts_at, system.postman)
    elsewhere = Other(system.other.server, system.other.admin)
    assert (await elsewhere.let_in(["booking:keep"], sites=(THERE,))).status_code == 200
    there = {**await elsewhere.token(), "content-type": "application/json"}
    others = Other(system.other.server, system.other.admin)
    assert (await others.let_in([right for right in ALL if right != "booking:keep"])).status_code == 200
    without = {**await others.token(), "content-type": "application/json"}
    http, soon = system.other.server.http, (own.starts_at + timedelta(days=1)).isoformat()
    for headers, site, wanted in (
        (there, HERE, ProblemType.FORBIDDEN),
        (there, THERE, ProblemType.UNKNOWN_BOOKING),
        (without, HERE, ProblemType.FORBIDDEN),
    ):
        path = f"/api/v1/sites/{site}/office-bookings"
        for answer in (
            await http.get(f"{path}/{own.booking_id}", headers=headers),
            await http.post(f"{path}/find", json={"code": own.code}, headers=headers),
            await http.post(
                f"{path}/{own.booking_id}/move", json={"id": str(new_id()), "starts_at": soon}, headers=headers
            ),
            await http.post(f"{path}/{own.booking_id}/cancel", json={"id": str(new_id())}, headers=headers),
        ):
            assert problem(answer) is wanted, answer.url
