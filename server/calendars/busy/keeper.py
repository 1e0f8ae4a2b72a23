"""Reads people's calendars again and again, a few at once, and keeps what they say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from server.background import spawn
from server.calendars.busy.store import BusyStore, Claimed
from server.calendars.rules import AHEAD, WHOLE_EVERY, next_reading
from server.calendars.sources import Asked, Busy, BusySource, Fault, Unchanged
from server.events.hub import DATABASE_GONE
from server.rounds import Rounds
from shared.protocol.calendars import BusyFrom

_log = logging.getLogger(__name__)

_AT_ONCE = 4
TAKEN_FOR = timedelta(minutes=3)
"""Longer than a reading can take; a process that dies leaves its calendars to the others after that."""

_LONGEST_REST = 300.0


class BusyKeeper:
    """A calendar that cannot be read keeps what was last read of it, and is tried again ever more seldom."""

    def __init__(
        self, store: BusyStore, sources: Mapping[BusyFrom, BusySource], *, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._sources = sources
        self._clock = clock
        self._reading: set[asyncio.Task[None]] = set()
        self._rounds = Rounds(self._look, unable="Calendars could not be looked for")

    def stir(self) -> None:
        """There is another calendar to read."""
        self._rounds.stir()

    async def run(self) -> None:
        """Read what is due, then rest until the next is, for ever; when it ends, all reading does."""
        try:
            await self._rounds.run()
        finally:
            for reading in self._reading:
                reading.cancel()
            await asyncio.gather(*self._reading, return_exceptions=True)

    async def read_due(self) -> None:
        """Read all that is due now and that no other process reads."""
        if BusyFrom.ORGANISATION in self._sources:
            await self._store.enrol(self._clock())
        else:
            await self._store.dismiss()
        while claimed := await self._claim(_AT_ONCE):
            await asyncio.gather(*(self._read(each) for each in claimed))

    async def read_now(self, staff_id: UUID, *, patience: float) -> None:
        """Read that person's calendar, due or not; what takes longer than so many seconds goes on by itself."""
        reading = spawn(self._read_theirs(staff_id), "Reading a calendar")
        self._reading.add(reading)
        reading.add_done_callback(self._reading.discard)
        await asyncio.wait([reading], timeout=patience)

    async def settled(self) -> None:
        """Wait until what goes on by itself is over."""
        await asyncio.gather(*self._reading)

    async def _read_theirs(self, staff_id: UUID) -> None:
        try:
            for claimed in await self._claim(1, staff_id):
                await self._read(claimed)
        except DATABASE_GONE as error:
            _log.info("A calendar could not be kept just now: %s", type(error).__name__)

    async def _look(self) -> float:
        await self.read_due()
        due = await self._store.next_due(list(self._sources))
        if due is None:
            return _LONGEST_REST
        return min(max((due - self._clock()).total_seconds(), 0.0) + 0.1, _LONGEST_REST)

    async def _claim(self, most: int, only: UUID | None = None) -> list[Claimed]:
        now = self._clock()
        return await self._store.claim(now, now + TAKEN_FOR, list(self._sources), most=most, only=only)

    async def _read(self, claimed: Claimed) -> None:
        now = self._clock()
        known = claimed.whole_at is not None and now < claimed.whole_at + WHOLE_EVERY
        asked = Asked(
            staff_id=claimed.staff_id, zone=claimed.time_zone, since=now - timedelta(days=1), until=now + AHEAD,
            address=claimed.address, mail=claimed.mail, etag=claimed.etag if known else "",
            digest=claimed.digest if known else None,
        )  # fmt: skip
        match await self._sources[claimed.kind].read(asked):
            case Busy() as busy:
                await self._store.read(claimed, busy, now=now, due_at=next_reading(now, 0))
            case Unchanged():
                await self._store.read(claimed, None, now=now, due_at=next_reading(now, 0))
            case Fault(fault, wait):
                _log.info("A calendar could not be read: %s", fault)
                due_at = next_reading(now, claimed.tries + 1, wait)
                await self._store.failed(claimed, fault, now=now, due_at=due_at)
