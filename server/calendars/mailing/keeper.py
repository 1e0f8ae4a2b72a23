"""Tells the calendars of staff by mail what has become of bookings, in each server process that sends mail."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.calendars.entry import calendar_file
from server.calendars.mailing.rules import Standing, letter_of, step_of
from server.calendars.mailing.store import CalendarMailStore
from server.events.store import LoggedEvent
from server.messaging.sink import Outgoing
from server.messaging.store import NewMessage
from server.rounds import Rounds
from shared.protocol.outbox import MessageKind

_AT_ONCE = 50
_LONGEST_REST = 300.0
"""In seconds; a process that dies leaves what has changed to the others, who look so often without being woken."""


class CalendarMailKeeper:
    """What is to be looked at was written with the change, by the database; `wake` is called when a message waits.

    `organizer` is the address that mail comes from. `resting` is set while nothing is to be done.
    """

    def __init__(
        self,
        store: CalendarMailStore,
        *,
        organizer: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._organizer = organizer
        self._clock = clock
        self._new_id = new_id
        self._wake = wake
        self._rounds = Rounds(self._look, unable="Calendars could not be told by mail", retry_seconds=30.0)
        self.resting = asyncio.Event()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind.startswith("booking."):
            self.resting.clear()
            self._rounds.stir()

    async def run(self) -> None:
        """Tell what there is to tell, then rest until there is more, for ever."""
        await self._rounds.run()

    async def tell_due(self) -> None:
        """Tell all that has changed."""
        while True:
            now = self._clock()
            seen, written = await self._store.settle(lambda each: self._message(each, now), most=_AT_ONCE, now=now)  # noqa: B023 - called at once
            if written:
                self._wake()
            if not seen:
                return

    async def _look(self) -> float:
        await self.tell_due()
        if not self._rounds.stirred:
            self.resting.set()
        return _LONGEST_REST

    def _message(self, standing: Standing, now: datetime) -> NewMessage | None:
        step = step_of(standing, now)
        if step is None:
            return None
        letter = letter_of(standing, step, organizer=self._organizer, now=now)
        outgoing = Outgoing(
            self._new_id(), MessageKind.MEETING, "", letter.body, mail=letter.to, subject=letter.subject,
            calendar=calendar_file(letter.entry).decode(),
        )  # fmt: skip
        return NewMessage(
            outgoing, standing.booking.site_id, None, letter.language, 0, expires_at=standing.booking.ends_at,
            booking_id=standing.booking.id, dedupe=letter.dedupe,
        )  # fmt: skip
