"""Puts the day together: view models, the panels for the desk window, the notices of calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shared.client.ids import new_id
from shared.protocol.model import Role, Staff
from staff_tray.day.guard_board import GuardBoard
from staff_tray.day.my_day import MyDay
from staff_tray.day.ports import DayCommands, EventFeed
from staff_tray.day.views.dialler import dial, write_mail
from staff_tray.day.views.meeting_stack import MeetingStack
from staff_tray.desk.ports import Hush
from staff_tray.desk.views.notice_column import NoticeColumn


class DayParts(QObject):
    """One person's day at one site. `sections` are for the desk window.

    `signed_out` carries the `Trouble` when the server no longer knows our token.
    """

    signed_out = Signal(object)

    def __init__(
        self,
        feed: EventFeed,
        commands: DayCommands,
        column: NoticeColumn,
        *,
        site_id: str,
        staff: Staff,
        language: str,
        now: Callable[[], datetime],
        hush: Hush | None = None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.my_day = MyDay(
            feed, commands, site_id=site_id, staff_id=staff.id, home_desk_id=staff.desk_id, language=language, now=now,
            new_id=new_id, dial=dial, write_mail=write_mail, parent=self,
        )  # fmt: skip
        self.guard_board = GuardBoard(
            feed, commands, site_id=site_id, roles=staff.roles, language=language, new_id=new_id, parent=self
        )
        self.notices = MeetingStack(self.my_day, column, hush=hush, parent=self)
        self.my_day.signed_out.connect(self.signed_out)
        self.guard_board.signed_out.connect(self.signed_out)

    def sections(self) -> tuple[QWidget, ...]:
        """New parts for the desk window, in that order; the guards' list only for guards."""
        from staff_tray.day.views.guard_panel import GuardPanel  # noqa: PLC0415 - loaded when the window is wanted
        from staff_tray.day.views.my_day_panel import MyDayPanel  # noqa: PLC0415 - as above

        panel = MyDayPanel(self.my_day)
        return (panel, GuardPanel(self.guard_board)) if self.guard_board.props.shown else (panel,)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self.guard_board.take_roles(roles)

    def close(self) -> None:
        """Take every notice off the screen."""
        self.notices.close()
