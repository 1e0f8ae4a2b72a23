"""Ends calls for a person that nobody has ended: half an hour after the asking, and at the end of the day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from server.assistance.rules import LONGEST, overdue_before
from server.events.store import Effect, LoggedEvent
from server.rounds import Rounds


class OpenCalls(Protocol):
    """Calls of one kind, and how they are ended."""

    async def asked_until(self, moment: datetime, site_id: str | None = None) -> Sequence[tuple[str, UUID]]:
        """The open calls asked at that moment or earlier: site and id, the oldest first."""

    async def first_asked(self) -> datetime | None:
        """When the oldest open call was asked."""

    async def end_by_itself(self, site_id: str, call_id: UUID, *, command_id: UUID, now: datetime) -> Effect | None:
        """End it; None when it is over already."""


class HelpCloser:
    """Sleeps until the oldest open call is due to be ended. Two processes may do it at once.

    `asked_event` is what the asking leaves in the log.
    """

    def __init__(
        self,
        store: OpenCalls,
        *,
        asked_event: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._asked_event = asked_event
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._rounds = Rounds(self.end_overdue, unable="Old calls for help could not be ended")

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind == self._asked_event:
            self._rounds.stir()

    async def run(self) -> None:
        """End what is overdue, then wait for the next one to be, for ever."""
        await self._rounds.run()

    async def end_overdue(self) -> float | None:
        """End every call that has been open too long; returns the seconds until the next is, None when none is open."""
        now = self._clock()
        for site_id, call_id in await self._store.asked_until(overdue_before(now)):
            await self._end(site_id, call_id, now)
        first = await self._store.first_asked()
        return None if first is None else max((first + LONGEST - now).total_seconds(), 0.0) + 1.0

    async def end_day(self, site_id: str, midnight: datetime) -> None:
        """End every open call of the site that was asked before its local day began at `midnight`."""
        for site, call_id in await self._store.asked_until(midnight, site_id):
            await self._end(site, call_id, self._clock())

    async def _end(self, site_id: str, call_id: UUID, now: datetime) -> None:
        effect = await self._store.end_by_itself(site_id, call_id, command_id=self._new_id(), now=now)
        if effect is not None:
            self._committed(site_id)
