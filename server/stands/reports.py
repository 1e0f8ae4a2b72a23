"""What stands say of themselves: the last report of each, and word to the site when its printer has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec

from server.identity.store import Holder
from server.problems import ProblemError
from server.stands.rules import after_report
from server.stands.store import StandStore
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted, StandReport, StandSeen

_ROUNDS = 3
"""How often another process may be quicker before the report is only kept: the next one says the same."""


class StandReports:
    """Keeps one report for each device. In the log stands only what is new of a printer."""

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

    async def keep(self, site_id: str, stand_id: str, report: StandReport, holder: Holder) -> Noted:
        """Keep the report instead of the device's last one; only a device may report, and only itself."""
        if holder.device_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only a stand reports on itself. Use the stand's own token.")
        try:
            msgspec.convert(stand_id, Key)
        except msgspec.ValidationError:
            raise ProblemError(
                ProblemType.BAD_REQUEST, "A stand's id has small letters, digits, and . _ - only, as stand-1."
            ) from None
        now = self._clock()
        for _ in range(_ROUNDS):
            known = await self._store.printer(site_id, stand_id)
            printer = after_report(known.printer, stand_id, report, now=now)
            if printer is None:
                break
            if await self._store.turn(
                site_id, holder.device_id, printer, report, version=known.version, command_id=self._new_id(), now=now
            ):
                self._committed(site_id)
                return Noted()
        await self._store.keep(holder.device_id, stand_id, report, now=now)
        return Noted()

    async def seen(self, site_id: str) -> list[StandSeen]:
        """The site's stands that have ever reported, by id; of two devices with one id, the one heard of last."""
        return await self._store.stands(site_id)
