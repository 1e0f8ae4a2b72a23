"""Asks the server one last thing before something ends, and waits for it only so long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PATIENCE_MS = 1500


def before(then: Callable[[], None], ask: Callable[[Callable[[object], None]], None], parent: QObject) -> None:
    """Call `then` once: when `ask` has been answered, or after a moment without an answer."""
    once = [then]

    def go(_outcome: object = None) -> None:
        if once:
            once.pop()()

    QTimer.singleShot(_PATIENCE_MS, parent, go)
    ask(go)
