"""A real session of the tray on a stage: real view models and windows, with actors for the server."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from shared.client.mirror import Connection
from shared.client.outcomes import Done
from shared.client.renewal import Renewal, Tokens
from shared.protocol.assistance import HelpCall
from shared.protocol.commands import SignInReply
from shared.protocol.day import Day
from shared.protocol.devices import StandPrinter
from shared.protocol.model import Ticket
from staff_tray.desk.app import DeskSession
from staff_tray.desk.views.notice_stack import NoticeLog
from staff_tray.gallery.actors import StillApi, StillBrowser, StillMirror
from staff_tray.gallery.site import CONFIGURATION, NOW, PERSON, site_state
from staff_tray.line import Line
from staff_tray.settings import TraySettings
from staff_tray.signin.model import SignedIn, SignInModel
from staff_tray.signin.views.window import SignInWindow


class Stage:
    """One session for one picture, on an empty site that is connected; `desk_id` None is a first start."""

    def __init__(self, language: str, *, desk_id: str | None = "desk-1", real_stand: bool = False) -> None:
        self.language = language
        self.real_stand = real_stand
        self.api = StillApi()
        self.browser = StillBrowser()
        self.mirror = StillMirror(CONFIGURATION.site.id)
        self._folder = TemporaryDirectory(prefix="skranke-gallery-")
        self._parent = QObject()
        self._seq = 0
        reply = SignInReply(
            token="gallery",  # noqa: S106 - lets nobody in
            expires_at=NOW + timedelta(hours=8),
            site_id=CONFIGURATION.site.id,
            staff=structs.replace(PERSON, desk_id=desk_id),
        )
        self.session = DeskSession(
            SignedIn("https://skranke.fjordby.example", reply),
            TraySettings(hotkey=""),
            Path(self._folder.name),
            NoticeLog(),
            language=language,
            parent=self._parent,
            line=Line(self.api, self.mirror, lambda: NOW, Renewal(self.api, Tokens("gallery", ""))),
        )
        self.signin = SignInModel(lambda _: self.api, lambda: self.browser)
        self.signin_window = SignInWindow(self.signin)
        self.session.start(show=True)
        self.mirror.become(Connection.LIVE)
        self.put()
        self.api.tell_day(Done(Day(staff_id=PERSON.id, date=NOW.date(), entries=())))

    def put(
        self, *tickets: Ticket, calls: Iterable[HelpCall] = (), printers: Iterable[StandPrinter] = (), **other: Any
    ) -> None:
        """The site is now so; `other` are fields of `SiteState`."""
        self._seq += 1
        state = site_state(*tickets, calls=calls, printers=printers, seq=self._seq)
        self.mirror.show(structs.replace(state, **other))

    def close(self) -> None:
        """Take everything off the screen."""
        self.signin_window.hide()
        self.signin_window.deleteLater()
        self.session.close()
        self._parent.deleteLater()
        settle()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def settle() -> None:
    """Let everything that has been asked for happen."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
