"""A connection pool for tests that drive the stores from a loop of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import asyncpg
import pytest

from server.db.engine import make_pool


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
