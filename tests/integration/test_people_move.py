"""An administrator lets somebody work at another centre: what goes with them, what stays, and the way back."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role
from shared.protocol.people import About, Moved, MovePerson, Person
from shared.protocol.state import SiteState
from shared.protocol.team import Status

HERE, THERE = "borgerservice", "pension"


class Centres:
    """Tove, an administrator, and what she asks."""

    def __init__(self, server: Any, headers: dict[str, str]) -> None:
        self.server, self.headers = server, headers

    async def people(self, site_id: str = HERE) -> dict[str, Person]:
        """Everybody there, by user name."""
        answer = await self.server.http.get(f"/api/v1/sites/{site_id}/people", headers=self.headers)
        return {each.about.username: each for each in msgspec.json.decode(answer.content, type=list[Person])}

    async def put(self, person: Person, **changed: Any) -> Person:
        """Change somebody."""
        body = {"version": person.version, "about": msgspec.structs.replace(person.about, **changed)}
        answer = await self._send("PUT", f"/api/v1/sites/{HERE}/people/{person.id}", body)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=Person)

    async def move(
        self, person: Person, to: str = THERE, at: str = HERE, who: dict[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        """Let somebody work there."""
        command = MovePerson(version=person.version, to_site_id=to, **more)
        return await self._send("POST", f"/api/v1/sites/{at}/people/{person.id}/move", command, who)

    async def snapshot(self, site_id: str) -> SiteState:
        """How it is there."""
        answer = await self.server.http.get(f"/api/v1/sites/{site_id}/snapshot", headers=self.headers)
        return msgspec.json.decode(answer.content, type=SiteState)

    async def _send(self, method: str, path: str, body: Any, who: dict[str, str] | None = None) -> httpx.Response:
        headers = {**(who or self.headers), "content-type": "application/json"}
        return await self.server.http.request(method, path, content=msgspec.json.encode(body), headers=headers)


@pytest.fixture
async def centres(server: Any) -> Centres:
    """Tove at her desk."""
    return Centres(server, await server.staff("tove"))


def moved(answer: httpx.Response) -> Moved:
    """What came of it."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Moved)


def kind(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return ProblemType(answer.json()["type"])


async def test_there_and_back_again(centres: Centres) -> None:
    """Roles and leave go along; desk, services and deputies stay behind, and those they stood in for lose them.

    The way back brings all of it back.
    """
    everybody = await centres.people()
    amina = everybody["amina"]
    bo = await centres.put(
        everybody["bo"], services=("borgerservice.pas",), deputies=(amina.id,), roles=(Role.CASEWORKER, Role.HOST),
        leave_from="2027-01-04", leave_until="2027-01-08",
    )  # fmt: skip
    amina = await centres.put(amina, deputies=(bo.id, everybody["jonas"].id))
    assert bo.about.desk_id is not None
    went = moved(await centres.move(bo))
    assert went.site_id == THERE
    assert went.before == bo.about
    assert went.deputy_of == (amina.id,)
    assert went.person.about == msgspec.structs.replace(bo.about, desk_id=None, services=(), deputies=())
    assert (await centres.people(THERE))["bo"] == went.person
    left = await centres.people()
    assert "bo" not in left
    assert left["amina"].about.deputies == (everybody["jonas"].id,)
    before = went.before
    back = moved(
        await centres.move(
            went.person, HERE, THERE, desk_id=before.desk_id, services=before.services, deputies=before.deputies,
            deputy_of=went.deputy_of,
        )
    )  # fmt: skip
    assert back.person.about == bo.about
    assert set((await centres.people())["amina"].about.deputies) == {bo.id, everybody["jonas"].id}


async def test_who_is_signed_in_is_told_at_once(centres: Centres) -> None:
    """Their stream ends, their token says why, colleagues see them gone; they sign in again and are there."""
    server = centres.server
    bo = (await centres.people())["bo"]
    headers = await server.staff("bo")
    presence = {"id": str(new_id()), "status": "open", "desk_id": bo.about.desk_id}
    answer = await server.http.post(f"/api/v1/sites/{HERE}/presence", json=presence, headers=headers)
    assert answer.status_code == 200
    assert (await centres.snapshot(HERE)).team[bo.id].status is Status.OPEN
    async with server.http.stream("GET", f"/api/v1/sites/{HERE}/events", headers=headers) as stream:
        lines = stream.aiter_lines()
        while await anext(lines) != "event: live":
            pass
        moved(await centres.move(bo))
        async with asyncio.timeout(30):
            async for _ in lines:
                pass
    refused = await server.http.get(f"/api/v1/sites/{HERE}/staff", headers=headers)
    assert (refused.status_code, kind(refused)) == (401, ProblemType.MOVED)
    assert bo.id not in (await centres.snapshot(HERE)).team
    again = await server.staff("bo")
    assert (await server.http.get(f"/api/v1/sites/{HERE}/staff", headers=again)).status_code == 403
    presence = {"id": str(new_id()), "status": "open"}
    answer = await server.http.post(f"/api/v1/sites/{THERE}/presence", json=presence, headers=again)
    assert answer.status_code == 200
    assert (await centres.snapshot(THERE)).team[bo.id].status is Status.OPEN


async def test_what_cannot_be_moved(centres: Centres) -> None:
    """Not by a superuser, not to the same place or to nowhere, and not over somebody else's change."""
    bo = (await centres.people())["bo"]
    assert kind(await centres.move(bo, who=await centres.server.staff("kirsten"))) is ProblemType.FORBIDDEN
    assert kind(await centres.move(bo, to=HERE)) is ProblemType.BAD_REQUEST
    assert kind(await centres.move(bo, to="nowhere")) is ProblemType.UNKNOWN_SITE
    await centres.put(bo, mail="bo@fjordby.example")
    assert kind(await centres.move(bo)) is ProblemType.CHANGED_MEANWHILE
    bo = (await centres.people())["bo"]
    first = moved(await centres.move(bo))
    again = moved(await centres.move(bo))
    assert (again.site_id, again.person) == (THERE, first.person)
    assert kind(await centres.move(first.person)) is ProblemType.UNKNOWN_PERSON


async def test_what_is_not_there_is_left_out(centres: Centres) -> None:
    """A desk, a service or a deputy of another centre is not given to anybody."""
    bo = (await centres.people())["bo"]
    about: About = bo.about
    went = moved(
        await centres.move(bo, desk_id=about.desk_id, services=("borgerservice.pas",), deputies=(UUID(int=5),))
    )  # fmt: skip
    assert (went.person.about.desk_id, went.person.about.services, went.person.about.deputies) == (None, (), ())


async def test_it_is_written_down_at_both(centres: Centres, database_url: str) -> None:
    """Where somebody has gone, and where they have come from."""
    bo = (await centres.people())["bo"]
    moved(await centres.move(bo))
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch(
        "select site_id, what, detail::text from audit where staff_id = $1 order by id", bo.id
    )
    await connection.close()
    assert [tuple(row) for row in rows] == [
        (HERE, "moved-away", '["pension"]'), (THERE, "moved-here", '["borgerservice"]')
    ]  # fmt: skip
