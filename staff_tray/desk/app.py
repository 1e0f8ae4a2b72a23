"""Puts one session together: the client, the view models, the windows, the tray icon."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from shared.client.api import Api, RetryPolicy
from shared.client.ids import new_id
from shared.client.mirror import Mirror
from shared.protocol.commands import SignInReply
from staff_tray.day.app import DayParts
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.arrivals import Arrivals
from staff_tray.desk.case import DeskCase
from staff_tray.desk.help_calls import HelpCalls
from staff_tray.desk.hotkey import register_hotkey
from staff_tray.desk.memory import AnnouncedFile, DeskFile, ToldFile
from staff_tray.desk.stand_care import StandCare
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.desk_window import DeskWindow
from staff_tray.desk.views.help_stack import HelpStack
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_stack import NoticeLog, NoticeStack
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.screens import PlacesFile, Screens, WindowPlaces, present_set
from staff_tray.desk.views.stand_stack import StandStack
from staff_tray.desk.views.tray import Tray
from staff_tray.settings import TraySettings
from staff_tray.signin.model import SignedIn
from staff_tray.wakefulness import Wakefulness
from staff_tray.words import colleague_words

_PATIENCE = RetryPolicy(give_up_after=8.0)
"""A person stands waiting: sooner than usual we say that there is no answer."""


@dataclass(frozen=True)
class Line:
    """How a session speaks with its server, and the clock it goes by."""

    api: Api
    mirror: Mirror
    now: Callable[[], datetime]


class DeskSession(QObject):
    """One person at one desk, from sign-in to sign-out.

    `ended` carries the `Trouble` that ended it, or None when the person signed out; `quit_asked` says to stop the
    program. Without a `line` it makes its own, to the server of `who`.
    """

    ended = Signal(object)
    quit_asked = Signal()

    def __init__(
        self,
        who: SignedIn,
        settings: TraySettings,
        folder: Path,
        log: NoticeLog,
        *,
        language: str,
        parent: QObject,
        line: Line | None = None,
    ) -> None:
        super().__init__(parent)
        site_id, staff = who.reply.site_id, who.reply.staff
        self._desk_file = DeskFile(folder, site_id, staff.id)
        self._first_desk = settings.desk_id or self._desk_file.load() or staff.desk_id
        self._sound = settings.sound
        self._who = who
        self.suspended = False
        self.called_at_ns: int | None = None
        line = line or _line_to(who, self)
        self._api, self.mirror = line.api, line.mirror
        announced = AnnouncedFile(folder, site_id, staff.id)
        self.arrivals = Arrivals(self.mirror, announced, language=language, parent=self)
        self.desk = DeskCase(
            self.mirror, self._api, site_id=site_id, language=language, now=line.now, new_id=new_id, parent=self
        )
        commands = DeskActionSet(self.desk, QApplication.palette(), parent=self)
        self.window = DeskWindow(self.desk, commands, who=staff.display_name)
        self.help = HelpCalls(
            self.mirror, self._api, site_id=site_id, staff_id=staff.id, language=language, new_id=new_id, parent=self
        )
        screens = Screens(self)
        self.places = WindowPlaces(PlacesFile(folder), screens, on_screens=present_set, parent=self)
        self.places.keep(self.window, "desk")
        self.column = NoticeColumn(self, screens=screens)
        self.column.beside = self.window
        self.help_notices = HelpStack(self.help, self.column, parent=self)
        self.care = StandCare(
            self.mirror, ToldFile(folder, site_id, staff.id), roles=staff.roles, language=language, now=line.now,
            parent=self,
        )  # fmt: skip
        self.stand_notices = StandStack(self.care, self.column, parent=self)
        self.notices = NoticeStack(
            self.arrivals, self.desk, log, self.column, clock_ns=time.time_ns, parent=self
        )  # fmt: skip
        self.day = DayParts(
            self.mirror, self._api, self.column, site_id=site_id, staff=staff, language=language, now=line.now,
            parent=self,
        )  # fmt: skip
        for section in self.day.sections:
            self.window.add_section(section)
        self.tray = Tray(self.desk, commands, parent=self)
        self._wakefulness = Wakefulness(self)
        self._hotkey = register_hotkey(settings.hotkey, self._call_next)
        self._connect()

    def start(self, *, show: bool) -> None:
        """Begin to listen; `show` the desk window, which is shown anyway when the desktop has no tray."""
        self._sit_at(self._first_desk)
        self.mirror.start()
        if QGuiApplication.platformName() != "offscreen":  # it has no tray, and warns of it
            self.tray.icon.show()
        if show or not QSystemTrayIcon.isSystemTrayAvailable():
            self.show_window()

    @property
    def front_notice(self) -> NoticeFrame | None:
        """The notice to answer first: who calls for help, a stand that prints nothing, whom to ring, who waits."""
        first = self.help_notices.front or self.stand_notices.urgent or self.day.notices.front
        return first or self.notices.front or self.stand_notices.front

    def show_window(self) -> None:
        """Bring the desk window to the front."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def is_of(self, who: SignedIn) -> bool:
        """Whether that is the same person at the same place."""
        mine, theirs = self._who, who
        same_place = (mine.server_url, mine.reply.site_id) == (theirs.server_url, theirs.reply.site_id)
        return same_place and mine.reply.staff.id == theirs.reply.staff.id

    def suspend(self) -> None:
        """The server knows the person no more: the notices stay, the desk waits for a new sign-in."""
        self.suspended = True
        self.mirror.stop()
        self.window.hide()

    def resume(self, reply: SignInReply) -> None:
        """The same person has signed in again."""
        self.suspended = False
        self._api.set_token(reply.token)
        self.mirror.set_token(reply.token)
        self.care.take_roles(reply.staff.roles)
        self.day.take_roles(reply.staff.roles)
        self.desk.sit_at(self.desk.props.desk_id or self._first_desk)
        self.mirror.start()
        self.show_window()

    def close(self) -> None:
        """Stop listening and take everything off the screen."""
        self.mirror.stop()
        self.help_notices.close()
        self.stand_notices.close()
        self.notices.close()
        self.day.close()
        self.tray.close()
        self.window.hide()
        self.window.deleteLater()
        if self._hotkey is not None:
            self._hotkey.release()
        self.deleteLater()

    def _connect(self) -> None:
        self.mirror.refused.connect(self.desk.on_refused)
        self.desk.signed_out.connect(self.ended)
        self.desk.call_sent.connect(self._on_call_sent)
        self.window.desk_chosen.connect(self._on_desk_chosen)
        self.window.closed.connect(self._on_window_closed)
        self.window.asks_notices.connect(self._go_to_notices)
        self.window.asks_sign_out.connect(self._on_sign_out)
        self.notices.arrived.connect(self._on_arrived)
        self.help_notices.arrived.connect(self._on_arrived)
        self.stand_notices.arrived.connect(self._on_arrived)
        self.help.changed.connect(self._on_help)
        self.help.signed_out.connect(self.ended)
        self.day.signed_out.connect(self.ended)
        self.day.notices.arrived.connect(self._on_arrived)
        self._wakefulness.stirred.connect(self.day.my_day.look_at_clock)
        self.tray.asks_window.connect(self.show_window)
        self.tray.asks_notices.connect(self._go_to_notices)
        self.tray.asks_sign_out.connect(self._on_sign_out)
        self.tray.asks_quit.connect(self.quit_asked)
        self.arrivals.changed.connect(self._on_notices)
        self.help.changed.connect(self._on_notices)
        self._wakefulness.stirred.connect(self.mirror.wake)

    def _sit_at(self, desk_id: str | None) -> None:
        self.arrivals.serve_desk(desk_id)
        self.desk.sit_at(desk_id)

    def _call_next(self) -> None:
        self.desk.do(DeskAction.CALL_NEXT)

    def _go_to_notices(self) -> None:
        if self.front_notice is not None:
            self.front_notice.take_focus()

    def _on_notices(self) -> None:
        self.tray.show_unanswered(bool(self.arrivals.props.notices or self.help.props.notices))

    def _on_help(self) -> None:
        self.window.say_colleagues(colleague_words(self.help.props.colleagues))

    def _on_sign_out(self) -> None:
        self.ended.emit(None)

    def _on_call_sent(self) -> None:
        self.called_at_ns = time.time_ns()

    def _on_desk_chosen(self, desk_id: str) -> None:
        self._desk_file.save(desk_id)
        self._sit_at(desk_id)

    def _on_window_closed(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.quit_asked.emit()

    def _on_arrived(self) -> None:
        if self._sound:
            QApplication.beep()


def _line_to(who: SignedIn, parent: QObject) -> Line:
    token = who.reply.token
    api = Api(who.server_url, token, parent=parent, retry=_PATIENCE)
    return Line(api, Mirror(who.server_url, token, who.reply.site_id, parent=parent), _utc_now)


def _utc_now() -> datetime:
    return datetime.now(UTC)
