"""Notices when the UI thread stands still: says where, and ends the process when it does not come back."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk_app.machine.statuses import FROZEN
from kiosk_app.machine.stillness import Stillness

_log = logging.getLogger(__name__)

BEAT_SECONDS: Final = 1.0
_DEEPEST: Final = 40


class Watchdog(QObject):
    """Beats once a second in the UI thread, where it is made; a thread of its own listens.

    After `notice_seconds` without a beat the place in the code is logged and `frozen` counts up, after `end_seconds`
    `end` is called with the status `FROZEN` (it need not return). `alive` is called in the watchdog's thread at each
    look, whatever the UI does.
    """

    def __init__(
        self,
        *,
        notice_seconds: float,
        end_seconds: float,
        alive: Callable[[], None] = lambda: None,
        end: Callable[[int], None] = os._exit,
        clock: Callable[[], float] = time.monotonic,
        look_seconds: float = BEAT_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice_seconds = notice_seconds
        self._end_seconds = end_seconds
        self._alive = alive
        self._end = end
        self._clock = clock
        self._look_seconds = look_seconds
        self._watched = threading.get_ident()
        self._beats = 0
        self._heard = 0
        self._noticed = False
        self.frozen = 0
        """How often the UI stood still since the start."""
        self._stillness = Stillness(look_seconds, clock())
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Watch from now on; once."""
        self._stillness.sign(self._clock())
        self._timer.start(round(BEAT_SECONDS * 1000))
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def beat(self) -> None:
        """The UI thread lives."""
        self._beats += 1

    def look(self) -> None:
        """Listen for a beat since the last look; in the watchdog's thread."""
        now, beats = self._clock(), self._beats
        if beats != self._heard:
            self._heard = beats
            self._came_back()
            self._stillness.sign(now)
            return
        still = self._stillness.look(now)
        if still >= self._notice_seconds and not self._noticed:
            self._noticed = True
            self.frozen += 1
            _log.error("the screen has stood still for %.0f s, in:\n%s", still, stack_of(self._watched))
        if still >= self._end_seconds:
            _log.critical("the screen has stood still for %.0f s: this stand ends, to be started again", still)
            self._end(FROZEN)

    def _came_back(self) -> None:
        if self._noticed:
            self._noticed = False
            _log.info("the screen moves again, after %.0f s", self._stillness.seconds)

    def _run(self) -> None:
        while not self._stopped.wait(self._look_seconds):
            self._alive()
            self.look()


def stack_of(thread_id: int) -> str:
    """Where that thread is, innermost last: file, line and function of each call, and no value of anything."""
    frame = sys._current_frames().get(thread_id)  # noqa: SLF001 - the documented way to another thread's stack
    calls: list[str] = []
    while frame is not None and len(calls) < _DEEPEST:
        code = frame.f_code
        calls.append(f"  {'/'.join(PurePath(code.co_filename).parts[-3:])}:{frame.f_lineno} {code.co_qualname}")
        frame = frame.f_back
    return "\n".join(reversed(calls)) or "  (the thread has ended)"
