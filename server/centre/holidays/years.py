"""Keeps the dates of each centre's holidays two years ahead; nobody has to think of it at New Year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID

from server.centre.holidays.calendar import is_dated, local_date
from shared.protocol.content import Configuration


class Publisher(Protocol):
    """Who publishes configurations."""

    async def keep_holidays(self, site_id: str, *, command_id: UUID, now: datetime) -> bool:
        """Publish the dates of holidays that are lacking; whether some were."""


class HolidayYears:
    """Looks at a centre at the start and when its day changes, and publishes the dates that are lacking.

    `known` is what holds at the centre as far as this process knows, None when it does not.
    """

    def __init__(
        self,
        publisher: Publisher,
        known: Callable[[str], Configuration | None],
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._publisher = publisher
        self._known = known
        self._clock = clock
        self._new_id = new_id
        self._committed = committed

    async def bring_up(self, site_id: str, _midnight: datetime) -> None:
        """Publish what is lacking; two processes do it once."""
        known, now = self._known(site_id), self._clock()
        if known is not None and is_dated(known, local_date(known, now)):
            return
        if await self._publisher.keep_holidays(site_id, command_id=self._new_id(), now=now):
            self._committed(site_id)
