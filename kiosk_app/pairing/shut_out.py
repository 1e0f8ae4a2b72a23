"""Notices that the server lets this stand in no more, and remembers it from one start to the next."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.outcomes import Done, Outcome
from shared.client.state_file import read_state, write_state
from shared.protocol.errors import Problem, ProblemType

TRY_MS: Final = 60_000

_NO_MORE = frozenset({ProblemType.UNAUTHENTICATED, ProblemType.TOKEN_EXPIRED})


class ShutOut(Struct, frozen=True, kw_only=True):
    """Which token the server did not know any more, as a hash, and whom to call about it."""

    token: str
    phone: str = ""


def shut_out_file(state: Path, stand_id: str) -> Path:
    """Where it is remembered."""
    return state / f"shut-out-{stand_id}.json"


def was_shut_out(file: Path, token: str) -> ShutOut | None:
    """What is remembered of this token; None when it was let in last, or is another."""
    known = read_state(file, ShutOut, None)
    return known if known is not None and token and known.token == _mark(token) else None


def remember(file: Path, token: str, phone: str) -> None:
    """The token opens no door."""
    write_state(file, ShutOut(token=_mark(token), phone=phone))


def forget(file: Path) -> None:
    """It does again."""
    file.unlink(missing_ok=True)


class ShutOutWatch(QObject):
    """Has the stand ended by `end` when it was shut out, as soon as `free()`; `look` is for when that may have come."""

    def __init__(
        self,
        file: Path,
        token: str,
        *,
        phone: Callable[[], str],
        free: Callable[[], bool],
        end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._token = token
        self._phone = phone
        self._free = free
        self._end = end
        self._out = False

    def refused(self, problem: Problem) -> None:
        """The server has turned the stand away."""
        if problem.type in _NO_MORE:
            self._out = True
            self.look()

    def look(self) -> None:
        """The stand may be free now."""
        if self._out and self._free():
            self._out = False
            remember(self._file, self._token, self._phone())
            self._end()


class OldDoor(QObject):
    """Tries now and then whether the old token opens its door again: somebody may have made a mistake.

    `ask` has something asked with that token; `opened` comes when the answer was no refusal.
    """

    opened = Signal()

    def __init__(
        self, file: Path, ask: Callable[[Callable[[Outcome[Any]], None]], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._ask = ask
        self._asking = False
        self._timer = QTimer(self, interval=TRY_MS)
        self._timer.timeout.connect(self.try_it)

    def start(self) -> None:
        """Try it now and then."""
        self._timer.start()

    def try_it(self) -> None:
        """Try it, once at a time."""
        if not self._asking:
            self._asking = True
            self._ask(self._answered)

    def _answered(self, outcome: Outcome[Any]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            forget(self._file)
            self.opened.emit()


def _mark(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()[:16]
