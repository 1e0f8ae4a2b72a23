"""Where the notices stand: one above the other at the lower right of the screen that the person uses."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from staff_tray import theme
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.screens import Screens


class NoticeColumn(QObject):
    """All notices of a session, in the order they came up: a new one never moves another from under the mouse.

    They stand on the screen of `beside` while that window can be seen, else on the primary one.
    """

    def __init__(self, parent: QObject | None = None, *, screens: Screens | None = None) -> None:
        super().__init__(parent)
        self.frames: list[NoticeFrame] = []
        self.beside: QWidget | None = None
        if screens is not None:
            screens.changed.connect(self.place)

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
        room = self._screen().availableGeometry()
        bottom = room.bottom() - 2 * theme.UNIT
        for frame in self.frames:
            bottom -= frame.height()
            frame.move(room.right() - frame.width() - 2 * theme.UNIT, max(bottom, room.top()))
            bottom -= theme.UNIT

    def _screen(self) -> QScreen:
        window = self.beside
        used = window is not None and window.isVisible() and not window.isMinimized()
        return window.screen() if window is not None and used else QApplication.primaryScreen()
