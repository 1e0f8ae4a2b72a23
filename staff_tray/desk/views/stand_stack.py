"""The notices of stands on the screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.stand_notices import Level
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.stand_window import StandWindow

QUIET_SECONDS = 30.0
"""How long a notice stands that all is well again."""


class StandStack(QObject):
    """Shows `StandCare` in the column of notices, one window a stand.

    `arrived` is emitted when something has come up that does not wait. That all is well again goes by itself, once it
    has been on the screen for `quiet_seconds`.
    """

    arrived = Signal()

    def __init__(
        self,
        care: StandCare,
        column: NoticeColumn,
        *,
        quiet_seconds: float = QUIET_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._column = column
        self._quiet_ms = round(quiet_seconds * 1000)
        self._windows: dict[str, StandWindow] = {}
        self._going: dict[str, QTimer] = {}
        care.changed.connect(self._show)
        self._show()

    @property
    def front(self) -> StandWindow | None:
        """The notice to answer first, or None: what does not wait before what does."""
        return max(self._windows.values(), key=lambda window: window.notice.level, default=None)

    @property
    def urgent(self) -> StandWindow | None:
        """The first notice that does not wait, or None."""
        front = self.front
        return front if front is not None and front.notice.level is Level.LOUD else None

    def close(self) -> None:
        """Take every notice off the screen."""
        for stand_id in list(self._windows):
            self._drop(stand_id)

    def _show(self) -> None:
        props = self._care.props
        wanted = {notice.stand_id: notice for notice in props.notices}
        for stand_id in [key for key in self._windows if key not in wanted]:
            self._drop(stand_id)
        for stand_id, notice in wanted.items():
            if not notice.mended:
                self._stay(stand_id)
            if stand_id in self._windows:
                self._windows[stand_id].show_notice(notice)
            else:
                self._bring_up(stand_id, StandWindow(notice))
        if props.loud:
            self.arrived.emit()

    def _bring_up(self, stand_id: str, window: StandWindow) -> None:
        self._windows[stand_id] = window
        window.acted.connect(partial(self._care.mine, stand_id))
        window.seen.connect(partial(self._care.seen, stand_id))
        window.painted.connect(partial(self._on_painted, stand_id))
        self._column.bring_up(window)

    def _on_painted(self, stand_id: str) -> None:
        window = self._windows.get(stand_id)
        if window is not None and window.notice.mended and stand_id not in self._going:
            timer = self._going[stand_id] = QTimer(self, singleShot=True, interval=self._quiet_ms)
            timer.timeout.connect(partial(self._care.seen, stand_id))
            timer.start()

    def _stay(self, stand_id: str) -> None:
        timer = self._going.pop(stand_id, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def _drop(self, stand_id: str) -> None:
        self._stay(stand_id)
        self._column.drop(self._windows.pop(stand_id))
