"""The command of administrators that makes a centre."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from server.centre.holidays.loading import load_holidays
from server.centre.setup.rules import centre_of, template_of
from server.centre.setup.store import SetupStore
from server.centre.setup.templates import templates
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre


class SetupCommands:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing."""

    def __init__(self, store: SetupStore, *, clock: Callable[[], datetime], committed: Callable[[str], None]) -> None:
        self._store = store
        self._clock = clock
        self._committed = committed

    def templates(self) -> list[CentreTemplate]:
        """What a new centre can begin as."""
        return [template_of(key, centre) for key, centre in templates().items()]

    async def make(self, command: NewCentre, holder: Holder) -> CentreMade:
        """Make the centre, or fill in the bare one."""
        template = templates().get(command.template)
        if template is None:
            raise ProblemError(ProblemType.BAD_REQUEST, f"There is no template {command.template}.")
        await load_holidays(self._clock())
        try:
            centre = centre_of(template, command)
        except msgspec.ValidationError as error:
            raise ProblemError(ProblemType.BAD_REQUEST, f"This cannot be a centre: {error}.") from error
        number = await self._store.make(
            centre, command_id=command.command_id, staff_id=holder.staff_id, now=self._clock()
        )  # fmt: skip
        self._committed(centre.site.id)
        return CentreMade(site_id=centre.site.id, revision=number)
