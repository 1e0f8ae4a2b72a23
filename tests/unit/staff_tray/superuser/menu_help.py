"""A draft without a server for the tests of the menu and the preview, and a stand that only listens."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject, Signal

from staff_tray.superuser.places import Place, put
from staff_tray.superuser.preview_process import StandState


class PlainDraft(QObject):
    """Makes every change at once."""

    changed = Signal()

    def __init__(self, tree: Any) -> None:
        super().__init__()
        self.before: list[Any] = []
        self.may_edit = True
        self._tree = tree

    @property
    def props(self) -> Any:
        return SimpleNamespace(tree=self._tree, may_edit=self.may_edit, can_undo=bool(self.before))

    def become(self, tree: Any) -> None:
        """Somebody else has changed something."""
        self._tree = tree
        self.changed.emit()

    def do(self, change: Callable[[Any], Any]) -> bool:
        self.before.append(self._tree)
        self.become(change(self._tree))
        return True

    def set(self, place: Place, value: Any) -> bool:
        return self.do(lambda tree: put(tree, place, value))

    def undo(self) -> None:
        self.become(self.before.pop())


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
