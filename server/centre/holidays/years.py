"""Keeps the dates of each centre's holidays two years ahead; nobody has to think of it at New Year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from server.centre.holidays.calendar import with_holidays
from server.centre.store import CentreStore
from shared.protocol.content import Configuration


class HolidayYears:
    """Looks at a centre when its day changes, and publishes the dates that are missing."""

    def __init__(
        self,
        store: CentreStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._committed = committed

    async def bring_up(self, site_id: str, _midnight: datetime) -> None:
        """Publish the configuration with the dates that are missing, by nobody's hand; two processes do it once."""
        now = self._clock()

        def change(configuration: Configuration) -> Configuration:
            return with_holidays(configuration, now.astimezone(ZoneInfo(configuration.site.time_zone)).date())

        if await self._store.change_hours(site_id, change, now=now, command_id=self._new_id()):
            self._committed(site_id)
