"""View model of the list of those who wait: looking at one of them touches nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.protocol.state import SiteState
from staff_tray.desk.case import DeskCase
from staff_tray.desk.next_in_line import came_back
from staff_tray.desk.ports import SiteFeed
from staff_tray.desk.waiting_rows import WaitingRow, waiting_rows


@dataclass(frozen=True)
class LineInputs:
    """What the list follows from; nothing is worked out while it is closed."""

    state: SiteState | None
    desk_id: str | None
    staff_id: UUID
    language: str
    opened: bool = False
    looked_at: UUID | None = None
    back: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class LineProps:
    """The rows, and the one that is looked at while it is among them."""

    opened: bool = False
    rows: tuple[WaitingRow, ...] = ()
    looked_at: WaitingRow | None = None


def derive(inputs: LineInputs) -> LineProps:
    """What to show for `inputs`."""
    if not inputs.opened or inputs.state is None:
        return LineProps(opened=inputs.opened)
    rows = waiting_rows(inputs.state, inputs.desk_id, inputs.staff_id, inputs.language, inputs.back)
    looked_at = next((row for row in rows if row.ticket_id == inputs.looked_at), None)
    return LineProps(opened=True, rows=rows, looked_at=looked_at)


class WaitingLine(QObject):
    """Follows the site and the desk. `changed` is emitted when the list, or what is looked at, is another."""

    changed = Signal()

    def __init__(
        self, feed: SiteFeed, desk: DeskCase, *, staff_id: UUID, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inputs = LineInputs(
            state=feed.state, desk_id=desk.props.desk_id, staff_id=staff_id, language=language
        )  # fmt: skip
        self._props = derive(self._inputs)
        feed.state_changed.connect(self._on_state)
        desk.changed.connect(self._on_desk)

    @property
    def props(self) -> LineProps:
        """What the list shows now."""
        return self._props

    def open(self) -> None:
        """Show the list."""
        self._swap(replace(self._inputs, opened=True))

    def close(self) -> None:
        """Put the list away."""
        self._swap(replace(self._inputs, opened=False, looked_at=None))

    def look(self, ticket_id: UUID | None) -> None:
        """Look at this one, or at none."""
        self._swap(replace(self._inputs, looked_at=ticket_id))

    def _on_state(self, state: SiteState) -> None:
        back = came_back(self._inputs.state, state, self._inputs.back)
        self._swap(replace(self._inputs, state=state, back=back))

    def _on_desk(self) -> None:
        self._swap(replace(self._inputs, desk_id=self._desk.props.desk_id))

    def _swap(self, inputs: LineInputs) -> None:
        before, self._inputs = self._props, inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
