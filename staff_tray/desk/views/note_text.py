"""Some lines to write in: Enter saves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from staff_tray import theme


class NoteText(QPlainTextEdit):
    """Lines of plain text; with Shift, Enter begins a new line. `entered` says that Enter alone was pressed.

    `example` stands in it while it is empty, `name` is what a screen reader says.
    """

    entered = Signal()

    def __init__(self, object_name: str, *, name: str, example: str, lines: int = 4) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setTabChangesFocus(True)
        self._tint()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * theme.UNIT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.muted(palette))
        self.setPalette(palette)
