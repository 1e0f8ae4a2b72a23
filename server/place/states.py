"""The states of sites as many readers want them at once: each is read once after each of its events."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from server.centre.catalogue import Catalogue
from server.events.store import LoggedEvent
from shared.protocol.state import SiteState


class States:
    """Answers from memory until the site's log goes on; whoever hears of that (`heard`) reads what is newer."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[str, SiteState] = {}
        self._events: defaultdict[str, int] = defaultdict(int)
        self._reading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def heard(self, site_id: str, _event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        self._events[site_id] += 1
        self._known.pop(site_id, None)

    async def of(self, site_id: str) -> SiteState:
        """All that is open at the site; raises a `ProblemError` when there is no such site."""
        async with self._reading[site_id]:
            known = self._known.get(site_id)
            if known is not None:
                return known
            # The catalogue knows a site when the hub follows it: from then on its events are heard.
            await self._catalogue.required(site_id)
            before = self._events[site_id]
            state = await self._catalogue.state(site_id)
            if self._events[site_id] == before:
                self._known[site_id] = state
            return state
