"""Work that may block, done on a thread of a pool, its result delivered where it was asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from shared.client.outcomes import Done

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Crashed(Struct, frozen=True):
    """The job ended with an exception nobody expected; it stands in the log with its traceback."""

    error: Exception


JobResult: TypeAlias = Done[T] | Crashed


class Jobs(QObject):
    """Runs jobs on `pool`, the application's own when None.

    Results come by this thread's event loop, so never before `run` has returned. When a `Jobs` is gone its jobs run
    to their end and tell nobody.
    """

    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool.globalInstance()
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._count = 0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Callable[[JobResult[T]], None]) -> None:
        """Call `job` on a thread of the pool, and `done` with its result in this thread."""
        self._count += 1
        number = self._count
        self._waiting[number] = done
        self._pool.start(lambda: self._work(number, job))

    def _work(self, number: int, job: Callable[[], object]) -> None:
        result: JobResult[object]
        try:
            result = Done(job())
        except Exception as error:  # noqa: BLE001 - the edge of the job: nobody above could catch it
            _log.exception("a job has failed")
            result = Crashed(error)
        try:
            self._ended.emit(number, result)
        except RuntimeError:
            _log.debug("a job has ended when nobody waited for it any more")

    def _deliver(self, number: int, result: JobResult[object]) -> None:
        self._waiting.pop(number)(result)
