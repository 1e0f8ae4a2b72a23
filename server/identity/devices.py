"""What stands say of themselves: the last report of each, and when it came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from server.identity.store import DeviceStore, Holder
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted, StandReport, StandSeen


class StandReports:
    """Keeps one report for each device; it is not in the log, for it says nothing of what happened at the site."""

    def __init__(self, store: DeviceStore, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    async def keep(self, stand_id: str, report: StandReport, holder: Holder) -> Noted:
        """Keep the report instead of the device's last one; only a device may report, and only itself."""
        if holder.device_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only a stand reports on itself. Use the stand's own token.")
        try:
            msgspec.convert(stand_id, Key)
        except msgspec.ValidationError:
            raise ProblemError(
                ProblemType.BAD_REQUEST, "A stand's id has small letters, digits, and . _ - only, as stand-1."
            ) from None
        await self._store.keep_report(holder.device_id, stand_id, report, now=self._clock())
        return Noted()

    async def seen(self, site_id: str) -> list[StandSeen]:
        """The site's stands that have ever reported, by id; of two devices with one id, the one heard of last."""
        return await self._store.stands(site_id)
