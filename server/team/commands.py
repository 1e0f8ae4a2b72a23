"""The commands of the team: say where one is; and at the end of the day everybody has gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.identity.store import Holder
from server.problems import ProblemError
from server.team.store import PRESENCE_EVENT, TeamStore
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.team import Colleague, SetPresence, Status


class TeamCommands:
    """Every command answers with the JSON of its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(
        self,
        store: TeamStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._new_id = new_id
        self._committed = committed

    async def set_presence(self, site_id: Key, command: SetPresence, holder: Holder) -> bytes:
        """Write where the person is, and for what."""
        rules = await self._catalogue.required(site_id)
        if holder.staff_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only a member of staff can be at work.")
        if command.desk_id is not None and rules.configuration.desk(command.desk_id) is None:
            raise ProblemError(
                ProblemType.UNKNOWN_DESK, f"{site_id} has no desk {command.desk_id}. Choose today's desk again."
            )
        unknown = [key for key in command.services if rules.configuration.service(key) is None]
        if unknown:
            raise ProblemError(
                ProblemType.UNKNOWN_SERVICE, f"{site_id} has no service {unknown[0]}. Choose the services again."
            )
        effect = await self._store.put(site_id, holder.staff_id, command, now=self._clock())
        if effect is None:
            raise ProblemError(ProblemType.NOT_FOUND, "This person works here no longer. Sign in again.")
        return effect.told(PRESENCE_EVENT, site_id, self._committed)

    async def staff(self, site_id: Key) -> list[Colleague]:
        """All who work at the site."""
        return await self._store.staff(site_id, self._clock())

    async def end_day(self, site_id: str, midnight: datetime) -> None:
        """Whoever came before the site's local day began at `midnight` has gone."""
        for staff_id in await self._store.at_work_since(site_id, midnight):
            await self.gone(site_id, staff_id)

    async def gone(self, site_id: str, staff_id: UUID) -> None:
        """That person has gone, or works here no longer."""
        gone = SetPresence(id=self._new_id(), status=Status.AWAY)
        if await self._store.put(site_id, staff_id, gone, now=self._clock()) is not None:
            self._committed(site_id)
