"""A list model of frozen structs: an unchanged row keeps its tile, so a finger on it never loses it."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk_app.visit.props import plain

RowT = TypeVar("RowT")
_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel, Generic[RowT]):
    """Rows of one struct with a single role, so that a delegate finds the row in `modelData`.

    The fields named by `key` tell rows apart.
    """

    def __init__(self, key: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: tuple[RowT, ...] = ()

    def show_rows(self, rows: tuple[RowT, ...], *, anew: bool = False) -> None:
        """Show `rows`: changed in place while the keys stay the same, silent when all is equal.

        Other rows come with tiles of their own, so that a finger never lands on what has just slipped under it; `anew`
        says that the citizen has asked for them: then the tiles that are there show them, which is quicker.
        """
        before = self._rows
        if not anew and [self._key_of(row) for row in before] != [self._key_of(row) for row in rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if len(rows) < len(before):
            self.beginRemoveRows(_NOWHERE, len(rows), len(before) - 1)
            self._rows = before[: len(rows)]
            self.endRemoveRows()
        kept = len(self._rows)
        self._rows = rows[:kept]
        for place, (old, new) in enumerate(zip(before, rows, strict=False)):
            if old != new:
                index = self.index(place)
                self.dataChanged.emit(index, index)
        if len(rows) > kept:
            self.beginInsertRows(_NOWHERE, kept, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The row as a dict."""
        if not index.isValid() or role != _ROLE:
            return None
        return plain(self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        """The one role."""
        return {_ROLE: QByteArray(b"row")}

    def _key_of(self, row: RowT) -> tuple[Any, ...]:
        return tuple(getattr(row, field) for field in self._key)
