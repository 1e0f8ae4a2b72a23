"""The commands of messages between staff: send, look, have read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.problems import ProblemError
from server.queue.day import midnight_before
from server.staff_messages.store import READ_EVENT, SENT_EVENT, StaffMessageStore
from shared.protocol.colleagues import ReadStaffMessage, SendStaffMessage, StaffMessage
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted


class StaffMessageCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have."""

    def __init__(
        self,
        store: StaffMessageStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed

    async def send(self, site_id: Key, command: SendStaffMessage, holder: Holder) -> Noted:
        """Tell those of a role."""
        effect = await self._store.send(site_id, command, now=self._clock(), staff_id=_person(holder))
        if effect is None:
            raise ProblemError(
                ProblemType.NOT_OFFERED, f"Nobody at {site_id} is {command.to_role}. Ask a colleague instead."
            )
        effect.told(SENT_EVENT, site_id, self._committed)
        return Noted()

    async def messages(self, site_id: Key, holder: Holder) -> list[StaffMessage]:
        """What this person has to read, and has sent, today."""
        rules = await self._catalogue.required(site_id)
        today = midnight_before(self._clock(), rules.configuration.site.time_zone)
        return await self._store.messages(site_id, _person(holder), today)

    async def read(self, site_id: Key, message_id: UUID, command: ReadStaffMessage, holder: Holder) -> Noted:
        """Write that the person has read it; that somebody else has before is no trouble."""
        who = _person(holder)
        effect = await self._store.read(
            site_id, message_id, command_id=command.id, now=self._clock(), staff_id=who
        )  # fmt: skip
        if effect is None:
            if not await self._store.is_for(site_id, message_id, who):
                raise ProblemError(ProblemType.NOT_FOUND, f"{site_id} has no message {message_id} for you.")
            return Noted()
        effect.told(READ_EVENT, site_id, self._committed)
        return Noted()


def _person(holder: Holder) -> UUID:
    if holder.staff_id is None:
        raise ProblemError(ProblemType.FORBIDDEN, "Messages are between members of staff.")
    return holder.staff_id
