"""Where the notices stand: one above the other at the lower right of the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from staff_tray import theme
from staff_tray.desk.views.notice_window import NoticeFrame


class NoticeColumn(QObject):
    """All notices of a session, in the order they came up: a new one never moves another from under the mouse."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames: list[NoticeFrame] = []

    def bring_up(self, frame: NoticeFrame) -> None:
        """Show the notice above the others."""
        self.frames.append(frame)
        frame.height_changed.connect(self.place)
        self.place()
        frame.show()

    def drop(self, frame: NoticeFrame) -> None:
        """Take the notice off the screen for good."""
        self.frames.remove(frame)
        frame.hide()
        frame.deleteLater()
        self.place()

    def place(self) -> None:
        """Give every notice its place; those that find no room any more lie over each other at the top."""
        if not QApplication.screens():
            return
        room = QApplication.primaryScreen().availableGeometry()
        bottom = room.bottom() - 2 * theme.UNIT
        for frame in self.frames:
            bottom -= frame.height()
            frame.move(room.right() - frame.width() - 2 * theme.UNIT, max(bottom, room.top()))
            bottom -= theme.UNIT
