"""The tray icon in all its states, on light and dark task bars, in every size a desktop may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from staff_tray import theme
from staff_tray.desk.icon import IconState, tray_icon

SIZES: Final = (16, 24, 32, 64)
BARS: Final = (QColor("#f3f3f3"), QColor("#ffffff"), QColor("#202020"), QColor("#000000"), QColor("#0b5351"))
"""Task bars as desktops have them: light, white, dark, black, and one in the icon's own colour."""


@dataclass(frozen=True)
class IconColumn:
    """One state of the icon, with the word that stands above its column."""

    name: str
    icon: QIcon


def icon_columns() -> tuple[IconColumn, ...]:
    """Every state the icon can be in."""
    numbers = {str(count): IconState(waiting=count) for count in (0, 1, 7, 12, 48, 99, 100)}
    lost = {f"{count} cut off": IconState(waiting=count, live=False) for count in (0, 3, 12)}
    others = {
        "0 on pause": IconState(paused=True),
        "12 on pause": IconState(waiting=12, paused=True),
        "3 unanswered": IconState(waiting=3, unanswered=True),
    }
    return tuple(IconColumn(name, tray_icon(state)) for name, state in (numbers | lost | others).items())


class IconSheet(QWidget):
    """One row a bar, one column a state; in each cell the sizes from the smallest to the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("icon-sheet")
        self.setAccessibleName("tray icon")
        self._states = icon_columns()
        self._cell = QSize(sum(SIZES) + (len(SIZES) + 1) * theme.UNIT, SIZES[-1] + 2 * theme.UNIT)
        self._head = 3 * theme.UNIT
        self.resize(self._cell.width() * len(self._states), self._head + self._cell.height() * len(BARS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        for column, state in enumerate(self._states):
            left = column * self._cell.width()
            head = QRect(left, 0, self._cell.width(), self._head)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, state.name)
            for row, bar in enumerate(BARS):
                self._draw_cell(painter, QPoint(left, self._head + row * self._cell.height()), state.icon, bar)

    def _draw_cell(self, painter: QPainter, at: QPoint, icon: QIcon, bar: QColor) -> None:
        cell = QRect(at, self._cell)
        painter.fillRect(cell, bar)
        left = cell.left() + theme.UNIT
        for size in SIZES:
            icon.paint(painter, QRect(left, cell.top() + (cell.height() - size) // 2, size, size))
            left += size + theme.UNIT
