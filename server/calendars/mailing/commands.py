"""What a member of staff decides about their own calendar by mail: to have it, or no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from server.calendars.mailing.store import CalendarMailStore
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.calendars import OwnMails, SetCalendarMails
from shared.protocol.errors import ProblemType


class CalendarMails:
    """`offered` is whether this server sends mail. Nobody gets any who has not asked for it."""

    def __init__(self, store: CalendarMailStore, *, offered: bool, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._offered = offered
        self._clock = clock

    async def own(self, holder: Holder) -> OwnMails | None:
        """How it is set; None where no mail is sent."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        if not self._offered:
            return None
        address, wanted = await self._store.own(holder.staff_id)
        return OwnMails(address=address, on=wanted)

    async def put(self, holder: Holder, command: SetCalendarMails) -> None:
        """Have one's bookings sent from now on, or nothing more; raises a `ProblemError` when that cannot be."""
        assert holder.staff_id is not None, "the table of rights has this for people only"
        if not command.on:
            await self._store.want_none(holder.staff_id, self._clock())
            return
        if not self._offered:
            raise ProblemError(ProblemType.NOT_OFFERED, "This server sends no mail. Use the link to your calendar.")
        address, _ = await self._store.own(holder.staff_id)
        if not address:
            raise ProblemError(
                ProblemType.BAD_REQUEST, "Your account has no mail address. Ask a superuser to write it there."
            )
        await self._store.want(holder.staff_id, self._clock())
