"""Shows the draft on a stand that is closed: which can be had, how far it is, and that it ends with the dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from shared.client.outcomes import Done, Outcome
from shared.protocol.device_care import (
    ENDS,
    AskDevice,
    Devices,
    DeviceTask,
    DraftShow,
    EndTask,
    TaskKind,
    TaskState,
)
from shared.protocol.events import DeviceChanged, DeviceTold, StandPrinterChanged
from shared.protocol.state import SiteState
from shared.protocol.visits import Noted
from staff_tray.superuser.devices import LATE_MS, Feed
from staff_tray.superuser.show_props import ShowInputs, ShowProps, Step, derive, next_change
from staff_tray.trouble import trouble_of

_SECOND_MS: Final = 1000
_GRACE_MS: Final = 2000
"""After the moment at which something is otherwise by the server's clock."""
_LONGEST_MS: Final = 24 * 3600 * _SECOND_MS

TaskDone = Callable[[Outcome[DeviceTask]], None]


class ShowApi(Protocol):
    """What is asked of the server; each answers once, on the UI thread, through `done`."""

    def devices(self, site_id: str, done: Callable[[Outcome[Devices]], None]) -> None:
        """All of them."""

    def ask_device(self, site_id: str, device_id: UUID, command: AskDevice, done: TaskDone) -> None:
        """Ask it to show the draft."""

    def device_task(self, site_id: str, task_id: UUID, seen: TaskState, done: TaskDone) -> None:
        """How far it is; waits for it to be otherwise than `seen`."""

    def end_task(self, site_id: str, task_id: UUID, command: EndTask, done: Callable[[Outcome[Noted]], None]) -> None:
        """Have it shown no longer."""


class DraftOnStand(QObject):
    """View model of the offer; `changed` is emitted when it says something else.

    `look` answers how the draft is to be shown. While nobody looks (`rest`) no list is asked for, but what is shown
    goes on until its time is over, somebody ends it, or `close`.
    """

    changed = Signal()

    def __init__(
        self,
        api: ShowApi,
        feed: Feed,
        site_id: str,
        *,
        look: Callable[[], DraftShow],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._feed = feed
        self._site_id = site_id
        self._look = look
        self._new_id = new_id
        self._watched = False
        self._fetching = False
        self._task_id: UUID | None = None
        self._inputs = ShowInputs()
        self._props = derive(self._inputs)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self.be_late)
        self._other = QTimer(self, singleShot=True)
        self._other.setTimerType(Qt.TimerType.CoarseTimer)
        self._other.timeout.connect(self.refresh)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._ask_how_far)
        feed.event_applied.connect(self._on_event)
        feed.state_changed.connect(self._on_state)
        self._on_state(feed.state)

    @property
    def props(self) -> ShowProps:
        """What is said now."""
        return self._props

    def watch(self) -> None:
        """Somebody looks."""
        self._watched = True
        self.refresh()

    def rest(self) -> None:
        """Nobody does."""
        self._watched = False
        self._other.stop()

    def refresh(self) -> None:
        """Ask which stands there are; once at a time."""
        if not self._fetching:
            self._fetching = True
            self._api.devices(self._site_id, self._on_devices)

    def show(self, key: str) -> None:
        """Show the draft on that stand."""
        loaded = self._inputs.loaded
        device = next((each for each in loaded.devices if str(each.id) == key), None) if loaded is not None else None
        if device is None or self._props.step is not Step.NONE:
            return
        task_id = self._task_id = self._new_id()
        self._swap(device=device, task=None, late=False, stopped=False, trouble=None)
        self._late.start()
        command = AskDevice(id=task_id, what=TaskKind.SHOW_DRAFT, show=self._look())
        self._api.ask_device(self._site_id, device.id, command, lambda outcome: self._on_task(task_id, outcome))

    def stop(self) -> None:
        """Show it no longer."""
        task_id = self._task_id
        if task_id is None or self._props.step in (Step.NONE, Step.ENDING):
            return
        self._late.stop()
        self._swap(stopped=True, trouble=None)
        command = EndTask(id=self._new_id())
        self._api.end_task(self._site_id, task_id, command, lambda outcome: self._on_stopped(task_id, outcome))

    def close(self) -> None:
        """The dialog closes."""
        self.rest()
        self.stop()

    def be_late(self) -> None:
        """The stand ought to have answered by now."""
        self._swap(late=True)

    def _on_stopped(self, task_id: UUID, outcome: Outcome[Noted]) -> None:
        if not isValid(self) or task_id != self._task_id:
            return
        if isinstance(outcome, Done):
            self._drop()
        else:
            self._swap(stopped=False, trouble=trouble_of(outcome))

    def _on_task(self, task_id: UUID, outcome: Outcome[DeviceTask]) -> None:
        if not isValid(self) or task_id != self._task_id:
            return
        if not isinstance(outcome, Done):
            self._drop()
            self._swap(trouble=trouble_of(outcome))
            self.refresh()
            return
        task = outcome.value
        if task.state is not TaskState.ASKED:
            self._late.stop()
        self._swap(task=task)
        if task.state in ENDS:
            self._over.stop()
            self._task_id = None
            self.refresh()
        elif task.ends_at is not None and self._inputs.loaded is not None:
            left = task.ends_at - max(task.asked_at, self._inputs.loaded.now)
            self._over.start(_milliseconds(left.total_seconds()))

    def _ask_how_far(self) -> None:
        """Its state is another by now, or its time is over."""
        task_id, task = self._task_id, self._inputs.task
        if task_id is not None and task is not None:
            self._api.device_task(
                self._site_id, task_id, task.state, lambda outcome: self._on_task(task_id, outcome)
            )  # fmt: skip

    def _on_devices(self, outcome: Outcome[Devices]) -> None:
        self._fetching = False
        if not isValid(self):
            return
        if isinstance(outcome, Done):
            self._swap(loaded=outcome.value)
        elif self._inputs.loaded is None:
            self._swap(trouble=trouble_of(outcome))
        self._wind()

    def _on_event(self, event: object) -> None:
        if isinstance(event, DeviceTold) and event.task_id == self._task_id:
            self._ask_how_far()
        elif isinstance(event, DeviceChanged | StandPrinterChanged) and self._watched:
            self.refresh()

    def _on_state(self, state: SiteState | None) -> None:
        known = self._inputs.configuration
        if state is None or state.configuration is known or state.configuration.site.id != self._site_id:
            return
        self._swap(configuration=state.configuration)
        if self._watched:
            self.refresh()

    def _wind(self) -> None:
        """Look again when a stand opens or closes, as long as somebody looks."""
        self._other.stop()
        change, loaded = next_change(self._inputs), self._inputs.loaded
        if self._watched and change is not None and loaded is not None:
            self._other.start(_milliseconds((change - loaded.now).total_seconds()))

    def _drop(self) -> None:
        self._task_id = None
        self._late.stop()
        self._over.stop()
        self._swap(device=None, task=None, stopped=False)

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()


def _milliseconds(seconds: float) -> int:
    return min(max(0, round(seconds * _SECOND_MS)) + _GRACE_MS, _LONGEST_MS)
