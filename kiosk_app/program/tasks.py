"""Does what superusers ask of this stand from their desks, and never while a citizen is in a visit."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from shared.client.outcomes import Done, Outcome
from shared.protocol.device_care import TaskKind, TaskState, TaskWord, TellTask
from shared.protocol.events import DeviceAsked
from shared.protocol.visits import Noted

_log = logging.getLogger(__name__)

Ended = Callable[[TaskState, str, Callable[[], None]], None]
"""Takes how a deed ended, done or failed, the word of why, and what is to follow when that has been told."""
Deed = Callable[[UUID, Ended], None]
"""Does something; takes the task's id."""


def nothing() -> None:
    """What follows most deeds."""


class TaskApi(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def tell_task(self, site_id: str, task_id: UUID, command: TellTask, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say how far it is."""


class StandTasks(QObject):
    """One task after the other. Before each the server is asked whether it still holds; without its yes nothing is.

    `free` answers whether nobody is using the stand; `look` is for when that may have become so. A restart is told
    before it is done.
    """

    def __init__(
        self,
        api: TaskApi,
        site_id: str,
        stand_id: str,
        *,
        free: Callable[[], bool],
        deeds: dict[TaskKind, Deed],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._site_id = site_id
        self._stand_id = stand_id
        self._free = free
        self._deeds = deeds
        self._new_id = new_id
        self._waiting: deque[DeviceAsked] = deque()
        self._under_way = False

    def heard(self, event: object) -> None:
        """Something has happened at the site."""
        if isinstance(event, DeviceAsked) and event.stand_id == self._stand_id:
            _log.info("asked from afar: %s", event.what)
            self._tell(event, TaskState.WAITING, "", lambda holds: self._line_up(event, holds=holds))

    def look(self) -> None:
        """The stand may be free now."""
        if self._waiting and not self._under_way and self._free():
            task = self._waiting.popleft()
            self._under_way = True
            self._tell(task, TaskState.WAITING, "", lambda holds: self._begin(task, holds=holds))

    def _line_up(self, task: DeviceAsked, *, holds: bool) -> None:
        if holds:
            self._waiting.append(task)
            self.look()

    def _begin(self, task: DeviceAsked, *, holds: bool) -> None:
        self._under_way = False
        if holds and self._free():
            deed = self._deeds.get(task.what)
            if deed is None:
                self._tell(task, TaskState.FAILED, TaskWord.UNKNOWN, lambda _: None)
            else:
                deed(task.task_id, lambda state, word, then: self._tell(task, state, word, lambda _: then()))
        elif holds:
            self._waiting.appendleft(task)
            return
        self.look()

    def _tell(self, task: DeviceAsked, state: TaskState, word: str, then: Callable[[bool], Any]) -> None:
        command = TellTask(id=self._new_id(), state=state, word=word)
        self._api.tell_task(
            self._site_id, task.task_id, command, lambda outcome: then(isinstance(outcome, Done))
        )  # fmt: skip
