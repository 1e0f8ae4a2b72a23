"""The commands of what a stand is asked to do: ask, tell, look, and a picture of its screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec

from server.centre.catalogue import Catalogue
from server.devices.commands import unknown_device
from server.devices.rules import JPEG, TASK_HOLDS, VISIT_HOLDS, too_late
from server.devices.store import DeviceStore
from server.devices.tasks.shows import ShowCommands
from server.devices.tasks.store import ASKED_EVENT, TOLD_EVENT, KnownTask, TaskStore
from server.devices.waiting import LONGEST_SECONDS, Bell, Pictures
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.device_care import (
    ENDS,
    MOST_PICTURE_BYTES,
    AskDevice,
    DeviceTask,
    TaskKind,
    TaskState,
    TellTask,
)
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.visits import Noted


class TaskCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have."""

    def __init__(
        self,
        store: TaskStore,
        devices: DeviceStore,
        catalogue: Catalogue,
        bell: Bell,
        pictures: Pictures,
        shows: ShowCommands,
        *,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._devices = devices
        self._catalogue = catalogue
        self._bell = bell
        self._pictures = pictures
        self.shows = shows
        self._clock = clock
        self._committed = committed

    async def ask(self, site_id: Key, device_id: UUID, command: AskDevice, holder: Holder) -> DeviceTask:
        """Ask the device; whether it hears, is seen from the task."""
        await self._catalogue.required(site_id)
        now = self._clock()
        if holder.staff_id is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Devices are looked after by people.")
        await self.shows.must_be_possible(site_id, device_id, command, holder)
        effect = await self._store.ask(
            site_id, device_id, command.what, command_id=command.id, staff_id=holder.staff_id, now=now,
            ends_at=now + TASK_HOLDS, show=command.show,
        )  # fmt: skip
        if effect is None:
            if not await self._devices.at_site(site_id, device_id):
                raise unknown_device(site_id)
            raise ProblemError(ProblemType.NOT_OFFERED, "This device is no stand that has ever been heard of.")
        effect.told(ASKED_EVENT, site_id, self._committed)
        return (await self._known(site_id, command.id)).task

    async def tell(self, site_id: Key, task_id: UUID, command: TellTask, holder: Holder) -> Noted:
        """The device says how far it is."""
        if command.state not in (TaskState.WAITING, TaskState.SHOWING, TaskState.DONE, TaskState.FAILED):
            raise ProblemError(ProblemType.BAD_REQUEST, "A device says waiting, showing, done or failed.")
        await self._tell(site_id, task_id, command.state, command.word, command.id, holder)
        return Noted()

    async def show(self, site_id: Key, task_id: UUID, picture: bytes, holder: Holder) -> Noted:
        """The device sends the picture it was asked for, and is done with that."""
        known = await self._known(site_id, task_id)
        if known.task.what is not TaskKind.PICTURE or known.task.device_id != holder.device_id:
            raise too_late()
        if not picture.startswith(JPEG) or len(picture) > MOST_PICTURE_BYTES:
            raise ProblemError(ProblemType.BAD_REQUEST, f"A picture is a JPEG of {MOST_PICTURE_BYTES} bytes at most.")
        if known.task.state in ENDS:
            raise too_late()
        await self._store.show(task_id, picture)
        # One picture, one end: sent twice, the second is an earlier use of the same id.
        await self._tell(site_id, task_id, TaskState.DONE, "", UUID(int=task_id.int ^ 1), holder)
        return Noted()

    async def task(self, site_id: Key, task_id: UUID, seen: str | None) -> DeviceTask:
        """The task; waits some seconds for it to be otherwise than `seen`."""
        until = asyncio.get_running_loop().time() + LONGEST_SECONDS
        while True:
            task = (await self._known(site_id, task_id)).task
            if task.state != seen or task.state in ENDS or asyncio.get_running_loop().time() >= until:
                return task
            await self._bell.rest()

    async def picture(self, site_id: Key, task_id: UUID, holder: Holder) -> bytes:
        """The picture, once, to who asked; waits some seconds for it to come to this process."""
        until = asyncio.get_running_loop().time() + LONGEST_SECONDS
        while True:
            known = await self._known(site_id, task_id)
            if known.staff_id != holder.staff_id or known.fetched:
                break
            picture = self._pictures.take(task_id)
            if picture is not None and await self._store.fetched(task_id, now=self._clock()):
                return picture
            if asyncio.get_running_loop().time() >= until:
                break
            await self._bell.rest()
        raise ProblemError(ProblemType.NOT_FOUND, "There is no picture for you here. Ask the stand for a new one.")

    async def _known(self, site_id: str, task_id: UUID) -> KnownTask:
        known = await self._store.task(site_id, task_id, now=self._clock())
        if known is None:
            raise ProblemError(ProblemType.NOT_FOUND, f"Nothing of that id was asked of a device of {site_id}.")
        return known

    async def _tell(
        self, site_id: str, task_id: UUID, state: TaskState, word: str, command_id: UUID, holder: Holder
    ) -> None:
        device = holder.device_id
        if device is None:
            raise ProblemError(ProblemType.FORBIDDEN, "Only the device itself says how far it is.")
        may_take = VISIT_HOLDS if state is TaskState.WAITING else TASK_HOLDS
        now, ends_at = self._clock(), None
        if state is TaskState.SHOWING:
            known = await self._known(site_id, task_id)
            ends_at = await self.shows.ends(site_id, known, now)
            if known.show is None or ends_at is None:
                raise too_late()
        effect = await self._store.tell(
            site_id, task_id, device, state, word, command_id=command_id, now=now, may_take=may_take,
            ends_at=ends_at,
        )  # fmt: skip
        if effect is None:
            raise too_late()
        body = msgspec.json.decode(effect.told(TOLD_EVENT, site_id, self._committed))
        assert body["task_id"] == str(task_id)
