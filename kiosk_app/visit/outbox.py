"""What is told to the server for the record: sent at once, and again when the server can be reached again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk_app.visit.sources import MirrorLike
from shared.client.mirror import Connection
from shared.client.outcomes import Outcome, Unreachable
from shared.protocol.visits import Noted

MOST_KEPT: Final = 500
"""More than a day's visits; beyond it the oldest are forgotten."""

Send = Callable[[Callable[[Outcome[Noted]], None]], None]


class Outbox(QObject):
    """Keeps what has no answer, one after the other; `now` answers the present as aware UTC."""

    changed = Signal()

    def __init__(self, mirror: MirrorLike, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mirror = mirror
        self._now = now
        self._kept: deque[tuple[datetime, Send]] = deque(maxlen=MOST_KEPT)
        self._sending = False
        mirror.connection_changed.connect(self._connection_changed)

    @property
    def unsent(self) -> int:
        """How many have no answer yet."""
        return len(self._kept)

    @property
    def waiting(self) -> int:
        """How many of them are not on their way just now."""
        return len(self._kept) - self._sending

    @property
    def oldest_seconds(self) -> float:
        """The age of the first of them, 0 without any."""
        return (self._now() - self._kept[0][0]).total_seconds() if self._kept else 0.0

    def post(self, send: Send) -> None:
        """Tell it as soon as can be; `send` may be called again, and has to send the very same command then."""
        self._kept.append((self._now(), send))
        self.changed.emit()
        self._next()

    def _connection_changed(self) -> None:
        if self._mirror.connection == Connection.LIVE:
            self._next()

    def _next(self) -> None:
        if self._sending or not self._kept:
            return
        self._sending = True
        first = self._kept[0]
        first[1](lambda outcome: self._answered(first, outcome))

    def _answered(self, told: tuple[datetime, Send], outcome: Outcome[Noted]) -> None:
        self._sending = False
        if isinstance(outcome, Unreachable):
            return
        if self._kept and self._kept[0] is told:
            self._kept.popleft()
        self.changed.emit()
        self._next()
