"""One line to write in, whose example can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from staff_tray import theme


class Field(QLineEdit):
    """As high as a button; `example` stands in it while it is empty, `name` is what a screen reader says."""

    def __init__(self, object_name: str, *, name: str, example: str, most_letters: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setMaxLength(most_letters)
        self.setMinimumHeight(theme.FIELD_HEIGHT)
        self.setTextMargins(theme.UNIT // 2, 0, theme.UNIT // 2, 0)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()

    def _tint(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.muted(palette))
        self.setPalette(palette)
