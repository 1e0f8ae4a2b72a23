"""The commands of a draft that is shown on a stand: whether it may be, the draft itself, and the end of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.devices.commands import unknown_device
from server.devices.rules import may_show, show_ends, too_late
from server.devices.tasks.store import TOLD_EVENT, KnownTask, TaskStore
from server.identity.access import allows
from server.identity.roles import Scope
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.device_care import AskDevice, EndTask, ShownDraft, TaskKind, TaskState
from shared.protocol.drafts import Draft
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted

_UNDER_WAY = (TaskState.WAITING, TaskState.SHOWING)


class ShowCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have.

    `draft` reads a site's draft. A stand gets it as long as it is asked to show it, and is closed.
    """

    def __init__(
        self,
        store: TaskStore,
        catalogue: Catalogue,
        draft: Callable[[str], Awaitable[Draft]],
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._draft = draft
        self._clock = clock
        self._committed = committed

    async def must_be_possible(self, site_id: Key, device_id: UUID, command: AskDevice, holder: Holder) -> None:
        """Refuse what cannot be shown: by somebody who may not see the draft, or on a stand that is open."""
        if (command.what is TaskKind.SHOW_DRAFT) is not (command.show is not None):
            raise ProblemError(ProblemType.BAD_REQUEST, "`show` says how the draft is shown, and goes with that only.")
        if command.show is None:
            return
        if not allows(holder, Scope.EDIT_SETTINGS, site_id):
            raise ProblemError(ProblemType.FORBIDDEN, "A draft is shown by those who may change it.")
        if command.show.at is not None and command.show.at.tzinfo is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "`show.at` needs a time zone.")
        stand_id = await self._store.stand_of(site_id, device_id)
        if stand_id is None:
            raise unknown_device(site_id)
        rules = await self._catalogue.required(site_id)
        if not may_show(rules.configuration, stand_id, self._clock()):
            raise ProblemError(
                ProblemType.NOT_OFFERED, f"{stand_id} is open to citizens. Show the draft there when it is closed."
            )

    async def draft(self, site_id: Key, task_id: UUID, holder: Holder) -> ShownDraft:
        """The draft, for the stand that is asked to show it and is closed; else it is too late for that."""
        now = self._clock()
        known = await self._store.task(site_id, task_id, now=now)
        if known is None or known.show is None or known.task.device_id != holder.device_id:
            raise too_late()
        ends_at = await self.ends(site_id, known, now)
        if known.task.state not in _UNDER_WAY or ends_at is None:
            raise too_late()
        draft = await self._draft(site_id)
        return ShownDraft(
            version=draft.version,
            configuration=draft.configuration,
            show=known.show,
            seconds=(ends_at - now).total_seconds(),
        )

    async def ends(self, site_id: Key, known: KnownTask, now: datetime) -> datetime | None:
        """When the show ends that is under way, or would begin now; None when the stand is open."""
        stand_id = await self._store.stand_of(site_id, known.task.device_id)
        configuration = (await self._catalogue.required(site_id)).configuration
        if stand_id is None or not may_show(configuration, stand_id, now):
            return None
        showing = known.task.state is TaskState.SHOWING
        return show_ends(configuration, stand_id, now, known.task.ends_at if showing else None)

    async def end(self, site_id: Key, task_id: UUID, command: EndTask) -> Noted:
        """Have the stand show it no longer. That it does so already is no trouble."""
        now = self._clock()
        effect = await self._store.end(site_id, task_id, command_id=command.id, now=now)
        if effect is not None:
            effect.told(TOLD_EVENT, site_id, self._committed)
        elif await self._store.task(site_id, task_id, now=now) is None:
            raise ProblemError(ProblemType.NOT_FOUND, f"Nothing of that id was asked of a device of {site_id}.")
        return Noted()
