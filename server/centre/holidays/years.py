"""Keeps the dates of each centre's holidays two years ahead; nobody has to think of it at New Year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID


class Publisher(Protocol):
    """Who publishes configurations."""

    async def keep_holidays(self, site_id: str, *, command_id: UUID, now: datetime) -> bool:
        """Publish the dates of holidays that are lacking; whether some were."""


class HolidayYears:
    """Looks at a centre at the start and when its day changes, and publishes the dates that are lacking."""

    def __init__(
        self,
        publisher: Publisher,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._publisher = publisher
        self._clock = clock
        self._new_id = new_id
        self._committed = committed

    async def bring_up(self, site_id: str, _midnight: datetime) -> None:
        """Publish what is lacking; two processes do it once."""
        if await self._publisher.keep_holidays(site_id, command_id=self._new_id(), now=self._clock()):
            self._committed(site_id)
