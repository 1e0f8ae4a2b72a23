"""The stands on the gallery's stage that the draft can be shown on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome
from shared.protocol.device_care import AskDevice, Device, DeviceKind, Devices, DeviceTask, EndTask, TaskState
from shared.protocol.hours import CentreHours
from shared.protocol.model import OpeningPeriod
from shared.protocol.state import SiteState
from shared.protocol.visits import Noted, StandReport
from staff_tray.gallery.site import CONFIGURATION, NOW
from staff_tray.superuser.views.preview_pane import PreviewPane

LATE: Final = NOW + timedelta(hours=9)
"""All stands are closed."""
_REPORT = StandReport(
    version="0.1.0", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=900,
)  # fmt: skip
_NAMES = ("Standeren ved hovedindgangen", "Bag trappen på første sal")


class OpenFeed(QObject):
    """The mirror of a centre that is open on weekdays."""

    state_changed = Signal(object)
    event_applied = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        week = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(16)) for day in range(5))
        services = tuple(structs.replace(each, opening=None) for each in CONFIGURATION.services)
        open_centre = structs.replace(CONFIGURATION, services=services, hours=CentreHours(opening=week))
        self.state: SiteState | None = SiteState(seq=1, configuration=open_centre, tickets={}, calls=())


class PlayedStands:
    """Two stands at `now`; one that is asked is at once as far as `state`."""

    def __init__(self, now: datetime, state: TaskState = TaskState.ASKED, word: str = "") -> None:
        self._now = now
        self._state = state
        self._word = word

    def show_on_the_first(self, window: QWidget) -> None:
        """Ask the first stand."""
        pane = window.findChild(PreviewPane)
        assert isinstance(pane, PreviewPane)
        assert pane.on_stand is not None
        pane.on_stand.show_on(str(UUID(int=1)))

    def devices(self, site_id: str, done: Callable[[Outcome[Devices]], None]) -> None:  # noqa: ARG002 - as the real one
        """All of them."""
        found = tuple(
            Device(
                id=UUID(int=number), kind=DeviceKind.KIOSK, name=name, stand_id=f"stand-{number}",
                seen_at=self._now - timedelta(seconds=20), report=_REPORT,
            )
            for number, name in enumerate(_NAMES, start=1)
        )  # fmt: skip
        done(Done(Devices(now=self._now, devices=found)))

    def ask_device(
        self, _site_id: str, device_id: UUID, command: AskDevice, done: Callable[[Outcome[DeviceTask]], None]
    ) -> None:
        """It is so far."""
        ends_at = self._now + timedelta(minutes=15)
        done(Done(DeviceTask(
            id=command.id, device_id=device_id, what=command.what, state=self._state, asked_at=self._now,
            word=self._word, ends_at=ends_at,
        )))  # fmt: skip

    def device_task(
        self, site_id: str, task_id: UUID, seen: TaskState, done: Callable[[Outcome[DeviceTask]], None]
    ) -> None:
        """No answer: nothing changes on a stage."""

    def end_task(
        self, _site_id: str, _task_id: UUID, _command: EndTask, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """At once."""
        done(Done(Noted()))
