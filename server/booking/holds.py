"""Frees what was held and not confirmed, when its time has run out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.booking.own.store import HELD_EVENT, BookStore
from server.events.hub import DATABASE_GONE
from server.events.store import LoggedEvent

_log = logging.getLogger(__name__)


class HoldKeeper:
    """Rests until the next hold runs out; without a hold it rests until there is one."""

    def __init__(
        self,
        book: BookStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._book = book
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._stirred = asyncio.Event()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind == HELD_EVENT:
            self._stirred.set()

    async def run(self) -> None:
        """Free, then wait, for ever."""
        while True:
            self._stirred.clear()
            try:
                rest = await self.look()
            except DATABASE_GONE as error:
                _log.info("Old holds could not be freed just now: %s", type(error).__name__)
                rest = timedelta(minutes=1)
            try:
                async with asyncio.timeout(None if rest is None else rest.total_seconds()):
                    await self._stirred.wait()
            except TimeoutError:
                pass

    async def look(self) -> timedelta | None:
        """Free what has run out; returns how long there is nothing to do, None while nothing is held."""
        now = self._clock()
        for _visit, site_id, ids in await self._book.over(now):
            if await self._book.free(site_id, ids, command_id=self._new_id(), now=now):
                self._committed(site_id)
        following = await self._book.next_over()
        return None if following is None else max(following - now, timedelta(seconds=1))
