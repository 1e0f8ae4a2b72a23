"""The notices of calls on the screen."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from staff_tray.day.my_day import MyDay
from staff_tray.day.views.meeting_window import MeetingWindow
from staff_tray.desk.views.notice_column import NoticeColumn


class MeetingStack(QObject):
    """Shows the calls of `MyDay` that are due in the column of notices, one window each.

    `arrived` is emitted when one has come up.
    """

    arrived = Signal()

    def __init__(self, day: MyDay, column: NoticeColumn, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self._column = column
        self._windows: dict[UUID, MeetingWindow] = {}
        day.changed.connect(self._show)
        self._show()

    @property
    def front(self) -> MeetingWindow | None:
        """The notice to answer first, or None."""
        return next(iter(self._windows.values()), None)

    def close(self) -> None:
        """Take every notice off the screen."""
        for booking_id in list(self._windows):
            self._column.drop(self._windows.pop(booking_id))

    def _show(self) -> None:
        wanted = {row.booking_id: row for row in self._day.props.notices}
        for booking_id in [key for key in self._windows if key not in wanted]:
            self._column.drop(self._windows.pop(booking_id))
        fresh = [key for key in wanted if key not in self._windows]
        for booking_id, row in wanted.items():
            if booking_id in self._windows:
                self._windows[booking_id].show_row(row)
                continue
            window = self._windows[booking_id] = MeetingWindow(self._day, row)
            window.seen.connect(partial(self._day.seen, booking_id))
            self._column.bring_up(window)
        if fresh:
            self.arrived.emit()
