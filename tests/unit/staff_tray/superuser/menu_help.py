"""A stand that only listens, for the tests of the menu and the preview."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from staff_tray.superuser.preview_process import StandState


class StillStand(QObject):
    """Stands in for the stand's process: keeps what it is told."""

    heard = Signal(object)
    state_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = StandState.RESTING
        self.told: list[Any] = []

    def start(self) -> None:
        self.become(StandState.STARTING)

    def stop(self) -> None:
        self.become(StandState.RESTING)

    def send(self, message: Any) -> None:
        if self.state is StandState.READY:
            self.told.append(message)

    def become(self, state: StandState) -> None:
        self.state = state
        self.state_changed.emit()

    def all_of(self, kind: type) -> list[Any]:
        return [each for each in self.told if isinstance(each, kind)]
