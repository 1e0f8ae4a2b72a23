"""Publishes drafts whose time has come."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.drafts.store import DraftStore
from server.events.hub import DATABASE_GONE
from server.events.store import LoggedEvent

_log = logging.getLogger(__name__)
_LONGEST_REST = 60.0
"""Seconds; what another process was told, which has ended since, is seen so late at most."""


class PublicationWatch:
    """Sleeps until the next of these moments. Two processes may do it at once: one of them publishes."""

    def __init__(
        self,
        store: DraftStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._stirred = asyncio.Event()

    def stir(self) -> None:
        """A time may have been set or taken back."""
        self._stirred.set()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind == "draft.changed" and '"publish_at": "' in event.body:
            self.stir()

    async def run(self) -> None:
        """Publish what is due, then wait for the next moment, for ever."""
        while True:
            self._stirred.clear()
            try:
                seconds = await self.look()
            except DATABASE_GONE as error:
                _log.info("Drafts to be published could not be looked at just now: %s", type(error).__name__)
                seconds = _LONGEST_REST
            try:
                async with asyncio.timeout(seconds):
                    await self._stirred.wait()
            except TimeoutError:
                pass

    async def look(self) -> float:
        """Publish what is due; returns the seconds until it is to be looked again."""
        now = self._clock()
        for site_id in await self._store.due(now):
            tried = await self._store.publish_due(site_id, command_id=self._new_id(), now=now)
            if tried is None:
                continue
            if tried.revision is None:
                _log.warning("The draft of %s was to be published by now, but a check stopped it", site_id)
            else:
                _log.info("The draft of %s was published at its time as revision %d", site_id, tried.revision)
            self._committed(site_id)
        moment = await self._store.next_publication()
        if moment is None:
            return _LONGEST_REST
        return min(max((moment - self._clock()).total_seconds(), 0.0) + 0.01, _LONGEST_REST)
