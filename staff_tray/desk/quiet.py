"""Whether notices are held back: on pause, while presenting, and when the desktop asks for no disturbance."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_AGAIN_MS = 20_000
"""While notices are held back because of the desktop, it is asked this often whether that is over."""


class Quiet(QObject):
    """`changed` is emitted when notices are to be held back, or no longer.

    No desktop tells when a presentation ends: it is asked when something new comes, and then again until it is over. In
    between nothing is done.
    """

    changed = Signal()

    def __init__(self, disturbs: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._disturbs = disturbs
        self._paused = False
        self._busy = False
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)

    @property
    def quiet(self) -> bool:
        """Whether notices are held back now."""
        return self._paused or self._busy

    @property
    def busy(self) -> bool:
        """Whether that is because of what stands on the screen."""
        return self._busy

    def pause(self, paused: bool) -> None:
        """The person takes a pause, or comes back."""
        was, self._paused = self.quiet, paused
        self._tell(was)

    def look(self) -> None:
        """Something new has come: ask the desktop whether it may come up."""
        was, self._busy = self.quiet, self._disturbs()
        if self._busy and not self._again.isActive():
            self._again.start()
        elif not self._busy:
            self._again.stop()
        self._tell(was)

    def _tell(self, was: bool) -> None:
        if was is not self.quiet:
            self.changed.emit()
