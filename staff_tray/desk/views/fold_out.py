"""A section that opens below its button, and closes again with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import ActionButton
from staff_tray.icons import line_icon


class FoldOut(QWidget):
    """The button shows its key and says whether it is open. `opened` carries that it is now."""

    opened = Signal(bool)

    def __init__(self, name: str, words: str, key: str, body: QWidget, window: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self._body = body
        self.button = ActionButton()
        self.button.setObjectName(f"{name}-open")
        self.button.setCheckable(True)
        self.button.setText(words)
        self.button.set_key(key)
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(key)
        self.button.toggled.connect(self._on_toggled)
        QShortcut(QKeySequence(key), window).activated.connect(self.button.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.button)
        column.addWidget(body)
        body.hide()

    @property
    def is_open(self) -> bool:
        """Whether the body can be seen."""
        return self.button.isChecked()

    def follow_palette(self, icon: str, palette: QPalette) -> None:
        """Draw the icon in this palette's text colour."""
        self.button.setIcon(line_icon(icon, palette))

    def close_up(self) -> None:
        """Put the body away; the keyboard goes to the button if it was inside."""
        self.button.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, is_open: bool) -> None:
        focused = self.window().focusWidget()
        if not is_open and focused is not None and self._body.isAncestorOf(focused):
            self.button.setFocus()
        self._body.setVisible(is_open)
        self.opened.emit(is_open)
