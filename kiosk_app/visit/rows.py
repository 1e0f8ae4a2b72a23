"""A list model of frozen dataclasses: an unchanged row keeps its tile, so a finger on it never loses it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

RowT = TypeVar("RowT")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel, Generic[RowT]):
    """Rows of one dataclass; each field is a role of the same name, and field `key` tells rows apart."""

    def __init__(self, row_type: type[RowT], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(field.name for field in fields(row_type))  # type: ignore[arg-type]
        self._key = key
        self._rows: tuple[RowT, ...] = ()

    def show_rows(self, rows: tuple[RowT, ...]) -> None:
        """Show `rows`: changed in place while the keys stay the same, anew otherwise, silent when all is equal."""
        before = self._rows
        if [getattr(row, self._key) for row in before] != [getattr(row, self._key) for row in rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One field of one row."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[place])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields' names as roles."""
        return {_FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._fields)}
