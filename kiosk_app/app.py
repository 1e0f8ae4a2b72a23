"""Puts the stand together: backends, visit, view models, window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk_app.fonts import FAMILIES, load_fonts
from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.qml import MAIN
from kiosk_app.qml.pictures import IconProvider, ShadowProvider, TicketProvider
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.visit import journey
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.header import HeaderViewModel
from kiosk_app.visit.languages import LanguagesViewModel
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.page_view_model import PageViewModel
from kiosk_app.visit.paper import PrinterWorkerLike, TicketPaper
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.client.ending import EndOnSignal
from shared.client.i18n import Translations
from shared.client.outcomes import Outcome
from shared.protocol.commands import IssueReply, IssueTicket


class ApiLike(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:
        """Send the command; `done` gets the one answer."""


class StandBrokenError(RuntimeError):
    """The installation is incomplete: the window cannot be built."""


class Stand:
    """One stand with its window; what it talks to is passed in and outlives it."""

    def __init__(
        self,
        settings: KioskSettings,
        api: ApiLike,
        mirror: MirrorLike,
        worker: PrinterWorkerLike | None,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        """Build everything but show nothing. Raises `StandBrokenError`."""
        self._owner = QObject()
        self._translations = Translations(I18N, prefix=PREFIX, parent=self._owner)
        self._translations.switch(settings.language)
        roll = Roll(settings.paper_width_px, settings.paper_dpi)
        self.paper = TicketPaper(worker, lambda: mirror.state, roll, self._owner)
        self.visit = Visit(
            language=settings.language,
            issue=lambda command, done: api.issue_ticket(settings.site_id, command, done),
            print_ticket=self.paper.print_ticket,
            new_id=new_id,
            page_seconds=settings.idle_seconds,
            number_seconds=settings.number_seconds,
            parent=self._owner,
        )
        self._language = settings.language
        self.visit.changed.connect(self._speak)
        self.visit.ended.connect(self.paper.put_away)
        self.paper.reported.connect(lambda ticket, paper: self.visit.send(journey.PaperReported(ticket, paper)))
        clock = MinuteClock(now, self._owner)
        self.page = PageViewModel(mirror, self.visit, self.paper, clock, self._owner)
        self.menu = MenuViewModel(mirror, self.visit, clock, self._owner)
        self.header = HeaderViewModel(mirror, self.visit, clock, self._owner)
        self.languages = LanguagesViewModel(mirror, self.visit, self._owner)
        self._providers = (IconProvider(), ShadowProvider(), TicketProvider(lambda: self.paper.drawing))
        self._engine: QQmlApplicationEngine | None = self._load(settings)
        self.window = self._find_window()

    def show(self, settings: KioskSettings) -> None:
        """Show the window, full screen or in its size."""
        if settings.fullscreen:
            self.window.showFullScreen()
        else:
            self.window.resize(settings.width, settings.height)
            self.window.show()

    def close(self) -> None:
        """Take the window down before what it shows."""
        if self._engine is not None:
            self.window.close()
            engine, self._engine = self._engine, None
            del self.window
            _delete_now(engine)
        self._translations.remove()
        _delete_now(self._owner)

    def _load(self, settings: KioskSettings) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        for name, provider in zip(("icon", "shadow", "ticket"), self._providers, strict=True):
            engine.addImageProvider(name, provider)
        engine.setInitialProperties(
            {
                "visit": self.visit,
                "menu": self.menu,
                "page": self.page,
                "header": self.header,
                "languages": self.languages,
                "reducedMotion": settings.reduced_motion,
            }
        )
        engine.load(QUrl.fromLocalFile(str(MAIN)))
        return engine

    def _find_window(self) -> QQuickWindow:
        roots: list[Any] = self._engine.rootObjects() if self._engine else []
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StandBrokenError(f"the window cannot be built from {MAIN}; the log says why")
        return roots[0]

    def _speak(self) -> None:
        language = self.visit.state.language
        if language != self._language:
            self._language = language
            self._translations.switch(language)
            if self._engine is not None:
                self._engine.retranslate()


def make_application(argv: list[str]) -> QGuiApplication:
    """The application with our fonts, drawing in software: the same picture on every machine."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(argv)
    prepare_application(application)
    return application


def prepare_application(application: QGuiApplication) -> None:
    """Our name and our fonts."""
    application.setApplicationName("skranke-kiosk")
    application.setOrganizationName("Skranke")
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    application.setFont(font)


def run(settings: KioskSettings, automation: str | None = None) -> int:
    """Run one stand until it is told to stop; answers the exit status.

    Raises `kiosk_app.printer.transport.AddressError` for a printer's address that is none.
    """
    from kiosk_app.printer.worker import PrinterWorker  # noqa: PLC0415 - the parts are loaded where they are put together
    from shared.client.api import Api  # noqa: PLC0415 - as above
    from shared.client.ids import new_id  # noqa: PLC0415 - as above
    from shared.client.mirror import Mirror  # noqa: PLC0415 - as above

    application = make_application(sys.argv[:1])
    roll = Roll(settings.paper_width_px, settings.paper_dpi)
    worker = PrinterWorker(settings.printer, roll) if settings.printer else None
    api = Api(settings.server_url, settings.device_token)
    mirror = Mirror(settings.server_url, settings.device_token, settings.site_id)
    stand = Stand(settings, api, mirror, worker, now=lambda: datetime.now(UTC), new_id=new_id)
    remote = _automation(stand, mirror, automation)
    EndOnSignal(application)
    if worker is not None:
        worker.start()
    mirror.start()
    stand.show(settings)
    status = application.exec()
    if remote is not None:
        _delete_now(remote)
    stand.close()
    mirror.stop()
    if worker is not None:
        worker.stop()
    return status


def _automation(stand: Stand, mirror: MirrorLike, name: str | None) -> QObject | None:
    if name is None:
        return None
    from kiosk_app.automation import serve  # noqa: PLC0415 - loaded only when asked for

    return serve(name, stand, mirror)


def _delete_now(thing: QObject) -> None:
    """Delete a Qt object here and now, not when Python comes to it."""
    import shiboken6  # noqa: PLC0415 - only for this

    if shiboken6.isValid(thing):
        shiboken6.delete(thing)
