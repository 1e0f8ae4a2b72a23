"""Composition root of the tray: sign-in and desk, one after the other."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo
from PySide6.QtWidgets import QApplication, QWidget

from shared.client.api_staff import StaffApi
from shared.client.credentials import Credentials, SecretStore, Stored
from shared.client.discovery import Discovery, FoundServer
from shared.client.jobs import Jobs
from shared.client.renewal import Tokens
from staff_tray.browser import browse
from staff_tray.desk.app import DeskSession
from staff_tray.desk.views.notice_stack import NoticeLog
from staff_tray.line import with_tokens
from staff_tray.settings import TraySettings
from staff_tray.signin.keeping import SessionKeeper
from staff_tray.signin.model import SignedIn, SignInModel
from staff_tray.signin.words import last_page_words
from staff_tray.trouble import Trouble
from staff_tray.words import kept_in_file

if TYPE_CHECKING:
    from shared.client.browser_sign_in import BrowserSignIn
    from staff_tray.signin.views.window import SignInWindow

_log = logging.getLogger(__name__)


class TrayApp(QObject):
    """Shows the sign-in window or the desk, whichever is due. Remembers things in `folder`."""

    def __init__(self, application: QApplication, settings: TraySettings, folder: Path, *, language: str) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._folder = folder
        self._language = language
        self._note = ""
        self.log = NoticeLog()
        self.session: DeskSession | None = None
        jobs = Jobs(self)
        self._keeper = None if settings.password else SessionKeeper(Credentials(SecretStore("skranke", folder), jobs))
        self._discovery = Discovery(jobs, parent=self)
        self.signin = SignInModel(self._api_at, self._open_browser, computer=QSysInfo.machineHostName(), parent=self)
        self.signin.fill(server_url=settings.server_url, username=settings.username, password=settings.password)
        if settings.server_url:
            self.signin.decide_server(settings.server_url)
        self._signin_window: SignInWindow | None = None
        self._asking: QObject | None = None
        self._discovery.found.connect(self._on_found)
        self.signin.signed_in.connect(self._on_signed_in)
        application.aboutToQuit.connect(self._close)

    @property
    def signed_in(self) -> bool:
        """Whether somebody is at the desk, and the server knows them."""
        return self.session is not None and not self.session.suspended

    @property
    def signin_window(self) -> SignInWindow:
        """The sign-in window; made when it is first wanted: most days nobody signs in."""
        if self._signin_window is None:
            from staff_tray.signin.views.window import SignInWindow  # noqa: PLC0415 - said above

            self._signin_window = SignInWindow(self.signin)
            self._signin_window.closed.connect(self._application.quit)
            self._signin_window.say_note(self._note)
        return self._signin_window

    def start(self) -> None:
        """Sign in unattended, go on with the session that was kept, or ask."""
        if self._keeper is not None:
            self._keeper.load(self._on_kept)
        elif self.signin.props.may_sign_in:
            self.signin.changed.connect(self._on_unattended)
            self.signin.sign_in()
        else:
            self._ask()

    def bring_to_front(self) -> None:
        """Somebody started the tray again: show what there is."""
        if self.session is not None and self.signed_in:
            self.session.show_window()
        else:
            self._ask(self.signin.props.trouble)

    def window(self, name: str) -> QWidget | None:
        """The window of that name (notice, desk, team, board, settings, account, news, signin) while it is shown."""
        windows: dict[str, QWidget | None] = {"signin": self._signin_window}
        if self.session is not None:
            windows |= {
                "desk": self.session.window_made, "notice": self.session.front_notice, "news": self.session.news.page,
            }  # fmt: skip
            windows |= {"team": self.session.around.team_window, "board": self.session.around.board_window}
            windows |= {"settings": self.session.superuser.window, "account": self.session.account.window}
        found = windows.get(name)
        return found if found is not None and found.isVisible() else None

    def _api_at(self, server_url: str) -> StaffApi:
        self._stop_asking()
        self._asking = QObject(self)
        return StaffApi(server_url, "", parent=self._asking)

    def _stop_asking(self) -> None:
        """Let go of what the sign-in was asked with: a connection, and a thread for it."""
        if self._asking is not None:
            self._asking.deleteLater()
            self._asking = None

    def _open_browser(self) -> BrowserSignIn:
        from shared.client.browser_sign_in import BrowserSignIn  # noqa: PLC0415 - brings OpenSSL, seldom wanted

        return BrowserSignIn(browse, last_page_words, language=self._language, parent=self)

    def _ask(self, trouble: Trouble | None = None) -> None:
        self.signin.tell(trouble)
        self.signin.look_up()
        if not self.signin.props.server_url:
            self._discovery.start()
        self.signin_window.show()
        self.signin_window.raise_()
        self.signin_window.activateWindow()
        self.signin_window.focus_first()

    def _on_found(self, server: FoundServer) -> None:
        self.signin.suggest_server(server.url, server.name)

    def _on_kept(self, who: SignedIn | None, where: Stored | None) -> None:
        if who is not None and self._settings.server_url in ("", who.server_url):
            self._on_stored(where)
            self._enter(who, show=False)
        else:
            self._ask()

    def _on_unattended(self) -> None:
        if self.signin.props.trouble is not None and self.session is None:
            self.signin_window.show()

    def _on_signed_in(self, who: SignedIn) -> None:
        by_hand = self._signin_window is not None and self._signin_window.isVisible()
        self._discovery.stop()
        self._stop_asking()
        if self._signin_window is not None:
            self._signin_window.hide()
        self._enter(who, show=by_hand)
        if self.session is not None:
            self._keep(who, self.session.renewal.tokens)

    def _keep(self, who: SignedIn, tokens: Tokens) -> None:
        if self._keeper is not None:
            self._keeper.save(with_tokens(who, tokens), self._on_stored)

    def _on_stored(self, where: Stored | None) -> None:
        self._note = kept_in_file() if where is Stored.FILE else ""
        if self._signin_window is not None:
            self._signin_window.say_note(self._note)
        if self.session is not None:
            self.session.say_note(self._note)

    def _enter(self, who: SignedIn, *, show: bool) -> None:
        self.signin.fill(server_url=who.server_url, username=who.reply.staff.username)
        if self.session is not None and self.session.is_of(who):
            self.session.resume(who.reply)
            return
        self._close()
        session = DeskSession(who, self._settings, self._folder, self.log, language=self._language, parent=self)
        session.ended.connect(self._on_ended)
        session.quit_asked.connect(self._application.quit)
        session.renewal.renewed.connect(partial(self._keep, who))
        session.say_note(self._note)
        self.session = session
        session.start(show=show)
        _log.info("signed in at %s", who.server_url)

    def _on_ended(self, trouble: Trouble | None) -> None:
        if self._keeper is not None:
            self._keeper.forget()
        if trouble is None:
            self._close()
        elif self.session is not None:
            self.session.suspend()
        self._ask(trouble)

    def _close(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None
