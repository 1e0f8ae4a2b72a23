"""What was done last, and so long as it can be taken back, the way to do so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_tray import theme
from staff_tray.case_words import step_words
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.last_step import LastStep
from staff_tray.desk.views.announce import announce
from staff_tray.desk.views.parts import Button, MutedText, Text

translate = QCoreApplication.translate


class UndoLine(QWidget):
    """One line with a quiet countdown. Its timer runs only while it can be seen."""

    def __init__(self, action: QAction, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._last: LastStep | None = None
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count)
        self._what = Text()
        self._what.setObjectName("last-step")
        self._seconds = MutedText(wraps=False)
        self._seconds.setObjectName("undo-seconds")
        self._seconds.setFont(theme.tabular(self.font()))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._undo = Button(f"{action.text()} · {key}")
        self._undo.setObjectName("undo")
        self._undo.setAccessibleDescription(key)
        self._undo.setFlat(True)
        self._undo.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(self._what, 1)
        row.addWidget(self._seconds)
        row.addWidget(self._undo)
        self.hide()

    @property
    def ticking(self) -> bool:
        """Whether the countdown runs."""
        return self._timer.isActive()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here, which it must not be when the line goes."""
        return self._undo.hasFocus()

    def show_props(self, props: CaseProps) -> None:
        """Show the last step, or nothing once it is settled."""
        last, before = props.last, self._last
        self._last = last
        if last is not None:
            words = step_words(last)
            self._what.setText(words)
            self._undo.setVisible(not last.away)
            self._seconds.setVisible(not last.away)
            self._undo.setAccessibleName(f"{translate('Desk', 'Undo')}: {words}")
            if last != before:
                announce(self, words)
        self.setVisible(last is not None)
        self._run_or_rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the countdown goes on."""
        super().showEvent(event)
        self._run_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self._run_or_rest()

    def _run_or_rest(self) -> None:
        if self._last is not None and self.isVisible():
            self._count()
            self._timer.start()
        else:
            self._timer.stop()

    def _count(self) -> None:
        if self._last is not None:
            left = ceil((self._last.until - self._now()).total_seconds())
            self._seconds.setText(translate("Step", "{seconds} s").format(seconds=max(0, left)))
