"""Tells the site of stands that are not heard of: one without power cannot say so itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.rounds import Rounds
from server.stands.rules import SILENT_AFTER, after_silence
from server.stands.store import HeardStand, StandStore


class SilenceWatch:
    """Sleeps until the stand that has been quiet the longest is overdue. Two processes may do it at once."""

    def __init__(
        self,
        store: StandStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._listening_since: datetime | None = None
        self._rounds = Rounds(self.look, unable="Silent stands could not be looked for")

    async def run(self) -> None:
        """Look, sleep until somebody may be overdue, for ever."""
        await self._rounds.run()

    async def look(self) -> float:
        """Tell of every stand that is overdue; returns the seconds until the next look.

        While this server was not there no stand could report: nobody is overdue before it has listened for so long.
        """
        now = self._clock()
        self._listening_since = self._listening_since or now
        stands = await self._store.heard()
        since = self._listening_since
        overdue = [stand for stand in stands if now - max(stand.heard_at, since) >= SILENT_AFTER]
        for stand in overdue:
            await self._tell(stand, now)
        quiet = [now - max(stand.heard_at, since) for stand in stands if stand not in overdue]
        return (SILENT_AFTER - max(quiet, default=SILENT_AFTER * 0)).total_seconds() + 1.0

    async def _tell(self, stand: HeardStand, now: datetime) -> None:
        printer = after_silence(stand.known.printer, stand.stand_id, heard_at=stand.heard_at)
        if printer is not None and await self._store.fall_silent(
            stand.site_id, printer, version=stand.known.version, command_id=self._new_id(), now=now
        ):
            self._committed(stand.site_id)
