"""Starts the stand, and starts it again whenever it crashes, freezes or is ended by somebody else."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final, Protocol

from msgspec import Struct

from kiosk_app.machine.child import Ended, Event, SignOfLife, Stop
from kiosk_app.machine.statuses import LEFT, in_words
from kiosk_app.machine.stillness import Stillness
from shared.client.backoff import Backoff

_log = logging.getLogger(__name__)

FIRST_SECONDS: Final = 1.0
LONGEST_SECONDS: Final = 60.0


class Patience(Struct, frozen=True):
    """How long what may take; all in seconds.

    `first_sign` from the start of the stand to its first sign of life, `silence` between two of them. A stand that ran
    for `steady` is started again at once the next time. The supervisor looks every `step`.
    """

    first_sign: float = 120.0
    silence: float = 45.0
    steady: float = 300.0
    step: float = 5.0


class ChildLike(Protocol):
    """What is needed of `kiosk_app.machine.child.Child`."""

    @property
    def pid(self) -> int:
        """Its process id."""

    def end(self) -> int:
        """Have it end; its status."""

    def kill(self) -> None:
        """End it at once."""


class Supervisor:
    """Keeps one stand running until `stop` is called or somebody leaves it on purpose.

    `start` starts a stand, given how often it has been started again; it raises `OSError` when it cannot.
    """

    def __init__(
        self,
        start: Callable[[int, Callable[[Event], None]], ChildLike],
        backoff: Backoff,
        *,
        patience: Patience | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._start = start
        self._backoff = backoff
        self._patience = patience or Patience()
        self._clock = clock
        self._events: SimpleQueue[Event] = SimpleQueue()
        self.restarts = 0

    def stop(self) -> None:
        """End the stand, then the supervisor. May be called from a signal's handler."""
        self._events.put(Stop())

    def run(self) -> int:
        """Until it is over; the exit status."""
        while True:
            began = self._clock()
            status = self._run_one()
            if status is None or status == LEFT:
                _log.info("the supervisor ends")
                return 0
            if self._clock() - began >= self._patience.steady:
                self._backoff.reset()
            delay = self._backoff.next()
            _log.warning("the stand has ended: %s; it starts again in %.1f s", in_words(status), delay)
            if not self._pause(delay):
                return 0
            self.restarts += 1

    def _run_one(self) -> int | None:
        """The status of one stand from start to end; None when the supervisor was told to stop."""
        try:
            child = self._start(self.restarts, self._events.put)
        except OSError as error:
            _log.error("the stand cannot be started: %s", error)
            return 1
        _log.info("the stand starts as process %d, after %d restarts", child.pid, self.restarts)
        limit = self._patience.first_sign
        stillness = Stillness(self._patience.step, self._clock())
        while True:
            match self._next(self._patience.step):
                case Stop():
                    status = child.end()
                    _log.info("the stand has been ended: %s", in_words(status))
                    return None
                case Ended(ended, status) if ended is child:
                    return status
                case SignOfLife(signed) if signed is child:
                    limit = self._patience.silence
                    stillness.sign(self._clock())
                case _ if stillness.look(self._clock()) >= limit:
                    _log.error("the stand has given no sign of life for %.0f s and is ended", stillness.seconds)
                    child.kill()
                    limit = float("inf")

    def _pause(self, seconds: float) -> bool:
        """Whether to go on after that time."""
        ends_at = self._clock() + seconds
        while (left := ends_at - self._clock()) > 0:
            if isinstance(self._next(min(left, self._patience.step)), Stop):
                return False
        return True

    def _next(self, seconds: float) -> Event | None:
        try:
            return self._events.get(timeout=seconds)
        except Empty:
            return None
