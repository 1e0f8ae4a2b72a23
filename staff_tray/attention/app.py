"""Puts together what calls for a person: view models, and the notices on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.protocol.model import Role
from staff_tray import __version__
from staff_tray.desk.arrivals import Arrivals
from staff_tray.desk.case import DeskCase
from staff_tray.desk.help_calls import HelpCalls
from staff_tray.desk.memory import AnnouncedFile, LeaveFile, LivedFile, ToldFile
from staff_tray.desk.own_leave import OwnLeave
from staff_tray.desk.ports import Hush
from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.unsent_care import UnsentCare
from staff_tray.desk.views.arrival_window import Colleague
from staff_tray.desk.views.help_stack import HelpStack
from staff_tray.desk.views.leave_stack import LeaveStack
from staff_tray.desk.views.news_stack import NewsStack
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_stack import NoticeLog, NoticeStack
from staff_tray.desk.views.screens import Screens
from staff_tray.desk.views.stand_stack import StandStack
from staff_tray.desk.views.unsent_stack import UnsentStack
from staff_tray.desk.whats_new import WhatsNew
from staff_tray.line import Speaker
from staff_tray.news import news_of
from staff_tray.team.directory import Directory


class Attention(QObject):
    """The notices of one session.

    `arrived` says that one has come up, `changed` that there are others than before, and `signed_out` carries the
    `Trouble` when the server no longer knows our token.
    """

    arrived = Signal()
    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        who: Speaker,
        desk: DeskCase,
        folder: Path,
        log: NoticeLog,
        *,
        screens: Screens,
        hush: Hush,
        colleagues: Callable[[], Sequence[Colleague]],
        directory: Directory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        mirror, api, site_id, staff = who.mirror, who.api, who.site_id, who.staff
        language, now, new_id = who.language, who.now, who.new_id
        self.column = NoticeColumn(self, screens=screens)
        self.arrivals = Arrivals(
            mirror, api, AnnouncedFile(folder, site_id, staff.id), site_id=site_id, staff_id=staff.id,
            roles=staff.roles, language=language, now=now, new_id=new_id, hush=hush, parent=self,
        )  # fmt: skip
        self.help = HelpCalls(
            mirror, api, site_id=site_id, staff_id=staff.id, language=language, new_id=new_id, parent=self
        )
        self.care = StandCare(
            mirror, ToldFile(folder, site_id, staff.id), roles=staff.roles, language=language, now=now, parent=self
        )
        self.whats_new = WhatsNew(
            mirror, api, LivedFile(folder), site_id=site_id, version=__version__, language=language,
            news=news_of(__version__, language), now=now, new_id=new_id, parent=self,
        )  # fmt: skip
        self.leave = OwnLeave(
            mirror, api, directory, LeaveFile(folder, site_id, staff.id), staff_id=staff.id, now=now, parent=self
        )
        self.unsent = UnsentCare(mirror, api, site_id=site_id, roles=staff.roles, new_id=new_id, parent=self)
        self.help_notices = HelpStack(self.help, self.column, parent=self)
        self.stand_notices = StandStack(self.care, self.column, parent=self)
        self.notices = NoticeStack(
            self.arrivals, desk, log, self.column, clock_ns=time.time_ns, colleagues=colleagues, parent=self
        )
        self.news = NewsStack(self.whats_new, self.column, parent=self)
        self.leave_notice = LeaveStack(self.leave, self.column, parent=self)
        self.unsent_notice = UnsentStack(self.unsent, self.column, parent=self)
        for stack in (self.notices, self.help_notices, self.stand_notices):
            stack.arrived.connect(self.arrived)
        for model in (self.arrivals, self.help, self.care):
            model.changed.connect(self.changed)
        self.arrivals.signed_out.connect(self.signed_out)
        self.help.signed_out.connect(self.signed_out)
        self.leave.signed_out.connect(self.signed_out)
        self.unsent.signed_out.connect(self.signed_out)

    @property
    def unanswered(self) -> bool:
        """Whether something waits for an answer, on the screen or held back."""
        arrivals = self.arrivals.props
        return any((arrivals.notices, arrivals.held, self.help.props.notices, self.care.props.notices))

    def know(self, names: Mapping[UUID, str]) -> None:
        """What the colleagues are called."""
        self.arrivals.know(names)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has other roles than before."""
        self.care.take_roles(roles)
        self.unsent.take_roles(roles)
        self.arrivals.take_roles(roles)

    def close(self) -> None:
        """Take every notice off the screen."""
        for stack in (
            self.help_notices,
            self.stand_notices,
            self.notices,
            self.news,
            self.leave_notice,
            self.unsent_notice,
        ):
            stack.close()
