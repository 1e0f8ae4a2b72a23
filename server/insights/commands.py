"""The commands that tell of a visit: how it ended, and how it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from server.centre.catalogue import Catalogue
from server.events.store import Effect
from server.insights.rules import unknown_in
from server.insights.store import FEEDBACK_EVENT, VISIT_EVENT, InsightsStore
from server.problems import ProblemError
from shared.protocol.model import Key
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.visits import GiveFeedback, Noted, RecordVisit


class InsightCommands:
    """Every command answers that it is noted, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: InsightsStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed

    async def record(self, site_id: Key, command: RecordVisit) -> Noted:
        """Log how a visit ended that made no ticket."""
        rules = await self._catalogue.required(site_id)
        unknown = unknown_in(rules.configuration, command.outcome)
        # A repetition is answered as before, also when the configuration has changed in between.
        if unknown is not None and not await self._store.known(site_id, command.id):
            raise ProblemError(unknown.type, unknown.detail)
        body = msgspec.json.encode(
            {"stand_id": command.stand_id, "language": command.language, "outcome": command.outcome}
        )
        return self._noted(site_id, await self._store.record(site_id, command.id, body, now=self._clock()), VISIT_EVENT)

    async def give_feedback(self, site_id: Key, command: GiveFeedback) -> Noted:
        """Log a score; its words stay out of the log."""
        await self._catalogue.required(site_id)
        return self._noted(site_id, await self._store.give(site_id, command, now=self._clock()), FEEDBACK_EVENT)

    async def give_staff_feedback(self, site_id: Key, command: GiveStaffFeedback) -> Noted:
        """Keep what a member of staff says of the program, without who it was."""
        await self._catalogue.required(site_id)
        await self._store.keep(site_id, command, now=self._clock())
        return Noted()

    def _noted(self, site_id: Key, effect: Effect | None, kind: str) -> Noted:
        if effect is not None:
            effect.told(kind, site_id, self._committed)
        return Noted()
