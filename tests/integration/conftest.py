"""A connection pool for tests that drive the stores from a loop of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import asyncpg
import pytest

from server.db.engine import make_pool
from server.ids import new_id
from shared.protocol.team import Colleague
from tests.beside import beside
from tests.integration.at_desks import SITE, Desk, read
from tests.integration.bookings import Postman
from tests.integration.running import Running


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    """An event loop for tests that are not coroutines themselves."""
    with asyncio.Runner() as started:
        yield started


@pytest.fixture
def pool(runner: asyncio.Runner, database_url: str) -> Iterator[asyncpg.Pool]:
    """A pool on this test's database, in the runner's loop."""

    async def opened() -> asyncpg.Pool:
        made = make_pool(database_url, size=2, command_seconds=10)
        await made
        return made

    made = runner.run(opened())
    yield made
    runner.run(made.close())


@pytest.fixture
async def make_empty(postgres: Any) -> AsyncIterator[Any]:
    """Makes empty databases."""
    made: list[str] = []

    async def make() -> str:
        made.append(f"empty_{new_id().hex}")
        await postgres.create_database(made[-1])
        return str(postgres.url(made[-1]))

    yield make
    connection = await asyncpg.connect(postgres.url("postgres"))
    for name in made:
        await connection.execute(f'drop database "{name}" with (force)')
    await connection.close()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables, without the demo's own bookings and those who made them."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    await connection.execute("delete from visitor")
    yield connection
    await connection.close()


@pytest.fixture
def postman() -> Postman:
    """Who brings codes and messages."""
    return Postman()


@pytest.fixture
async def desks(server: Any) -> list[Desk]:
    """Amina, Jonas and Bo, each at their own desk."""
    people = read(await server.http.get(f"{SITE}/staff", headers=await server.staff()), list[Colleague])
    found = []
    for name in ("amina", "jonas", "bo"):
        person = next(each for each in people if each.display_name.lower().startswith(name))
        assert person.desk_id is not None
        found.append(Desk(server, await server.staff(name), person.desk_id, person.staff_id))
    return found


@pytest.fixture
def running(start_server: Any) -> Iterator[Running]:
    """A server in a thread of its own."""
    with beside(start_server()) as (server, _loop):
        yield Running(server.url, server.seeded.password, server.seeded.kiosk_tokens["borgerservice"])
