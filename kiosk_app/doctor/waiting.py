"""Waits for a signal without letting the others wait."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance


def wait_for(done: Callable[[], bool], until: float, *signals: SignalInstance) -> None:
    """Run the event loop until a signal after which `done`, or until `time.monotonic` says `until`."""
    loop = QEventLoop()

    def look(*_: object) -> None:
        if done():
            loop.quit()

    for signal in signals:
        signal.connect(look)
    left = until - time.monotonic()
    if not done() and left > 0:
        QTimer.singleShot(round(left * 1000), loop, loop.quit)
        loop.exec()
    for signal in signals:
        signal.disconnect(look)
