"""What stands above a draft that is shown on a stand, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot


class DraftBanner(QObject):
    """Given to the window of a stand that shows a draft; any other has none."""

    ended = Signal()
    """Somebody at the stand has seen enough."""

    @Slot()
    def end(self) -> None:
        """Show the stand itself again."""
        self.ended.emit()
