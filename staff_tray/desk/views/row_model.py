"""The rows of a list that a person works from, each with its own key, so that a row keeps its place in the hand."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Tone(IntEnum):
    """What the bar at a row's edge tells; the words of the row say the same."""

    NONE = 0
    WAITING = 1
    CALLED = 2
    SERVING = 3
    TROUBLE = 4


@dataclass(frozen=True)
class Row:
    """One row. `head` stands in a column of its own, `trailing` at the far edge; `under_…` is the small line below it.

    `details` are muted lines, `mark` is a line that must be seen, with a warning sign. `spoken` is the whole row as a
    screen reader says it. A `heading` is only read; a row that is not `enabled` cannot be chosen.
    """

    key: Hashable
    title: str
    head: str = ""
    under_head: str = ""
    details: tuple[str, ...] = ()
    mark: str = ""
    trailing: str = ""
    under_trailing: str = ""
    spoken: str = ""
    tone: Tone = Tone.NONE
    heading: bool = False
    enabled: bool = True


ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """Rows that become others with as few changes as possible: what stays is moved, never made anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def row(self, index: Index) -> Row | None:
        """The row at the index, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place(self, key: Hashable) -> int | None:
        """Where the row of that key stands, or None."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what it is called."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(filter(None, (row.head, row.title)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is no place to stop at."""
        row = self.row(index)
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        selectable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return selectable if row.enabled else Qt.ItemFlag.ItemIsEnabled

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows, in this order."""
        wanted = {row.key for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].key not in wanted:
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._settle(place, row)

    def _settle(self, place: int, row: Row) -> None:
        was = self.place(row.key)
        if was is None:
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if was != place:
            self.beginMoveRows(_NOWHERE, was, was, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(was))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
