"""The notices of calls on the screen."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from staff_tray.day.my_day import MyDay
from staff_tray.day.views.meeting_window import MeetingWindow
from staff_tray.desk.ports import Hush
from staff_tray.desk.views.notice_column import NoticeColumn


class MeetingStack(QObject):
    """Shows the calls of `MyDay` that are due in the column of notices, one window each.

    While there is to be quiet none comes up that is not there already. `arrived` is emitted when one has come up.
    """

    arrived = Signal()

    def __init__(
        self, day: MyDay, column: NoticeColumn, *, hush: Hush | None = None, parent: QObject | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._day = day
        self._column = column
        self._hush = hush
        self._windows: dict[UUID, MeetingWindow] = {}
        day.changed.connect(self._show)
        if hush is not None:
            hush.changed.connect(self._show)
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
        for booking_id, window in self._windows.items():
            window.show_row(wanted[booking_id])
        fresh = {key: row for key, row in wanted.items() if key not in self._windows}
        if not fresh or self._is_quiet():
            return
        for booking_id, row in fresh.items():
            if booking_id in self._windows:
                continue
            window = self._windows[booking_id] = MeetingWindow(self._day, row)
            window.seen.connect(partial(self._day.seen, booking_id))
            self._column.bring_up(window)
        self.arrived.emit()

    def _is_quiet(self) -> bool:
        if self._hush is not None:
            self._hush.look()
        return self._hush is not None and self._hush.quiet
