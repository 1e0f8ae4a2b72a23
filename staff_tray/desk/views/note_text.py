"""Some lines to write in: Enter saves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from staff_tray import theme
from staff_tray.desk.views.muted import Muted


class NoteText(Muted, QPlainTextEdit):
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
        self.mute()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * theme.UNIT)

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
