"""The site as a visit sees it: with the configuration the visit began with, until it ends."""

from __future__ import annotations

from typing import Any, Final

from msgspec import structs
from PySide6.QtCore import QObject, Signal, Slot

from kiosk_app.visit.journey import State, Trouble, is_fresh
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration
from shared.protocol.state import SiteState

_TOLD: Final = (Trouble.CLOSED, Trouble.GONE)
"""The server has refused by what is published now: from there on the citizen is shown that."""


def holds(state: State) -> bool:
    """Whether somebody is in the middle of a visit that goes on as it began."""
    return not is_fresh(state) and state.trouble not in _TOLD


class HeldSite(QObject):
    """A mirror for the pages. Queues, tickets and calls are always the present ones; what is published waits for home.

    Without `follow` it is the mirror as it is: so a preview sees its draft in the middle of a visit.
    """

    state_changed = Signal(object)

    def __init__(self, mirror: MirrorLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.connection_changed: Any = mirror.connection_changed
        self.refused: Any = mirror.refused
        self._mirror = mirror
        self._visit: Visit | None = None
        self._held: Configuration | None = None
        self._shown: tuple[SiteState, SiteState] | None = None
        mirror.state_changed.connect(self._on_state)

    @property
    def connection(self) -> str:
        """The mirror's own."""
        return self._mirror.connection

    @property
    def state(self) -> SiteState | None:
        """The present state, with the configuration of the visit under way; None before the first."""
        state, held = self._mirror.state, self._held
        if state is None or held is None or state.configuration is held:
            return state
        if self._shown is None or self._shown[0] is not state or self._shown[1].configuration is not held:
            self._shown = state, structs.replace(state, configuration=held)
        return self._shown[1]

    def follow(self, visit: Visit) -> None:
        """Hold what that visit begins with. To be called before anybody else listens to it."""
        self._visit = visit
        visit.changed.connect(self._on_visit)

    @Slot()
    def _on_state(self) -> None:
        self._take()
        self.state_changed.emit(self.state)

    @Slot()
    def _on_visit(self) -> None:
        if self._take():
            self.state_changed.emit(self.state)

    def _take(self) -> bool:
        """Hold what is published now, unless a visit goes on with what was before; whether that is something else."""
        state = self._mirror.state
        now = state.configuration if state is not None else None
        if self._visit is not None and self._held is not None and holds(self._visit.state):
            return False
        before, self._held = self._held, now if self._visit is not None else None
        return before is not None and before is not now
