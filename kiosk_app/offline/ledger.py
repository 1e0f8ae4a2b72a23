"""The number that is promised just now, on this stand's disk before it is promised."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk_app.visit.journey import Paper
from shared.client.state_file import read_state, write_state
from shared.protocol.commands import IssueReply, IssueTicket

FORGOTTEN_AFTER: Final = timedelta(minutes=3)
"""Whoever stood here when the stand went down does not stand here any longer."""


class Promise(Struct, frozen=True, kw_only=True):
    """A number that was asked for with `command`, or the one that came as `reply`; nothing of it is personal.

    `at` is aware, and when the number was asked for or came.
    """

    at: datetime
    command: IssueTicket | None = None
    reply: IssueReply | None = None
    paper: Paper = Paper.NONE

    @property
    def is_whole(self) -> bool:
        """Whether the citizen has all of it: a number on paper."""
        return self.reply is not None and self.paper is Paper.PRINTED


class Ledger:
    """One promise in one file. A file that is spoilt or cannot be written is logged, and the stand goes on."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, now: datetime) -> Promise | None:
        """The promise that a stand before this one has not kept; None when there is none, or nobody waits any more."""
        promise = read_state(self._path, Promise, None)
        if promise is None or promise.is_whole:
            return None
        return promise if timedelta() <= now - promise.at < FORGOTTEN_AFTER else None

    def save(self, promise: Promise | None) -> None:
        """Remember it instead of the last one; it outlives the program from here on."""
        if promise is None:
            self._path.unlink(missing_ok=True)
        else:
            write_state(self._path, promise)
