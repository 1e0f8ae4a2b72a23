"""The minute hand: the present time, told once a minute on the minute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_MINUTE_MS = 60_000


class MinuteClock(QObject):
    """Emits `ticked` when a minute has begun; `now` answers the present as aware UTC."""

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._wind()

    def minute(self) -> datetime:
        """The minute that it is now: what shows nothing finer is derived from it anew only when it has passed."""
        return self.now().replace(second=0, microsecond=0)

    def _tick(self) -> None:
        self._wind()
        self.ticked.emit()

    def _wind(self) -> None:
        now = self.now()
        self._timer.start(_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))
