"""A notice: a small frameless window that tells who has come and stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, FittingWindow, StateBar
from staff_tray.words import translate

NOTICE_WIDTH = 380
"""In pixels, at the desktop's usual font."""


class NoticeFrame(FittingWindow):
    """What every notice has: the bar, the two buttons, the border. Comes up without taking the focus.

    `acted` and `seen` are emitted when the first or the second button is pressed (Escape counts as seen), `painted`
    when the notice has really been drawn on the screen, `height_changed` when it needs another place.
    """

    acted = Signal()
    seen = Signal()
    painted = Signal()
    height_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("notice")
        self.setFixedWidth(theme.window_width(NOTICE_WIDTH, self.font()))
        self._bar = StateBar()
        self._trouble = MessageLine("triangle-alert", "notice-trouble")
        self._act = Button()
        self._act.setDefault(True)
        self._act.clicked.connect(self.acted)
        self._seen = Button(translate("Notice", "Seen"))
        self._seen.setObjectName("notice-seen")
        self._seen.clicked.connect(self.seen)

        self._others: list[QWidget] = []

    def name_action(self, words: str, name: str) -> None:
        """What the first button says, and its object name."""
        self._act.setText(words)
        self._act.setAccessibleName(words)
        self._act.setObjectName(name)

    def allow_action(self, allowed: bool, why_not: str) -> None:
        """Whether the first button makes sense now; `why_not` says why it does not."""
        self._act.setEnabled(allowed)
        self._act.setDefault(allowed)
        self._seen.setDefault(not allowed)
        self._act.setToolTip("" if allowed else why_not)
        self._act.setAccessibleDescription("" if allowed else why_not)

    def colour(self) -> QColor:
        """The colour of the bar."""
        return theme.state_colours(self.palette()).arrived

    def say_trouble(self, sentence: str) -> None:
        """Tell what went wrong with the last command, "" for nothing."""
        self._trouble.say(sentence)

    def fit(self) -> None:
        """As high as the words need, no more."""
        layout = self.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if height and height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit()

    def announce(self, sentence: str) -> None:
        """Let a screen reader say it."""
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def take_focus(self) -> None:
        """The user asked for the notice: bring the keyboard to it."""
        self.activateWindow()
        (self._act if self._act.isEnabled() else self._seen).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: seen."""
        if event.key() == Qt.Key.Key_Escape:
            self.seen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline parts the notice from what lies behind it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.border(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.layout() is not None:
            self._bar.set_colour(self.colour())

    def arrange(self, content: QVBoxLayout) -> None:
        """Put the content between the bar and the buttons."""
        self._bar.set_colour(self.colour())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.UNIT)
        for button in (self._act, *self._others, self._seen):
            button.setMinimumWidth(min(14 * theme.UNIT, button.minimumWidth() or 14 * theme.UNIT))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(2 * theme.UNIT, 2 * theme.UNIT, 2 * theme.UNIT, 2 * theme.UNIT)
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        column.addLayout(content)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._bar)
        row.addLayout(column, 1)
