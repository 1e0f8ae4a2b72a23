"""One request from its first try to its answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QNetworkReply

from shared.client.network import body_of, failed_on_the_way, status_of
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.client.problems import read_problem

_log = logging.getLogger(__name__)

_TRY_AGAIN = frozenset({502, 503, 504})
_SUCCESS = range(200, 300)


class RetryPolicy(Struct, frozen=True):
    """When to try again and when to give up; all in seconds.

    `delays` are the waits between tries, the last one repeated; without any there is one try only. `silence` is how
    long one try may go without a byte, `give_up_after` how long all of them may take together.
    """

    delays: tuple[float, ...] = (0.2, 0.5, 1.0, 2.0, 4.0)
    silence: float = 5.0
    give_up_after: float = 15.0


class _TryAgain(Struct, frozen=True):
    reason: str
    silent: bool = False


class Exchange(QObject):
    """Sends until there is an answer or the time is up, then calls `done` once and is gone.

    `send` makes one try with the given limit of silence in milliseconds; `clock` counts seconds.
    """

    def __init__(
        self,
        parent: QObject,
        send: Callable[[int], QNetworkReply],
        done: Callable[[Outcome[bytes]], None],
        retry: RetryPolicy,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._send = send
        self._done = done
        self._retry = retry
        self._clock = clock
        self._tries = 0
        self._ends_at = clock() + retry.give_up_after
        self._known: str | None = None
        self._cut_short = False
        self._reply: QNetworkReply | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._try)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._on_limit)
        self._limit.start(round(retry.give_up_after * 1000))
        self._try()

    def _try(self) -> None:
        left = max(self._ends_at - self._clock(), 0.001)
        self._tries += 1
        self._cut_short = left < self._retry.silence
        self._reply = self._send(round(min(self._retry.silence, left) * 1000))
        self._reply.finished.connect(self._on_finished)

    def _on_limit(self) -> None:
        if self._reply is not None:
            self._reply.abort()

    def _on_finished(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        verdict = _verdict(reply)
        reply.deleteLater()
        if not isinstance(verdict, _TryAgain):
            self._finish(verdict)
            return
        delay = self._next_delay()
        if delay is None:
            reason = self._reason(verdict)
            _log.info("giving up after %d tries: %s", self._tries, reason)
            self._finish(Unreachable(reason))
            return
        self._known = verdict.reason
        _log.info("try %d failed, the next one in %.1f s: %s", self._tries, delay, verdict.reason)
        self._pause.start(round(delay * 1000))

    def _reason(self, last: _TryAgain) -> str:
        """What to say in the end: a last try that we cut short ourselves says less than the one before it."""
        return self._known if self._known is not None and last.silent and self._cut_short else last.reason

    def _next_delay(self) -> float | None:
        """The wait before the next try; None when it would begin too late."""
        if not self._retry.delays:
            return None
        delay = self._retry.delays[min(self._tries, len(self._retry.delays)) - 1]
        return delay if self._clock() + delay < self._ends_at else None

    def _finish(self, outcome: Outcome[bytes]) -> None:
        self._limit.stop()
        # With `send` goes perhaps the last hold on the parent, which would end its child, the reply that calls us, and
        # the manager behind it: the event loop lets go of us, when all of them have returned.
        self.setParent(None)
        QTimer.singleShot(0, partial(_let_go, self))
        self._done(outcome)


def _let_go(_exchange: Exchange) -> None:
    """The last hold on it ends with this call."""


def _verdict(reply: QNetworkReply) -> Outcome[bytes] | _TryAgain:
    status = status_of(reply)
    if failed_on_the_way(reply) or status is None:
        return _network_verdict(reply)
    body = body_of(reply)
    if status in _SUCCESS:
        return Done(body)
    if status in _TRY_AGAIN:
        return _TryAgain(f"The server is not available just now (HTTP {status}).")
    problem = read_problem(status, body)
    if problem is None:
        return Unreachable(f"What answers at the server's address is not our server (HTTP {status}).")
    return Refused(problem)


def _network_verdict(reply: QNetworkReply) -> Unreachable | _TryAgain:
    match reply.error():
        case QNetworkReply.NetworkError.ProtocolUnknownError | QNetworkReply.NetworkError.ProtocolInvalidOperationError:
            return Unreachable(f"The server's address cannot be used: {reply.errorString()}.")
        case QNetworkReply.NetworkError.OperationCanceledError | QNetworkReply.NetworkError.TimeoutError:
            return _TryAgain("The server did not answer in time.", silent=True)
        case _:
            return _TryAgain(f"The server cannot be reached: {reply.errorString()}.")
