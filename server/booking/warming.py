"""Learns what is booked before anybody asks: after the start, and when settings or calendars have changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from server.booking.engine import Engine
from server.booking.times.frame import local_date
from server.events.hub import DATABASE_GONE
from server.events.store import LoggedEvent
from server.problems import ProblemError
from server.rounds import Rounds
from shared.protocol.model import Key

_AT_ONCE = 14
"""Days; whoever asks for something else meanwhile waits no longer than these take."""


class Warming:
    """Goes through the centres where something can be booked, one after the other, and rests in between."""

    def __init__(self, engine: Engine, site_ids: Callable[[], Awaitable[Sequence[str]]], *, days: int) -> None:
        """So many days of each are learnt, fewer where booking ends before; 0 is none."""
        self._engine = engine
        self._site_ids = site_ids
        self._days = days
        self._waiting: dict[Key, None] = {}
        self._knows_all = days == 0
        self._rounds = Rounds(self.look, unable="What is booked could not be read beforehand")

    def heard(self, site_id: Key, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind == "site.configured":
            self.again(site_id)

    def again(self, site_id: Key) -> None:
        """What was known of the site is forgotten."""
        if self._days:
            self._waiting[site_id] = None
            self._rounds.stir()

    async def run(self) -> None:
        """Learn all, then whatever has changed, for ever."""
        await self._rounds.run()

    async def look(self) -> None:
        """Learn what is waiting."""
        if not self._knows_all:
            self._waiting |= dict.fromkeys(await self._site_ids())
            self._knows_all = True
        while self._waiting:
            site_id = next(iter(self._waiting))
            del self._waiting[site_id]
            try:
                await self._learn(site_id)
            except DATABASE_GONE:
                self._waiting[site_id] = None
                raise

    async def _learn(self, site_id: Key) -> None:
        try:
            plan = await self._engine.plan(site_id)
        except ProblemError:  # it has been given up
            return
        if all(service.booking is None for service in plan.configuration.services):
            return
        today = local_date(self._engine.clock(), plan.zone)
        days = min(self._days, plan.rule.horizon_days + 1)
        for offset in range(0, days, _AT_ONCE):
            await self._engine.learn(plan, today + timedelta(days=offset), min(_AT_ONCE, days - offset))
            await asyncio.sleep(0)
