"""Publishes drafts whose time has come, and puts what shared definitions say into the drafts that follow them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.drafts.store import DraftStore
from server.events.store import LoggedEvent
from server.rounds import Rounds

_log = logging.getLogger(__name__)
_LONGEST_REST = 60.0
"""Seconds; what another process was told, which has ended since, is seen so late at most."""


class PublicationWatch:
    """Sleeps until the next time of a publication, or until something is published.

    Two processes may do it at once: one of them publishes.
    """

    def __init__(
        self,
        store: DraftStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._rounds = Rounds(self.look, unable="Drafts to be published could not be looked at")

    def stir(self) -> None:
        """A time may have been set or taken back."""
        self._rounds.stir()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        timed = event.kind == "draft.changed" and '"publish_at": "' in event.body
        if timed or event.kind == "site.configured":
            self.stir()

    async def run(self) -> None:
        """Publish what is due, then wait for the next moment, for ever."""
        await self._rounds.run()

    async def look(self) -> float:
        """Publish what is due; returns the seconds until it is to be looked again."""
        now = self._clock()
        waiting = await self._store.waiting(now)
        for site_id in waiting.due:
            tried = await self._store.publish_due(site_id, command_id=self._new_id(), now=now)
            if tried is None:
                continue
            if tried.revision is None:
                _log.warning("The draft of %s was to be published by now, but a check stopped it", site_id)
            else:
                _log.info("The draft of %s was published at its time as revision %d", site_id, tried.revision)
            self._committed(site_id)
        if waiting.due:
            waiting = await self._store.waiting(now)  # what was published may leave others behind
        for site_id in waiting.behind:
            came = await self._store.follow(site_id, command_id=self._new_id(), now=now)
            if came is not None and came.fault:
                _log.warning("What %s follows could not be taken into its draft: %s", site_id, came.fault)
            if came is not None and came.changes:
                _log.info("%d changes of shared definitions came into the draft of %s", came.changes, site_id)
                self._committed(site_id)
        if waiting.then is None:
            return _LONGEST_REST
        return min(max((waiting.then - self._clock()).total_seconds(), 0.0) + 0.01, _LONGEST_REST)
