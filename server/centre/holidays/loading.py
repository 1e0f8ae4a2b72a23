"""Loads the library of holidays beside the server's work: it takes a second, in which nobody else would be answered."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import cache

from server.centre.holidays.calendar import YEARS_AHEAD, holidays_of
from shared.protocol.hours import Country


async def load_holidays(now: datetime) -> None:
    """Wait until the library is loaded and the holidays that are dated at `now` are known; takes time once a year."""
    await asyncio.to_thread(_load, now.year)


@cache
def _load(year: int) -> None:
    # The date at a centre can already be one of the next year.
    for each in range(year, year + YEARS_AHEAD + 2):
        for country in Country:
            holidays_of(country, each)
