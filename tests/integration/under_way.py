"""Many requests that are all under way at one moment, whichever of them came first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import httpx

_WAITING = """
select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"""


class UnderWay:
    """Holds the centres' rows, which every command writes last.

    Whoever came first has then changed all but that, and those who came after stand before what it has changed. A
    server has four connections: it takes part with three requests at most, so that one is left for what they read.
    """

    def __init__(self, holder: asyncpg.Connection, watcher: asyncpg.Connection) -> None:
        self._holder, self._watcher = holder, watcher

    async def all(
        self, presses: Sequence[Callable[[], Coroutine[Any, Any, httpx.Response]]]
    ) -> list[httpx.Response]:  # fmt: skip
        """Send them all, let them go on when none of them can by itself, and give what they were answered."""
        async with self._holder.transaction():
            await self._holder.execute("select from site order by id for no key update")
            tasks = [asyncio.create_task(press()) for press in presses]
            async with asyncio.timeout(30):  # requests that wait for one another within the server are never seen here
                while await self._watcher.fetchval(_WAITING) < sum(not task.done() for task in tasks):
                    """It has asked the database, and waited for the answer."""
            assert not all(task.done() for task in tasks), "nobody waited for the centre"
        return await asyncio.gather(*tasks)


@asynccontextmanager
async def under_way(database_url: str) -> AsyncIterator[UnderWay]:
    """The same, on that database."""
    holder, watcher = [await asyncpg.connect(database_url) for _ in range(2)]
    yield UnderWay(holder, watcher)
    await holder.close()
    await watcher.close()
