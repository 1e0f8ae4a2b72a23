"""The quiet button in the corner of a row."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics

from staff_tray import theme
from staff_tray.desk.views.parts import Button


class CornerButton(Button):
    """A flat button, no wider than its words or its icon need."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlat(True)

    def sizeHint(self) -> QSize:
        """As high as any button."""
        words = self.fontMetrics().horizontalAdvance(self.text()) if self.text() else theme.icon_side(self.font())
        return QSize(words + 2 * theme.UNIT, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As above."""
        return self.sizeHint()


def first_line_inset(font: QFont) -> int:
    """How far below a corner button's upper edge a line of text stands beside it, in pixels."""
    height = QFontMetrics(font).height()
    return max(theme.UNIT // 2, (max(theme.FIELD_HEIGHT, height + theme.UNIT) - height) // 2)
