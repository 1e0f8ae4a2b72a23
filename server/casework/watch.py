"""Sees that nobody is forgotten: a parked ticket's time comes, and who gets no answer is told to others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.casework.rules import further
from server.casework.store import CaseworkStore
from server.events.hub import DATABASE_GONE
from server.events.store import LoggedEvent
from server.queue.store import DeskBusy, QueueStore
from shared.protocol.attention import next_step
from shared.protocol.commands import Action

_log = logging.getLogger(__name__)
_RETRY_SECONDS = 60.0

_MATTERS = frozenset(
    {"ticket.parked", "ticket.transferred", "ticket.checked_in", "ticket.answered", "ticket.issued", "ticket.resumed",
     "ticket.undone", "site.configured"}
)  # fmt: skip


class CaseworkWatch:
    """Sleeps until the next of these moments. Two processes may do it at once."""

    def __init__(
        self,
        store: CaseworkStore,
        queue: QueueStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._queue = queue
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._stirred = asyncio.Event()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind in _MATTERS and (event.kind != "ticket.issued" or '"for_desk_id": "' in event.body):
            self._stirred.set()

    async def run(self) -> None:
        """Do what is due, then wait for the next moment, for ever."""
        while True:
            self._stirred.clear()
            try:
                seconds = await self.look()
            except DATABASE_GONE as error:
                _log.info("Parked and unanswered tickets could not be looked at just now: %s", type(error).__name__)
                seconds = _RETRY_SECONDS
            try:
                async with asyncio.timeout(seconds):
                    await self._stirred.wait()
            except TimeoutError:
                pass

    async def look(self) -> float | None:
        """Do what is due; returns the seconds until there is something to do again, None when nothing is to come."""
        now = self._clock()
        for site_id, ticket_id in await self._store.parked_until(now):
            effect = await self._queue.act(
                Action.RESUME, command_id=self._new_id(), site_id=site_id, now=now, ticket_id=ticket_id, desk_id=None
            )
            if effect is not None and not isinstance(effect, DeskBusy):
                self._committed(site_id)
        moments = [await self._store.next_parked()]
        for found in await self._store.unanswered(now):
            told = further(found.ticket, found.rule, found.deputies, now)
            if told is None:
                moments.append(next_step(found.ticket, found.rule, now))
                continue
            moments.append(now)
            effect = await self._store.escalate(found, told, command_id=self._new_id(), now=now)
            if effect is not None:
                self._committed(found.site_id)
        first = min((moment for moment in moments if moment is not None), default=None)
        return None if first is None else max((first - self._clock()).total_seconds(), 0.0) + 0.05
