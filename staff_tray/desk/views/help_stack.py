"""The notices of calls for a person on the screen."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from staff_tray.desk.help_calls import HelpCalls
from staff_tray.desk.views.help_window import HelpWindow
from staff_tray.desk.views.notice_column import NoticeColumn


class HelpStack(QObject):
    """Shows `HelpCalls` in the column of notices; `arrived` is emitted when a new one comes up."""

    arrived = Signal()

    def __init__(self, calls: HelpCalls, column: NoticeColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._column = column
        self._windows: dict[UUID, HelpWindow] = {}
        calls.changed.connect(self._show)
        self._show()

    @property
    def front(self) -> HelpWindow | None:
        """The notice to answer first, or None."""
        return next(iter(self._windows.values()), None)

    def close(self) -> None:
        """Take every notice off the screen."""
        for call_id in list(self._windows):
            self._column.drop(self._windows.pop(call_id))

    def _show(self) -> None:
        props = self._calls.props
        wanted = {notice.call_id: notice for notice in props.notices}
        for call_id in [key for key in self._windows if key not in wanted]:
            self._column.drop(self._windows.pop(call_id))
        for call_id, notice in wanted.items():
            if call_id in self._windows:
                self._windows[call_id].show_notice(notice)
            else:
                self._bring_up(call_id, HelpWindow(notice))
        if props.fresh:
            self.arrived.emit()

    def _bring_up(self, call_id: UUID, window: HelpWindow) -> None:
        self._windows[call_id] = window
        window.acted.connect(partial(self._calls.act, call_id))
        window.seen.connect(partial(self._calls.seen, call_id))
        self._column.bring_up(window)
