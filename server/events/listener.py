"""NOTIFY and LISTEN between server processes: after a commit, a coalesced hint; at the other end, a hub that looks."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from uuid import UUID

import asyncpg

from server.background import spawn
from server.events.hub import DATABASE_GONE, Hub

_log = logging.getLogger(__name__)

CHANNEL = "skranke_site"
RIGHTS_CHANNEL = "skranke_rights"
"""The database itself tells here whose roles, sign-ins or tokens have changed: see migration 0013."""
_BACK_OFF = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
_PROVE_SECONDS = 10.0


class Notifier:
    """Tells the other processes which sites have news. Many commits at once become one message."""

    def __init__(self, pool: asyncpg.Pool, hub: Hub) -> None:
        self._pool = pool
        self._hub = hub
        self._sites: set[str] = set()
        self._sending: asyncio.Task[None] | None = None

    def committed(self, site_id: str) -> None:
        """A command at the site has been committed."""
        self._hub.wake(site_id)
        self._sites.add(site_id)
        if self._sending is None or self._sending.done():
            self._sending = spawn(self._send(), "Telling the other processes")

    async def _send(self) -> None:
        while self._sites:
            sites, self._sites = self._sites, set()
            try:
                await self._pool.execute(
                    "select pg_notify($1, site) from unnest($2::text[]) site", CHANNEL, list(sites)
                )
            except DATABASE_GONE as error:
                _log.info("No hint could be sent to the other processes: %s", type(error).__name__)

    async def close(self) -> None:
        """Wait for the last message."""
        if self._sending is not None:
            await self._sending


class Listener:
    """A connection that listens, proves now and then that it still hears, and comes back when it is cut."""

    def __init__(
        self,
        connect: Callable[[], Awaitable[asyncpg.Connection]],
        hub: Hub,
        rights_changed: Callable[[UUID | None], None] = lambda _: None,
        also: Mapping[str, Callable[[str], None]] = MappingProxyType({}),
    ) -> None:
        """`rights_changed` is called with whose have changed; None is anybody's.

        `also` has further channels, and who hears what is said on each.
        """
        self._connect = connect
        self._hub = hub
        self._rights_changed = rights_changed
        self._also = also
        self._task: asyncio.Task[None] | None = None
        self.listening = asyncio.Event()

    def start(self) -> None:
        """Begin to listen, in a task of its own."""
        self._task = spawn(self._run(), "Listening to the database")

    async def close(self) -> None:
        """Stop listening."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        attempt = 0
        while True:
            try:
                await self._listen()
            except DATABASE_GONE as error:
                _log.info("Listening to the database stopped: %s", type(error).__name__)
            attempt = 0 if self.listening.is_set() else attempt + 1
            self.listening.clear()
            await asyncio.sleep(_BACK_OFF[min(attempt, len(_BACK_OFF) - 1)])

    async def _listen(self) -> None:
        connection = await self._connect()
        cut = asyncio.Event()
        try:
            connection.add_termination_listener(lambda *_: cut.set())
            await connection.add_listener(CHANNEL, lambda _c, _pid, _channel, site_id: self._hub.wake(site_id))
            await connection.add_listener(
                RIGHTS_CHANNEL, lambda _c, _pid, _channel, who: self._rights_changed(UUID(who))
            )
            for channel, heard in self._also.items():
                await connection.add_listener(channel, lambda _c, _pid, _channel, said, heard=heard: heard(said))
            self.listening.set()
            # What was said while nobody listened has not been heard.
            self._hub.wake_all()
            self._rights_changed(None)
            while not cut.is_set():
                try:
                    async with asyncio.timeout(_PROVE_SECONDS):
                        await cut.wait()
                except TimeoutError:
                    async with asyncio.timeout(_PROVE_SECONDS):
                        await connection.execute("select 1")
        finally:
            connection.terminate()
