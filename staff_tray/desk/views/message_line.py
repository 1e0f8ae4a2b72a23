"""One line with an icon that tells of trouble or of a lost connection, and is not there when all is well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Text
from staff_tray.icons import coloured_icon


class MessageLine(QWidget):
    """Shows a sentence; a screen reader says it when it changes. A `calm` one tells of no trouble."""

    def __init__(self, icon: str, name: str, *, calm: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._calm = calm
        self._mark = QLabel()
        self._words = Text()
        self._words.setObjectName(name)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        self._mark.setFixedHeight(self._words.fontMetrics().height())
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, "" when it is not there."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show the sentence, or go away for ""."""
        if sentence == self._words.text():
            return
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        if sentence:
            self._tint()
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._words.text():
            self._tint()

    def _tint(self) -> None:
        """While it says nothing no icon is drawn."""
        colours = theme.state_colours(self.palette())
        icon = coloured_icon(self._icon, colours.arrived if self._calm else colours.trouble)
        side = theme.icon_side(self.font())
        self._mark.setPixmap(icon.pixmap(side, side))
