"""Puts one session together: the client, the view models, the windows, the tray icon."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from shared.client.ids import new_id
from shared.client.server_clock import ServerClock
from shared.protocol.commands import SignInReply
from shared.protocol.people import SignOut
from staff_tray.account.app import OwnAccountParts
from staff_tray.attention.app import Attention
from staff_tray.autostart import make_autostart
from staff_tray.colleagues.app import Colleagues
from staff_tray.day.app import DayParts
from staff_tray.day.for_others import DayOfColleague, DifficultMeetings
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.hotkey import register_hotkey
from staff_tray.desk.memory import DeskFile, ServicesFile, TextBlocksFile
from staff_tray.desk.models import desk_models
from staff_tray.desk.presence import OwnPresence
from staff_tray.desk.quiet import Quiet
from staff_tray.desk.services_today import ServicesToday
from staff_tray.desk.starting import Starting
from staff_tray.desk.views.arrival_window import Colleague
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.notice_stack import NoticeLog
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.screens import PlacesFile, Screens, WindowPlaces, present_set
from staff_tray.desk.views.tray import Tray
from staff_tray.disturbance import would_disturb
from staff_tray.goodbye import before
from staff_tray.host.app import Around, Ports
from staff_tray.line import Line, Speaker, line_to, tokens_of
from staff_tray.settings import TraySettings
from staff_tray.signin.model import SignedIn
from staff_tray.superuser.app import Settings
from staff_tray.team.directory import Directory
from staff_tray.wakefulness import Wakefulness
from staff_tray.words import clock_words, colleague_words, roles_words

if TYPE_CHECKING:
    from staff_tray.desk.views.desk_window import DeskWindow


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
        self._services_file = ServicesFile(folder, site_id, staff.id)
        self._first_desk = settings.desk_id or self._desk_file.load() or staff.desk_id
        self._sound = settings.sound
        self._who = who
        self.suspended = False
        self.called_at_ns: int | None = None
        line = line or line_to(who, self)
        self._api, self.mirror, self.renewal = line.api, line.mirror, line.renewal
        self.clock = ServerClock(line.now, self)
        self._api.dated.connect(self.clock.observe)
        self.clock.changed.connect(self._on_clock)
        self.quiet = Quiet(would_disturb, self)
        self.directory = Directory(self.mirror, self._api, site_id=site_id, parent=self)
        self.presence = OwnPresence(
            self.mirror, self._api, site_id=site_id, staff_id=staff.id, new_id=new_id, parent=self
        )
        self.services = ServicesToday(
            self.mirror, self.presence, self._services_file.save, language=language, staff_id=staff.id,
            parent=self,
        )  # fmt: skip
        self.models = desk_models(
            self.mirror, self._api, self.directory, TextBlocksFile(folder, staff.id), site_id=site_id,
            staff_id=staff.id, language=language, now=self.clock.now, new_id=new_id, parent=self,
        )  # fmt: skip
        self.desk = self.models.desk
        commands = DeskActionSet(self.desk, parent=self)
        self._commands = commands
        self._window: DeskWindow | None = None
        self._note = ""
        screens = Screens(self)
        self.places = WindowPlaces(PlacesFile(folder), screens, on_screens=present_set, parent=self)
        speaker = Speaker(self._api, self.mirror, site_id, staff, language, self.clock.now, new_id)
        self.attention = Attention(
            speaker,
            self.desk,
            folder,
            log,
            screens=screens,
            hush=self.quiet,
            colleagues=self._at_work,
            directory=self.directory,
            parent=self,
        )
        self.arrivals, self.help, self.care = self.attention.arrivals, self.attention.help, self.attention.care
        self.column, self.news = self.attention.column, self.attention.news
        self.colleagues = Colleagues(
            who, self._api, self.mirror, self.column, language=language, hotkey=settings.help_hotkey, parent=self
        )
        self.colleagues.renew_by(self.renewal)
        self.day = DayParts(
            self.mirror, self._api, self.column, site_id=site_id, staff=staff, language=language, now=self.clock.now,
            hush=self.quiet, parent=self,
        )  # fmt: skip
        ports = Ports(
            days=DayOfColleague(self.mirror, self._api, site_id=site_id, language=language),
            messages=self.colleagues.messages,
            meetings=DifficultMeetings(self._api, site_id=site_id),
            takes_bookings=True,
        )
        self.around = Around(speaker, self.directory, ports, parent=self)
        self.superuser = Settings(speaker, self.directory, folder, self, stand=settings.stand_program)
        self.account = OwnAccountParts(speaker, self)
        self.tray = Tray(self.desk, commands, parent=self)
        self.tray.show_items(board=self.around.sees_board, settings=self.superuser.seen)
        self._wakefulness = Wakefulness(self)
        Starting(self.tray, make_autostart(sys.argv[1:]), self)
        self._hotkey = register_hotkey(settings.hotkey, self._call_next)
        self._connect()

    def start(self, *, show: bool) -> None:
        """Begin to listen; `show` the desk window, which is shown anyway when the desktop has no tray."""
        self._sit_at(self._first_desk)
        self.directory.need()
        self.mirror.start()
        if QGuiApplication.platformName() != "offscreen":  # it has no tray, and warns of it
            self.tray.icon.show()
        if show or not QSystemTrayIcon.isSystemTrayAvailable():
            self.show_window()

    @property
    def front_notice(self) -> NoticeFrame | None:
        """The notice to answer first: a colleague, a call for help, a stand's, whom to ring, who waits, others."""
        stacks = self.attention
        calls = self.colleagues.alarms.front or stacks.help_notices.front or stacks.stand_notices.urgent
        others = self.colleagues.message_notices.front or stacks.stand_notices.front or stacks.leave_notice.front
        others = others or self.news.front or stacks.unsent_notice.front
        return calls or self.day.notices.front or stacks.notices.front or others

    @property
    def window(self) -> DeskWindow:
        """The desk window; made when it is first wanted, since with its fonts it is a tenth of the tray's memory."""
        if self._window is None:
            from staff_tray.desk.views.desk_window import DeskWindow  # noqa: PLC0415 - said above
            from staff_tray.desk.views.services_button import ServicesButton  # noqa: PLC0415 - belongs to it

            self._window = DeskWindow(self.models, self._commands, who=self._who.reply.staff.display_name)
            self._window.desk_chosen.connect(self._on_desk_chosen)
            self._window.closed.connect(self._on_window_closed)
            self._window.asks_notices.connect(self._go_to_notices)
            self._window.asks_team.connect(self.around.show_team)
            self._window.asks_account.connect(self.account.show)
            self._window.asks_sign_out.connect(self._on_sign_out)
            self._window.say_note(self._note)
            for section in self.day.sections():
                self._window.add_section(section)
            self.places.keep(self._window, "desk")
            self.column.beside = self._window
            self.colleagues.attach(self._window.own_call)
            self._window.add_beside_desk(ServicesButton(self.services))
            self._on_help()
            self._on_clock()
        return self._window

    @property
    def window_made(self) -> DeskWindow | None:
        """The desk window if it has been wanted."""
        return self._window

    @property
    def note(self) -> str:
        """What is told at the foot of the desk window."""
        return self._note

    def say_note(self, note: str) -> None:
        """Tell in the desk window where the sign-in is kept, "" for nothing to tell."""
        self._note = note
        if self._window is not None:
            self._window.say_note(note)

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
        if self._window is not None:
            self._window.hide()
        self.around.hide()
        self.account.close()
        self.superuser.hide()

    def resume(self, reply: SignInReply) -> None:
        """The same person has signed in again."""
        self.suspended = False
        self.renewal.take(tokens_of(SignedIn(self._who.server_url, reply)))
        self._api.set_token(reply.token)
        self.mirror.set_token(reply.token)
        self.around.take_roles(reply.staff.roles)
        self.superuser.resume(reply.token, reply.staff.roles)
        self.tray.show_items(board=self.around.sees_board, settings=self.superuser.seen)
        self.attention.take_roles(reply.staff.roles)
        self.colleagues.resume(reply)
        self.day.take_roles(reply.staff.roles)
        self.desk.sit_at(self.desk.props.desk_id or self._first_desk)
        self.mirror.start()
        self.show_window()

    def close(self) -> None:
        """Stop listening and take everything off the screen."""
        self.mirror.stop()
        self.attention.close()
        self.colleagues.close()
        self.day.close()
        self.tray.close()
        self.around.close()
        self.account.close()
        self.superuser.close()
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
        self._wakefulness.close()
        if self._hotkey is not None:
            self._hotkey.release()
        self.deleteLater()

    def _connect(self) -> None:
        self.mirror.refused.connect(self.desk.on_refused)
        self.mirror.event_applied.connect(self.directory.hear)
        self.desk.signed_out.connect(self.ended)
        self.desk.asked.connect(self.show_window)
        self.desk.call_sent.connect(self._on_call_sent)
        self.help.changed.connect(self._on_help)
        self.colleagues.ended.connect(self.ended)
        self.colleagues.arrived.connect(self._on_arrived)
        self.colleagues.own_changed.connect(self.tray.show_own_call)
        self.tray.asks_help.connect(self.colleagues.assistance.ask)
        self.tray.asks_practice.connect(self.colleagues.practise)
        self.tray.asks_end_of_help.connect(self.colleagues.assistance.end)
        self.around.made.connect(self.places.keep)
        self.around.desk_asked.connect(self._on_desk_chosen)
        self.around.signed_out.connect(self.ended)
        self.superuser.made.connect(self.places.keep)
        self.superuser.signed_out.connect(self.ended)
        self.account.signed_out.connect(self.ended)
        self.tray.asks_account.connect(self.account.show)
        self.tray.asks_settings.connect(self.superuser.show)
        self.tray.asks_team.connect(self.around.show_team)
        self.tray.asks_board.connect(self.around.show_board)
        self.day.signed_out.connect(self.ended)
        self.day.notices.arrived.connect(self._on_arrived)
        self.day.my_day.changed.connect(self._on_notices)
        for stirred in (self._wakefulness.stirred, self.clock.changed):
            stirred.connect(self.day.my_day.look_at_clock)
        self.tray.asks_window.connect(self.show_window)
        self.tray.asks_notices.connect(self._go_to_notices)
        self.tray.asks_sign_out.connect(self._on_sign_out)
        self.tray.asks_quit.connect(self._on_quit)
        self.attention.arrived.connect(self._on_arrived)
        self.attention.changed.connect(self._on_notices)
        self.attention.signed_out.connect(self.ended)
        self.presence.signed_out.connect(self.ended)
        self.presence.changed.connect(self._on_presence)
        self.directory.changed.connect(self._on_names)
        self.tray.asks_pause.connect(self.presence.pause)
        self._wakefulness.stirred.connect(self.mirror.wake)

    def _sit_at(self, desk_id: str | None) -> None:
        self.arrivals.serve_desk(desk_id)
        self.colleagues.assistance.sit_at(desk_id)
        self.desk.sit_at(desk_id)
        self.around.sit_at(desk_id)
        if desk_id is not None:
            self.presence.sit_at(desk_id, self._services_file.load())

    def _at_work(self) -> list[Colleague]:
        """The colleagues who are here, by name."""
        state = self.mirror.state
        here = frozenset(state.team) if state is not None else frozenset()
        own = self._who.reply.staff.id
        known = self.directory.colleagues or ()
        return [Colleague(each.staff_id, each.display_name) for each in known if each.staff_id in here - {own}]

    def _on_names(self) -> None:
        self._take_roles()
        names = {each.staff_id: each.display_name for each in self.directory.colleagues or ()}
        self.attention.know(names)
        self.colleagues.know(names)

    def _take_roles(self) -> None:
        """Somebody may have given this person other roles, or taken some."""
        staff = self._who.reply.staff
        own = next((each for each in self.directory.colleagues or () if each.staff_id == staff.id), None)
        if own is None or set(own.roles) == set(staff.roles):
            return
        taken = set(staff.roles) - set(own.roles)
        self._who = replace(
            self._who, reply=structs.replace(self._who.reply, staff=structs.replace(staff, roles=own.roles))
        )
        self.attention.take_roles(own.roles)
        self.colleagues.messages.take_roles(own.roles)
        self.around.take_roles(own.roles)
        self.superuser.take_roles(own.roles)
        self.tray.show_items(board=self.around.sees_board, settings=self.superuser.seen)
        self.day.take_roles(own.roles)
        self.say_note(roles_words(taken) if taken else "")

    def _on_presence(self) -> None:
        self.tray.show_paused(self.presence.props.paused)
        self.quiet.pause(self.presence.props.paused)

    def _call_next(self) -> None:
        self.desk.do(DeskAction.CALL_NEXT)

    def _go_to_notices(self) -> None:
        if self.front_notice is not None:
            self.front_notice.take_focus()

    def _on_notices(self) -> None:
        self.tray.show_unanswered(self.attention.unanswered or bool(self.day.my_day.props.notices))

    def _on_clock(self) -> None:
        if self._window is not None:
            self._window.say_clock(clock_words(self.clock.ahead) if self.clock.wrong else "")

    def _on_help(self) -> None:
        if self._window is not None:
            self._window.say_colleagues(colleague_words(self.help.props.colleagues))

    def _on_sign_out(self) -> None:
        sign_out = partial(self._api.sign_out, SignOut())
        self._leave(lambda: before(lambda: self.ended.emit(None), sign_out, self))

    def _on_quit(self) -> None:
        self._leave(self.quit_asked.emit)

    def _leave(self, then: Callable[[], None]) -> None:
        """Tell the colleagues that this person goes, and a stand that its draft does."""
        self.superuser.close()
        before(then, lambda done: self.presence.leave(partial(done, None)), self)

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
