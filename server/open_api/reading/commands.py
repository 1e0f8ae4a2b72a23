"""Answers what other systems read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from server.centre.catalogue import Catalogue
from server.open_api.reading.rules import FIRST_YEAR, LAST_YEAR, day_of, queue_now
from server.open_api.reading.store import ReadingStore
from server.public.rules import public_site
from shared.protocol.open_api import BookedDay, QueueNow
from shared.protocol.public import PublicSite


class Readings:
    """Raises a `ProblemError` for what cannot be read."""

    def __init__(self, store: ReadingStore, catalogue: Catalogue, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock

    async def queue(self, site_id: str) -> QueueNow:
        """The queue now."""
        return queue_now(await self._catalogue.state(site_id), self._clock())

    async def booked(self, site_id: str, day: date) -> BookedDay:
        """What is booked on that local day."""
        rules = await self._catalogue.required(site_id)
        if not FIRST_YEAR <= day.year < LAST_YEAR:
            return BookedDay(site_id=site_id, day=day, bookings=())
        begin, end = day_of(day, rules.configuration.site.time_zone)
        return BookedDay(site_id=site_id, day=day, bookings=await self._store.booked(site_id, begin, end))

    async def content(self, site_id: str) -> PublicSite:
        """What anybody may know of the centre: the same that everybody reads."""
        rules = await self._catalogue.required(site_id)
        return public_site(rules.configuration, self._clock())
