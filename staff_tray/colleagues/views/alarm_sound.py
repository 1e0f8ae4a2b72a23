"""The sound of a call for assistance: again and again, until somebody has answered or it has been heard enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_SECONDS = 3.0
IN_EARNEST = 20
IN_PRACTICE = 3
"""How often it sounds at most."""


class AlarmSound(QObject):
    """Calls `beep` at once and then every three seconds while it goes on. Its timer runs only then."""

    def __init__(self, beep: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beep = beep
        self._left = 0
        self._timer = QTimer(self, interval=round(EVERY_SECONDS * 1000))
        self._timer.timeout.connect(self._sound)

    @property
    def goes_on(self) -> bool:
        """Whether it will sound again by itself."""
        return self._timer.isActive()

    def start(self, *, practice: bool) -> None:
        """Sound anew."""
        self._left = IN_PRACTICE if practice else IN_EARNEST
        self._timer.start()
        self._sound()

    def stop(self) -> None:
        """Be still."""
        self._timer.stop()

    def _sound(self) -> None:
        self._beep()
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
