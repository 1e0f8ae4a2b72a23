"""The server's time on a computer whose own clock may be wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

WORTH_SAYING = timedelta(minutes=5)
"""A clock that is wrong by this much is told of; by less, nobody would notice."""

_NOISE = timedelta(seconds=5)
"""The server's date has whole seconds, and the way here takes its time."""


class ServerClock(QObject):
    """Goes by the computer's clock, put right by the dates of the server's answers.

    `changed` is emitted when the computer's clock turns out to be wrong by something else than was known.
    """

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ahead = timedelta(0)

    @property
    def ahead(self) -> timedelta:
        """How far this computer's clock is ahead of the server's; negative when it is behind, 0 when they agree."""
        return self._ahead

    @property
    def wrong(self) -> bool:
        """Whether it is so far off that somebody should put it right."""
        return abs(self._ahead) >= WORTH_SAYING

    def now(self) -> datetime:
        """The present moment in UTC, by the server."""
        return self._clock() - self._ahead

    @Slot(object)
    def observe(self, server_now: datetime) -> None:
        """An answer was made at this moment by the server's clock."""
        ahead = self._clock() - server_now
        if abs(ahead) < _NOISE:
            ahead = timedelta(0)
        if abs(ahead - self._ahead) >= _NOISE:
            self._ahead = ahead
            self.changed.emit()
