"""The stand's end of the line to its supervisor: signs of life go out, and the end of the line is the word to end."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)

ALIVE: Final = b"alive\n"
SIGN_SECONDS: Final = 5.0
_LAST_SECONDS: Final = 8.0
_STDIN, _STDOUT = 0, 1


class Leash(QObject):
    """Holds on to the supervisor, which has the other ends of standard input and output.

    A pipe ends with whoever holds it, on every system and however it died, so a stand never outlives its supervisor.
    When the UI does not follow `pulled` within 8 s, `end` is called with 0.
    """

    pulled = Signal()
    """End now, in order."""

    def __init__(
        self,
        *,
        ears: int = _STDIN,
        mouth: int = _STDOUT,
        end: Callable[[int], None] = os._exit,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ears = ears
        self._mouth = mouth
        self._end = end
        self._clock = clock
        self._signed_at: float | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="leash", daemon=True)

    def start(self) -> None:
        """Give the first sign, and hold on; once."""
        self.sign()
        self._thread.start()

    def sign(self) -> None:
        """A sign of life, at most every 5 s; from any one thread."""
        now = self._clock()
        if self._signed_at is None or now - self._signed_at >= SIGN_SECONDS:
            self._signed_at = now
            with contextlib.suppress(OSError):
                os.write(self._mouth, ALIVE)

    def stop(self) -> None:
        """The stand ends: nobody needs to insist."""
        self._ended.set()

    def _listen(self) -> None:
        try:
            while os.read(self._ears, 1024):
                pass
        except OSError as error:
            _log.info("the supervisor's line is broken: %s", error)
        if self._ended.is_set():
            return
        self.pulled.emit()
        if not self._ended.wait(_LAST_SECONDS):
            self._end(0)
