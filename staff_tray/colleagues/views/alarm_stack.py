"""The notices of colleagues' calls on the screen, with their sound."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from staff_tray.colleagues.assistance import AssistanceCalls
from staff_tray.colleagues.assistance_props import Round
from staff_tray.colleagues.views.alarm_sound import AlarmSound
from staff_tray.colleagues.views.alarm_window import AlarmWindow
from staff_tray.desk.views.notice_column import NoticeColumn


class AlarmStack(QObject):
    """Shows `AssistanceCalls` in the column of notices: nothing holds them back, and they sound though sounds are off.

    `arrived` is emitted when a new one has come up.
    """

    arrived = Signal()

    def __init__(
        self, calls: AssistanceCalls, column: NoticeColumn, *, beep: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._column = column
        self._windows: dict[Round, AlarmWindow] = {}
        self.sound = AlarmSound(beep, self)
        calls.changed.connect(self._show)
        self._show()

    @property
    def front(self) -> AlarmWindow | None:
        """The notice to answer first, or None: in earnest before practice, unanswered before answered."""
        order = sorted(self._windows.values(), key=lambda each: (each.alarm.mine, each.alarm.practice))
        return next(iter(order), None)

    def close(self) -> None:
        """Take every notice off the screen, and be still."""
        self.sound.stop()
        for key in list(self._windows):
            self._column.drop(self._windows.pop(key))

    def _show(self) -> None:
        props = self._calls.props
        wanted = {alarm.round: alarm for alarm in props.alarms}
        for key in [key for key in self._windows if key not in wanted]:
            self._column.drop(self._windows.pop(key))
        for key, alarm in wanted.items():
            if key in self._windows:
                self._windows[key].show_alarm(alarm)
            else:
                self._bring_up(key, AlarmWindow(alarm))
        new = [alarm for alarm in props.alarms if alarm.round in props.fresh and not alarm.mine]
        if new:
            self.sound.start(practice=all(alarm.practice for alarm in new))
            self.arrived.emit()
        elif all(alarm.mine for alarm in props.alarms):
            self.sound.stop()

    def _bring_up(self, key: Round, window: AlarmWindow) -> None:
        self._windows[key] = window
        window.acted.connect(partial(self._calls.come, key[0]))
        window.seen.connect(partial(self._calls.decline, key[0]))
        self._column.bring_up(window)
        window.raise_()
