"""Centres are made over HTTP, once each, by administrators; an empty server has a first one to sign in to."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.centre.setup.rules import bare_centre
from server.centre.setup.store import ensure_centre
from server.centre.store import write_configuration
from server.db.engine import opened_engine
from server.db.migrate import migrate
from server.ids import new_id
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from shared.protocol.state import SiteState
from tests.conftest import MONDAY_MORNING


def wish(**changes: Any) -> NewCentre:
    """A second pension office in an invented place."""
    fields: dict[str, Any] = {
        "command_id": new_id(), "site_id": "kilde", "template": "pension", "municipality": "Prøveby Kommune",
        "name": "Kilde", "time_zone": "Europe/Copenhagen", "languages": ("da", "en"), "desks": ("", ""),
    }  # fmt: skip
    return NewCentre(**{**fields, **changes})


class Maker:
    """Somebody who makes centres."""

    def __init__(self, server: Any, headers: dict[str, str]) -> None:
        self.server, self.headers = server, {**headers, "content-type": "application/json"}

    async def make(self, command: NewCentre) -> httpx.Response:
        """Send the command."""
        body = msgspec.json.encode(command)
        return await self.server.http.post("/api/v1/sites", content=body, headers=self.headers)

    async def made(self, command: NewCentre) -> CentreMade:
        """What is answered when all is well."""
        answer = await self.make(command)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=CentreMade)

    async def refused(self, command: NewCentre) -> ProblemType:
        """Which no is answered."""
        answer = await self.make(command)
        return msgspec.json.decode(answer.content, type=Problem).type


@pytest.fixture
async def administrator(server: Any, database_url: str) -> Maker:
    """Bo, who has become an administrator and nothing else."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set roles = '{administrator}' where username = 'bo'")
    await connection.close()
    return Maker(server, await server.staff("bo"))


async def test_a_centre_is_made_once(administrator: Maker) -> None:
    """The same command again answers the same; the centre is there with its template's services."""
    command = wish()
    first = await administrator.made(command)
    assert first == CentreMade(site_id="kilde", revision=1)
    assert await administrator.made(command) == first
    answer = await administrator.server.http.get("/api/v1/sites/kilde/snapshot", headers=administrator.headers)
    state = msgspec.json.decode(answer.content, type=SiteState)
    assert state.revision == 1
    assert state.configuration.site.name == {"da": "Kilde", "en": "Kilde"}
    assert len(state.configuration.services) == 5
    revisions = await administrator.server.http.get("/api/v1/sites/kilde/revisions", headers=administrator.headers)
    assert revisions.json()[0]["staff_id"] is not None


async def test_many_at_once_make_one(administrator: Maker) -> None:
    """Of two who ask for the same name at the same moment one is told that it is taken."""
    answers = await asyncio.gather(*(administrator.make(wish(command_id=new_id())) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]


async def test_what_is_there_is_not_overwritten(administrator: Maker) -> None:
    """A centre in use keeps what it has; nor is an id used for two things, or what cannot be made."""
    assert await administrator.refused(wish(site_id="pension")) is ProblemType.CHANGED_MEANWHILE
    command = wish()
    await administrator.made(command)
    twice = msgspec.structs.replace(command, site_id="bakken")
    assert await administrator.refused(twice) is ProblemType.ID_REUSED
    assert await administrator.refused(wish(site_id="ny", time_zone="Mars/North")) is ProblemType.CANNOT_PUBLISH
    assert await administrator.refused(wish(site_id="ny", template="circus")) is ProblemType.BAD_REQUEST


async def test_the_templates_are_listed(administrator: Maker) -> None:
    """Five kinds with their services."""
    answer = await administrator.server.http.get("/api/v1/templates", headers=administrator.headers)
    found = msgspec.json.decode(answer.content, type=list[CentreTemplate])
    assert [each.key for each in found] == ["borgerservice", "jobcenter", "sundhedscenter", "pension", "byggesag"]
    assert found[3].services[0]["da"]


async def test_an_empty_server_gets_a_first_centre(make_empty: Any) -> None:
    """It is made once and is bare; where there is a centre already, nothing is made."""
    url = await make_empty()
    await migrate(url)
    assert await ensure_centre(url, "centre", now=MONDAY_MORNING, new_id=new_id) == "centre"
    assert await ensure_centre(url, "centre", now=MONDAY_MORNING, new_id=new_id) == "centre"
    assert await ensure_centre(url, "other", now=MONDAY_MORNING, new_id=new_id) == "centre"
    connection = await asyncpg.connect(url)
    assert await connection.fetchval("select count(*) from site") == 1
    await connection.close()


async def test_the_bare_centre_is_filled_in(administrator: Maker, database_url: str) -> None:
    """What was made for the first administrator becomes the first centre, and its stream tells so."""
    bare = await _bare(database_url)
    made = await administrator.made(wish(site_id=bare))
    assert made == CentreMade(site_id=bare, revision=2)
    assert await administrator.refused(wish(site_id=bare)) is ProblemType.CHANGED_MEANWHILE


async def _bare(url: str) -> str:
    async with opened_engine(url) as engine, engine.begin() as connection:
        await connection.run_sync(
            lambda c: write_configuration(c, bare_centre("centre"), now=MONDAY_MORNING, command_id=new_id())
        )
    return "centre"
