"""The menu's rows as Qt's tree knows them, with drag and drop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec
from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from staff_tray.superuser.menu_tree import Kind, Row
from staff_tray.superuser.menu_words import row_name, row_note, spoken
from staff_tray.superuser.places import Place

MIME: Final = "application/x-skranke-tile"
NOTE: Final = int(Qt.ItemDataRole.UserRole) + 1
ROW: Final = NOTE + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

Dropped = Callable[[Place, Place, str | None], bool]
"""Puts what stands at a place into a list, before the one of that name or last."""


class _Node:
    """A row with its place in Qt's tree."""

    def __init__(self, row: Row | None, above: _Node | None, rows: Sequence[Row], number: int = 0) -> None:
        self.row = row
        self.above = above
        self.number = number
        self.below = [_Node(each, self, each.rows, place) for place, each in enumerate(rows)]


class MenuModel(QAbstractItemModel):
    """Rows of tiles; `menu` is the list that the uppermost stand in. What is dropped is told, and nothing else done.

    With `flat` the rows only give: nothing can be dropped there but what is to be taken out of the menu.
    """

    def __init__(
        self,
        icon_of: Callable[[Row], QIcon],
        dropped: Dropped,
        *,
        taken_out: Callable[[Place], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_of = icon_of
        self._dropped = dropped
        self._taken_out = taken_out
        self._menu: Place = ("menu",)
        self._rows: tuple[Row, ...] = ()
        self._root = _Node(None, None, ())
        self.editable = False

    def show_rows(self, rows: tuple[Row, ...], menu: Place) -> bool:
        """Show these; answers whether they are others than before."""
        if rows == self._rows and menu == self._menu:
            return False
        self.beginResetModel()
        self._rows, self._menu = rows, menu
        self._root = _Node(None, None, rows)
        self.endResetModel()
        return True

    def redraw(self) -> None:
        """The drawings are others."""
        self.layoutChanged.emit()

    def row_at(self, index: _Index) -> Row | None:
        """What stands there."""
        return self._node(index).row

    def index_of(self, place: Place | None) -> QModelIndex:
        """Where the tile of that place stands; an invalid index when it is not there."""
        waiting = list(self._root.below)
        while waiting:
            node = waiting.pop()
            if node.row is not None and node.row.place == place:
                return self.createIndex(node.number, 0, node)
            waiting += node.below
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Called by Qt."""
        below = self._node(parent).below
        return self.createIndex(row, column, below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Called by Qt."""
        above = self._node(index).above if index.isValid() else None
        if above is None or above.row is None:
            return QModelIndex()
        return self.createIndex(above.number, 0, above)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many tiles there are in the group."""
        return len(self._node(parent).below)

    def columnCount(self, _parent: _Index = _NOWHERE) -> int:
        """One."""
        return 1

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Name, drawing, what is to be known, and all of it as a sentence."""
        row = self._node(index).row
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_name(row)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return spoken(row)
            case _ if role == NOTE:
                return row_note(row)
            case _ if role == ROW:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every tile can be taken; things are put into groups, and between tiles."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self._node(index).row if index.isValid() else None
        if self.editable and row is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.editable and (self._taken_out is not None or row is None or row.kind is Kind.GROUP):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Things are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Ours alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        """The place of what is taken."""
        row = self._node(indexes[0]).row if indexes else None
        data = QMimeData()
        if row is not None:
            data.setData(MIME, QByteArray(msgspec.json.encode(row.place)))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:  # fmt: skip
        """Whether it is a tile."""
        return self.editable and super().canDropMimeData(data, action, row, column, parent)

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index) -> bool:
        """Tell where it is to go; the answer to Qt is no, for it would take the row away itself."""
        if not data.hasFormat(MIME):
            return False
        place = tuple(msgspec.json.decode(data.data(MIME).data(), type=list[str]))
        if self._taken_out is not None:
            self._taken_out(place)
            return False
        node = self._node(parent)
        into = (*node.row.place, "items") if node.row is not None else self._menu
        after = node.below[row].row if 0 <= row < len(node.below) else None
        self._dropped(place, into, after.place[-1] if after is not None else None)
        return False

    def _node(self, index: _Index) -> _Node:
        if not index.isValid():
            return self._root
        node = index.internalPointer()
        assert isinstance(node, _Node)
        return node
