"""A section that opens with its button, and closes again with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray.desk.views.parts import ActionButton
from staff_tray.icons import line_icon


class FoldOut(QWidget):
    """Only the section; its `button`, which shows the key, is put wherever it belongs.

    `opened` carries whether it is open now.
    """

    opened = Signal(bool)

    def __init__(self, body: QWidget, *, name: str, words: str, key: str, icon: str, window: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self._body = body
        self._icon = icon
        self.button = ActionButton(likely=False)
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
        column.addWidget(body)
        self.hide()

    def follow_palette(self, palette: QPalette) -> None:
        """Draw the icon in this palette's text colour."""
        self.button.setIcon(line_icon(self._icon, palette))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; the keyboard goes to the button."""
        if event.key() == Qt.Key.Key_Escape:
            self.button.setChecked(False)
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, is_open: bool) -> None:
        focused = self.window().focusWidget()
        if not is_open and focused is not None and self.isAncestorOf(focused):
            self.button.setFocus()
        self.setVisible(is_open)
        self.opened.emit(is_open)
