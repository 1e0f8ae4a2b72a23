"""Whoever presses a key is still here, as whoever touches the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject


class KeyActivity(QObject):
    """Watches a window and calls `active` for every key that is pressed in it; takes none."""

    def __init__(self, window: QObject, active: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._active = active
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's names
        """Called by Qt."""
        if event.type() is QEvent.Type.KeyPress:
            self._active()
        return False
