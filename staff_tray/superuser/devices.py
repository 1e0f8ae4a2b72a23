"""The page Devices: which there are, how they are, and what a superuser has done with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.device_care import (
    ENDS,
    AskDevice,
    Devices,
    DeviceTask,
    PairDevice,
    RenameDevice,
    RevokeDevice,
    TaskKind,
    TaskState,
)
from shared.protocol.events import DeviceChanged, StandPrinterChanged
from shared.protocol.state import SiteState
from shared.protocol.visits import Noted
from staff_tray.superuser.devices_props import Asking, DevicesInputs, DevicesProps, derive
from staff_tray.trouble import trouble_of

LATE_MS: Final = 5000
"""A stand that is there answers at once; one that has not by then is said to be silent."""
LOOK_MS: Final = 60_000
"""How often the list is looked at while somebody looks at it: stands report once a minute."""

NotedDone = Callable[[Outcome[Noted]], None]
TaskDone = Callable[[Outcome[DeviceTask]], None]


class DeviceApi(Protocol):
    """What the page asks of the server; each answers once, on the UI thread, through `done`."""

    def devices(self, site_id: str, done: Callable[[Outcome[Devices]], None]) -> None:
        """All of them."""

    def pair_device(self, site_id: str, command: PairDevice, done: NotedDone) -> None:
        """Take one in."""

    def rename_device(self, site_id: str, device_id: UUID, command: RenameDevice, done: NotedDone) -> None:
        """Call it something else."""

    def revoke_device(self, site_id: str, device_id: UUID, command: RevokeDevice, done: NotedDone) -> None:
        """Let it in no more."""

    def ask_device(self, site_id: str, device_id: UUID, command: AskDevice, done: TaskDone) -> None:
        """Ask it to do something."""

    def device_task(self, site_id: str, task_id: UUID, seen: TaskState, done: TaskDone) -> None:
        """How far it is; waits for it to be otherwise than `seen`."""

    def device_picture(self, site_id: str, task_id: UUID, done: Callable[[Outcome[bytes]], None]) -> None:
        """The picture that was asked for."""


class Feed(Protocol):
    """See `shared.client.mirror.Mirror`."""

    state_changed: Any
    event_applied: Any

    @property
    def state(self) -> SiteState | None:
        """The site as it is known here."""


class DevicesPage(QObject):
    """View model of the page. `changed` is emitted when it shows something else, `added` when a device was taken in.

    Nothing of it is in the draft: what is done here is done at once. While nobody looks (`rest`) nothing is asked.
    `browse` shows an address to the person.
    """

    changed = Signal()
    added = Signal()

    def __init__(
        self,
        api: DeviceApi,
        feed: Feed,
        site_id: str,
        *,
        language: str,
        new_id: Callable[[], UUID],
        browse: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browse = browse
        self._api = api
        self._feed = feed
        self._site_id = site_id
        self._new_id = new_id
        self._inputs = DevicesInputs(language=language)
        self._props = derive(self._inputs)
        self._asks = 0
        self._fetching = False
        self._again = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._look.timeout.connect(self.refresh)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self.be_late)
        feed.event_applied.connect(self._on_event)
        feed.state_changed.connect(self._on_state)
        self._on_state(feed.state)

    @property
    def props(self) -> DevicesProps:
        """What the page shows now."""
        return self._props

    def watch(self) -> None:
        """Somebody looks at the page."""
        self._look.start()
        self.refresh()

    def rest(self) -> None:
        """Nobody does."""
        self._look.stop()

    def refresh(self) -> None:
        """Ask how all of them are; once at a time."""
        if self._fetching:
            self._again = True
            return
        self._fetching = True
        self._api.devices(self._site_id, self._on_devices)

    def choose(self, key: str) -> None:
        """Show that device's details."""
        self._swap(chosen=key, asking=Asking.NOTHING, trouble=None)

    def ask(self, what: Asking) -> None:
        """Ask that in place of the details; `NOTHING` takes the question away."""
        self._swap(asking=what, trouble=None)

    def show_poster(self) -> None:
        """Show the sheet that is hung up for checking in by phone, to be printed."""
        if self._props.poster:
            self._browse(self._props.poster)

    def add(self, code: str, name: str, stand_id: str) -> None:
        """Take in the device that shows that code, as that stand."""
        command = PairDevice(id=self._new_id(), code=code, name=name.strip(), stand_id=stand_id or None)
        chosen = str(command.id)

        def done(outcome: Outcome[Noted]) -> None:
            if self._after(outcome):
                self._swap(chosen=chosen)
                self.added.emit()

        self._swap(busy=True, trouble=None)
        self._api.pair_device(self._site_id, command, done)

    def rename(self, name: str) -> None:
        """Call the chosen one that."""
        device = self._chosen()
        if device is not None and name.strip():
            self._swap(busy=True, trouble=None)
            command = RenameDevice(id=self._new_id(), name=name.strip())
            self._api.rename_device(self._site_id, device, command, self._on_noted)

    def revoke(self) -> None:
        """Let the chosen one in no more."""
        device = self._chosen()
        if device is not None:
            self._swap(busy=True, trouble=None)
            self._api.revoke_device(self._site_id, device, RevokeDevice(id=self._new_id()), self._on_noted)

    def have_done(self, what: TaskKind) -> None:
        """Ask the chosen stand for that."""
        device = self._chosen()
        if device is None or what not in self._props.can:
            return
        self._asks += 1
        turn = self._asks
        self._swap(
            asking=Asking.NOTHING, task=None, task_of=self._inputs.chosen, what=what, late=False, picture=b"",
            trouble=None,
        )  # fmt: skip
        self._late.start()
        command = AskDevice(id=self._new_id(), what=what)
        self._api.ask_device(self._site_id, device, command, lambda outcome: self._on_task(turn, outcome))

    def be_late(self) -> None:
        """The stand ought to have answered by now."""
        self._swap(late=True)

    def _chosen(self) -> UUID | None:
        return UUID(self._props.chosen.key) if self._props.chosen is not None else None

    def _on_noted(self, outcome: Outcome[Noted]) -> None:
        self._after(outcome)

    def _after(self, outcome: Outcome[Noted]) -> bool:
        """What was asked for is done, or why not; the list is looked at again."""
        if isinstance(outcome, Done):
            self._swap(busy=False, asking=Asking.NOTHING, trouble=None)
            self.refresh()
            return True
        self._swap(busy=False, trouble=trouble_of(outcome))
        return False

    def _on_task(self, turn: int, outcome: Outcome[DeviceTask]) -> None:
        if turn != self._asks or not isValid(self):
            return
        match outcome:
            case Done(task):
                self._swap(task=task)
                if task.state is not TaskState.ASKED:
                    self._late.stop()
                if task.state not in ENDS:
                    self._api.device_task(
                        self._site_id, task.id, task.state, lambda outcome: self._on_task(turn, outcome)
                    )
                elif task.state is TaskState.DONE and task.what is TaskKind.PICTURE:
                    self._api.device_picture(self._site_id, task.id, lambda outcome: self._on_picture(turn, outcome))
            case Refused() | Unreachable():
                self._late.stop()
                self._swap(what=None, task=None, trouble=trouble_of(outcome))

    def _on_picture(self, turn: int, outcome: Outcome[bytes]) -> None:
        if turn != self._asks:
            return
        if isinstance(outcome, Done):
            self._swap(picture=outcome.value)
        else:
            self._swap(what=None, task=None, trouble=trouble_of(outcome))

    def _on_devices(self, outcome: Outcome[Devices]) -> None:
        self._fetching = False
        if isinstance(outcome, Done):
            self._swap(loaded=outcome.value)
        elif self._inputs.loaded is None:
            self._swap(trouble=trouble_of(outcome))
        if self._again:
            self._again = False
            self.refresh()

    def _on_event(self, event: object) -> None:
        if isinstance(event, DeviceChanged | StandPrinterChanged) and self._look.isActive():
            self.refresh()

    def _on_state(self, state: SiteState | None) -> None:
        if state is not None and state.configuration.site.id == self._site_id:
            self._swap(configuration=state.configuration)

    def _swap(self, **inputs: Any) -> None:
        if not isValid(self):  # the dialog was closed while the server thought
            return
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()
