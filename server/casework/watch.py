"""Sees that nobody is forgotten: a parked ticket's time comes, a visit goes on, the unanswered are told to others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.casework.rules import further
from server.casework.store import CaseworkStore
from server.events.store import LoggedEvent
from server.queue.store import DeskBusy, QueueStore
from server.rounds import Rounds
from shared.protocol.attention import in_vain_at, is_personal, next_step
from shared.protocol.commands import Action

_COME_SECONDS = 60.0
"""So long after somebody has come, who waits in vain is looked for: that takes longer anyway."""

_MATTERS = frozenset(
    {"ticket.parked", "ticket.transferred", "ticket.checked_in", "ticket.answered", "ticket.issued", "ticket.resumed",
     "ticket.undone", "ticket.finished", "ticket.no_show", "ticket.cancelled", "site.configured", "staff.changed"}
)  # fmt: skip


class CaseworkWatch:
    """Sleeps until the next of these moments. Two processes may do it at once."""

    def __init__(
        self,
        store: CaseworkStore,
        queue: QueueStore,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._queue = queue
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._rounds = Rounds(self.look, unable="Parked and unanswered tickets could not be looked at")
        self._later: asyncio.TimerHandle | None = None

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind in _MATTERS and (event.kind != "ticket.issued" or '"for_desk_id": "' in event.body):
            self._rounds.stir()
        elif event.kind == "ticket.issued" and self._later is None:
            self._later = asyncio.get_running_loop().call_later(_COME_SECONDS, self._look_later)

    def _look_later(self) -> None:
        self._later = None
        self._rounds.stir()

    async def run(self) -> None:
        """Do what is due, then wait for the next moment, for ever."""
        await self._rounds.run()

    async def look(self) -> float | None:
        """Do what is due; returns the seconds until there is something to do again, None when nothing is to come."""
        now = self._clock()
        goes_on = await self._store.next_errands()
        for _, ticket_id in goes_on:
            await self._store.keep_note(ticket_id, now=now)
        for site_id, ticket_id in (*await self._store.parked_until(now), *goes_on):
            effect = await self._queue.act(
                Action.RESUME, command_id=self._new_id(), site_id=site_id, now=now, ticket_id=ticket_id, desk_id=None
            )
            if effect is not None and not isinstance(effect, DeskBusy):
                self._committed(site_id)
        moments = [await self._store.next_parked()]
        for found in await self._store.unanswered(now):
            told = further(found.ticket, found.rule, found.deputies, now, found.called_at)
            if told is None:
                personal = is_personal(found.ticket)
                vain = in_vain_at(found.ticket, found.rule, found.called_at)
                moments.append(next_step(found.ticket, found.rule, now) if personal else vain)
                continue
            moments.append(now)
            effect = await self._store.escalate(found, told, command_id=self._new_id(), now=now)
            if effect is not None:
                self._committed(found.site_id)
        first = min((moment for moment in moments if moment is not None), default=None)
        return None if first is None else max((first - self._clock()).total_seconds(), 0.0) + 0.05
