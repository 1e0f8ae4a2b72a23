"""The configuration of each site, kept in memory and forgotten when the log says that it changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec
from msgspec import Struct

from server.centre.store import CentreStore
from server.events.store import LoggedEvent
from server.problems import unknown_site
from shared.protocol.content import Configuration
from shared.protocol.state import SiteState


class CentreRules(Struct, frozen=True):
    """What a command at the site has to know beforehand."""

    configuration: Configuration


class Catalogue:
    """Looks a site up once, and again after each `site.configured`.

    `watch` is asked to follow the site's log before it is read for the first time, so that no change is missed.
    """

    def __init__(self, store: CentreStore, watch: Callable[[str], Awaitable[bool]]) -> None:
        self._store = store
        self._watch = watch
        self._known: dict[str, CentreRules] = {}
        self._latest: dict[str, CentreRules] = {}
        self._changes = 0

    def latest(self, site_id: str) -> CentreRules | None:
        """The rules as they were looked up last, perhaps a moment too old; None when they never were."""
        return self._latest.get(site_id)

    async def rules(self, site_id: str) -> CentreRules | None:
        """The site's rules, or None when there is no such site."""
        known = self._known.get(site_id)
        if known is not None or not await self._watch(site_id):
            return known
        before = self._changes
        configuration = await self._store.configuration(site_id)
        if configuration is None:
            return None
        rules = self._latest[site_id] = CentreRules(configuration)
        if self._changes == before:
            self._known[site_id] = rules
        return rules

    async def required(self, site_id: str) -> CentreRules:
        """The site's rules; raises a `ProblemError` when there is no such site."""
        rules = await self.rules(site_id)
        if rules is None:
            raise unknown_site(site_id)
        return rules

    async def state(self, site_id: str) -> SiteState:
        """All that is open at the site now, read afresh; raises a `ProblemError` when there is no such site."""
        found = await self._store.snapshot(site_id)
        if found is None:
            raise unknown_site(site_id)
        return msgspec.json.decode(found, type=SiteState)

    def forget(self, site_id: str) -> None:
        """The site's configuration has changed here: the next command looks it up, before the log has told of it."""
        self._changes += 1
        self._known.pop(site_id, None)

    def heard(self, site_id: str, event: LoggedEvent) -> None:
        """An event of the site's log; called by the hub."""
        if event.kind == "site.configured":
            self.forget(site_id)
