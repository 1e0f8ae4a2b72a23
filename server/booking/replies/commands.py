"""Cancels the booking that a reply is about, when there is only one that it can be about."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct

from server.booking.changing import Changes
from server.booking.engine import Engine
from server.booking.own.rules import may_change
from server.booking.replies.store import RepliesStore
from server.messaging.phones import international
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key, Language


class NotCancelled(Struct, frozen=True, kw_only=True):
    """Nothing was cancelled: there are several bookings, or it is too late; where and in which language to say so."""

    site_id: Key
    language: Language


class Replies:
    """What is done with the words of a citizen."""

    def __init__(self, engine: Engine, changes: Changes, store: RepliesStore, *, country: str) -> None:
        self._engine = engine
        self._changes = changes
        self._store = store
        self._country = country

    async def cancel(self, phone: str, command_id: UUID) -> NotCancelled | None:
        """Cancel the one booking to come that the owner of that number was told of; they are told that it is.

        None when that is done, or when there is nothing that it could be about. The same command again does nothing.
        """
        now = self._engine.clock()
        if await self._store.done_before(command_id):
            return None
        found = await self._store.coming(phone, now)
        coming = [each for each in found if international(each.phone, self._country) == phone]
        if not coming:
            return None
        visit = coming[0]
        not_cancelled = NotCancelled(site_id=visit.site_id, language=visit.language)
        plan = await self._engine.plan(visit.site_id)
        if len(coming) > 1 or not may_change(visit, plan.configuration, now):
            return not_cancelled
        try:
            # The link stays as it is: what it is, we do not know.
            await self._changes.cancel(visit, command_id, "")
        except ProblemError as error:
            if error.problem.type is not ProblemType.BOOKING_STATE:
                raise
            return not_cancelled
        return None
