"""Sees to it that nothing is kept longer than the sites say."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from server.centre.catalogue import Catalogue
from server.events.store import LoggedEvent
from server.retention.rules import limits
from server.retention.store import Erased, RetentionStore
from server.rounds import Rounds

_log = logging.getLogger(__name__)
_LONGEST_REST = timedelta(hours=1)
"""No visit that is booked meanwhile is to be forgotten any sooner: `Retention.visitor_hours` is one at least."""


class RetentionKeeper:
    """Erases at start, when a rule changes, and when the next visit is to be forgotten, at least once an hour."""

    def __init__(
        self,
        store: RetentionStore,
        catalogue: Catalogue,
        sites: Callable[[], Awaitable[Sequence[str]]],
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._sites = sites
        self._clock = clock
        self._rounds = Rounds(self.look, unable="What is too old could not be erased")

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind == "site.configured":
            self._rounds.stir()

    async def run(self) -> None:
        """Erase, then wait, for ever."""
        await self._rounds.run()

    async def look(self) -> float:
        """Erase what is too old; returns for how many seconds there is nothing to do."""
        now = self._clock()
        erased = await self.erase(now)
        if str(erased):
            _log.info("Erased what was too old to be kept: %s", erased)
        return (await self._rest(now)).total_seconds()

    async def erase(self, now: datetime) -> Erased:
        """Erase what is too old at `now`, everywhere."""
        rules = {site_id: await self._catalogue.rules(site_id) for site_id in await self._sites()}
        old = {
            site_id: limits(rule.configuration.site.retention, now)
            for site_id, rule in rules.items()
            if rule is not None
        }
        return await self._store.erase(old, now)

    async def _rest(self, now: datetime) -> timedelta:
        rest = _LONGEST_REST
        for site_id, over in (await self._store.visits_over()).items():
            rule = await self._catalogue.rules(site_id)
            if rule is not None:
                kept = timedelta(hours=rule.configuration.site.retention.visitor_hours)
                rest = min(rest, over + kept - now + timedelta(seconds=1))
        return max(rest, timedelta(seconds=1))
