"""Keeps the ledger right while a visit goes on, and takes up again what a stand before this one has promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from kiosk_app.offline.ledger import Ledger, Promise
from kiosk_app.visit.journey import State
from kiosk_app.visit.journey.inputs import Resume
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.protocol.commands import IssueTicket


def promise_in(state: State, at: datetime) -> Promise | None:
    """What the visit has promised; None when nothing."""
    if state.reply is not None:
        return Promise(at=at, reply=state.reply, paper=state.paper)
    if isinstance(state.pending, IssueTicket) and state.busy:
        return Promise(at=at, command=state.pending)
    return None


class Promises(QObject):
    """Writes each promise before anything else hears of it; `now` answers aware UTC.

    What was left is taken up when the site is known, for the ticket needs its words.
    """

    def __init__(
        self, ledger: Ledger, visit: Visit, mirror: MirrorLike, now: Callable[[], datetime], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._visit = visit
        self._mirror = mirror
        self._now = now
        self.left: Promise | None = ledger.load(now())
        """What a stand before this one has not kept, until it is taken up."""
        self._written = self.left
        visit.changed.connect(self._write)
        if self.left is not None:
            mirror.state_changed.connect(self._take_up)

    @Slot()
    def _write(self) -> None:
        if self.left is not None:
            return
        promise = promise_in(self._visit.state, self._now())
        if _without_time(promise) == _without_time(self._written):
            return
        if promise is not None and self._written is not None and promise.reply == self._written.reply:
            promise = replace(promise, at=self._written.at)
        self._written = promise
        self._ledger.save(promise)

    @Slot()
    def _take_up(self) -> None:
        left, self.left = self.left, None
        if left is not None and self._mirror.state is not None:
            self._mirror.state_changed.disconnect(self._take_up)
            self._visit.send(Resume(left.command, left.reply, left.paper))
            self._write()


def _without_time(promise: Promise | None) -> tuple[object, ...] | None:
    return None if promise is None else (promise.command, promise.reply, promise.paper)
