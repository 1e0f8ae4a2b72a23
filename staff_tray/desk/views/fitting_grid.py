"""A layout of columns, equally wide where that goes: as many as fit, so that no word is ever cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from staff_tray import theme


class FittingGrid(QLayout):
    """Fills row by row, with up to `most` columns; one below the other where the window is narrow or the font large."""

    def __init__(self, most: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._items: list[QLayoutItem] = []
        self.setSpacing(theme.UNIT // 2)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let the item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as it may be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at that width, in pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All columns."""
        wide = sum(self._widths(self._most)) + self.spacing() * (self._most - 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        """One column wide; how high follows from the width."""
        return QSize(sum(self._widths(1)), self._highest())

    def setGeometry(self, rect: QRect) -> None:
        """Give every item its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, columns: int) -> list[int]:
        """The least width of each of so many columns."""
        items = self._shown()
        return [
            max((item.minimumSize().width() for item in items[column::columns]), default=0) for column in range(columns)
        ]

    def _columns(self, room: int) -> list[int]:
        """The widths of as many columns as have room: the same for all, unless one needs more."""
        gap = self.spacing()
        for columns in range(self._most, 1, -1):
            least, free = self._widths(columns), room - gap * (columns - 1)
            if sum(least) <= free:
                share = free // columns
                if max(least) <= share:
                    return [share] * columns
                return [each + (free - sum(least)) // columns for each in least]
        return [room]

    def _highest(self) -> int:
        return max((item.minimumSize().height() for item in self._shown()), default=0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        items, gap = self._shown(), self.spacing()
        if not items:
            return 0
        widths = self._columns(rect.width())
        top = rect.top()
        for start in range(0, len(items), len(widths)):
            row, left = items[start : start + len(widths)], rect.left()
            high = max(item.sizeHint().height() for item in row)
            for item, width in zip(row, widths, strict=False):
                if move:
                    item.setGeometry(QRect(left, top, width, high))
                left += width + gap
            top += high + gap
        return top - gap - rect.top()
