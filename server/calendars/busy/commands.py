"""Where one's own busy times are read: said, tried at once, taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from server.calendars.busy.keeper import TAKEN_FOR, BusyKeeper
from server.calendars.busy.store import BusyStore
from server.calendars.fetching import host_of
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.calendars import OwnBusy, SetBusyCalendar
from shared.protocol.errors import ProblemType

_PATIENCE = 4.0
"""In seconds: somebody waits for the answer."""


class BusyCalendars:
    """What cannot be read is kept and shown all the same: it may be read in a quarter of an hour."""

    def __init__(self, store: BusyStore, keeper: BusyKeeper, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._keeper = keeper
        self._clock = clock

    async def own(self, holder: Holder) -> OwnBusy | None:
        """How the reading of one's own goes; the address itself is not told again."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        found = await self._store.own(holder.staff_id, self._clock())
        if found is None:
            return None
        return OwnBusy(
            kind=found.kind, host=host_of(found.address), read_at=found.read_at, count=found.count, fault=found.fault,
            fault_since=found.fault_since,
        )  # fmt: skip

    async def put(self, holder: Holder, command: SetBusyCalendar) -> None:
        """Read it there from now on, the first time at once."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        if not host_of(command.address):
            raise ProblemError(ProblemType.BAD_REQUEST, "That is no address. Copy the calendar's ICS link once more.")
        await self._store.put(holder.staff_id, command.address, due_at=self._clock() + TAKEN_FOR)
        await self.read(holder)

    async def read(self, holder: Holder) -> None:
        """Try again now."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        await self._keeper.read_now(holder.staff_id, patience=_PATIENCE)
        self._keeper.stir()

    async def drop(self, holder: Holder) -> None:
        """Read it no more, and forget what was read."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        await self._store.drop(holder.staff_id)
        self._keeper.stir()
