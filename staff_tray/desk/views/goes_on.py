"""The hairline of time until the news goes on to a colleague."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from staff_tray import theme
from staff_tray.words import translate

_STEPS = 60
"""The line gets shorter in so many steps, so that it hardly wakes anybody."""


class GoesOnLine(QWidget):
    """Gets shorter from when it is first shown until the moment comes; works only while it can be seen."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("notice-goes-on")
        self.setFixedHeight(2)
        self._now = now
        self._from: datetime | None = None
        self._until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self.hide()

    def count_to(self, moment: datetime | None) -> None:
        """Show the time until then; None for nothing to wait for."""
        if moment == self._until:
            return
        self._from, self._until = self._now(), moment
        self.setVisible(moment is not None)
        if moment is not None:
            whole = max(moment - self._from, timedelta(seconds=1))
            self._timer.setInterval(max(500, round(whole.total_seconds() * 1000 / _STEPS)))
            words = translate("Notice", "Goes on to a colleague if nobody answers")
            self.setToolTip(words)
            self.setAccessibleName(words)

    @property
    def share(self) -> float:
        """How much of the time is left, from 1 to 0."""
        if self._from is None or self._until is None:
            return 0.0
        whole = (self._until - self._from).total_seconds()
        left = (self._until - self._now()).total_seconds()
        return min(1.0, max(0.0, left / whole)) if whole > 0 else 0.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is left."""
        painter = QPainter(self)
        colour = theme.state_colours(self.palette()).arrived
        painter.fillRect(self.rect(), theme.hairline(self.palette()))
        width = self.width() * self.share
        start = self.width() - width if self.isRightToLeft() else 0
        painter.fillRect(QRectF(start, 0, width, self.height()), colour)

    def showEvent(self, event: QShowEvent) -> None:
        """Time is shown again."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _step(self) -> None:
        self.update()
        if self.share <= 0:
            self._timer.stop()
