"""Work that is done again and again: look, then sleep until something stirs or the time comes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from server.events.hub import DATABASE_GONE

_log = logging.getLogger(__name__)


class Rounds:
    """Calls `look`, which answers with the seconds until it is to be called again, None when only a stir wakes it.

    While the database is away it is called again after `retry_seconds`; `unable` tells the log what could not be done.
    """

    def __init__(
        self, look: Callable[[], Awaitable[float | None]], *, unable: str, retry_seconds: float = 60.0
    ) -> None:
        self._look = look
        self._unable = unable
        self._retry_seconds = retry_seconds
        self._stirred = asyncio.Event()

    @property
    def stirred(self) -> bool:
        """Whether there is to be another look at once."""
        return self._stirred.is_set()

    def stir(self) -> None:
        """Look again, at once or as soon as the present look is over."""
        self._stirred.set()

    async def run(self) -> None:
        """Look and sleep, for ever."""
        while True:
            self._stirred.clear()
            try:
                seconds = await self._look()
            except DATABASE_GONE as error:
                _log.info("%s just now: %s", self._unable, type(error).__name__)
                seconds = self._retry_seconds
            try:
                async with asyncio.timeout(seconds):
                    await self._stirred.wait()
            except TimeoutError:
                pass
