"""The end of the day: what is still open when a site's date changes is closed, and never called by accident."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from server.centre.catalogue import Catalogue
from server.queue.rules import local_day
from server.queue.store import DeskBusy, QueueStore
from server.rounds import Rounds
from shared.protocol.commands import Action
from shared.protocol.model import TicketState


def closing_action(state: TicketState) -> Action:
    """What ends an open ticket of an earlier day: a served one is finished, any other cancelled."""
    return Action.FINISH if state is TicketState.SERVING else Action.CANCEL


def midnight_before(now: datetime, time_zone: str) -> datetime:
    """The first moment of the site's present local date, in UTC."""
    return datetime.combine(local_day(now, time_zone), time(), ZoneInfo(time_zone)).astimezone(UTC)


def next_midnight(now: datetime, time_zone: str) -> datetime:
    """The first moment of the site's next local date, in UTC; right when a day has 23 or 25 hours."""
    tomorrow: date = local_day(now, time_zone) + timedelta(days=1)
    return datetime.combine(tomorrow, time(), ZoneInfo(time_zone)).astimezone(UTC)


class DayCloser:
    """Closes left-over tickets at start and at each site's midnight. Two processes may do it at once.

    Each of `also` closes what else is left over at a site: it gets the site and the moment its present day began.
    """

    def __init__(
        self,
        store: QueueStore,
        catalogue: Catalogue,
        sites: Callable[[], Awaitable[Sequence[str]]],
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
        also: Sequence[Callable[[str, datetime], Awaitable[None]]],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._sites = sites
        self._also = also
        self._clock = clock
        self._new_id = new_id
        self._committed = committed
        self._rounds = Rounds(self.close_earlier_days, unable="The day could not be closed")

    async def run(self) -> None:
        """Close, then wait for the next midnight anywhere, for ever."""
        await self._rounds.run()

    async def close_earlier_days(self) -> float:
        """Close every open ticket of an earlier day; returns the seconds until the next midnight, at most a day."""
        wait = timedelta(days=1)
        for site_id in await self._sites():
            rules = await self._catalogue.rules(site_id)
            if rules is None:
                continue
            now = self._clock()
            time_zone = rules.configuration.site.time_zone
            for ticket_id, state in await self._store.left_over(site_id, local_day(now, time_zone)):
                await self._close(site_id, ticket_id, state, now)
            for close in self._also:
                await close(site_id, midnight_before(now, time_zone))
            wait = min(wait, next_midnight(now, time_zone) - now)
        return max(wait.total_seconds(), 0.0) + 1.0

    async def _close(self, site_id: str, ticket_id: UUID, state: TicketState, now: datetime) -> None:
        effect = await self._store.act(
            closing_action(state),
            command_id=self._new_id(),
            site_id=site_id,
            now=now,
            ticket_id=ticket_id,
            desk_id=None,
        )
        if effect is not None and not isinstance(effect, DeskBusy):
            self._committed(site_id)
