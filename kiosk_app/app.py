"""Puts the stand together: backends, visit, view models, window."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow, QSGRendererInterface

from kiosk_app.activity import KeyActivity
from kiosk_app.brand import read_brand
from kiosk_app.fonts import FAMILIES, load_fonts
from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.machine.app import Machine
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.reports import Standing
from kiosk_app.offline.ledger import Ledger
from kiosk_app.offline.promises import Promises
from kiosk_app.printer.care import PrinterCare
from kiosk_app.qml import MAIN
from kiosk_app.qml.logo_picture import LogoProvider
from kiosk_app.qml.map_picture import MapProvider
from kiosk_app.qml.pictures import ICONS, DocumentProvider, IconProvider, QrProvider, ShadowProvider, TicketProvider
from kiosk_app.qml.roll_picture import RollProvider
from kiosk_app.settings import KioskSettings
from kiosk_app.speech.engine import open_engine
from kiosk_app.speech.reader import Reader
from kiosk_app.speech.voice import Voice
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.visit.base import BasePage
from kiosk_app.visit.bell import BellViewModel
from kiosk_app.visit.care import CareViewModel
from kiosk_app.visit.checkin_view_model import CheckInViewModel
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.closed import ClosedViewModel
from kiosk_app.visit.deeds import Deeds
from kiosk_app.visit.feedback import FeedbackViewModel
from kiosk_app.visit.header import HeaderViewModel
from kiosk_app.visit.information import InformationViewModel
from kiosk_app.visit.journey import Limits, is_fresh
from kiosk_app.visit.journey.inputs import PaperReported
from kiosk_app.visit.languages import LanguagesViewModel
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.modes import ModesViewModel
from kiosk_app.visit.outbox import Outbox
from kiosk_app.visit.paper import PrinterWorkerLike, TicketPaper
from kiosk_app.visit.referral import ReferralViewModel
from kiosk_app.visit.search import SearchViewModel
from kiosk_app.visit.service_view_model import ServiceViewModel
from kiosk_app.visit.sources import ApiLike, BrandColours, ColoursOf, MirrorLike, VoiceLike
from kiosk_app.visit.ticket import TicketViewModel
from kiosk_app.visit.visit import Visit
from shared.client.api import Unsent
from shared.client.ending import EndOnSignal
from shared.client.folders import state_folder
from shared.client.i18n import Translations
from shared.protocol.content import Brand, Configuration, MapSketch


def _readable(brand: Brand) -> BrandColours:
    return read_brand(brand).colours


class StandBrokenError(RuntimeError):
    """The installation is incomplete: the window cannot be built."""


class Stand:
    """One stand with its window; what it talks to is passed in and outlives it.

    `voice` reads aloud, `colours_of` says which of a brand's colours can be used; without them the stand is silent and
    in our own colours. `ledger` remembers what was promised when the stand goes down.
    """

    def __init__(
        self,
        settings: KioskSettings,
        api: ApiLike,
        mirror: MirrorLike,
        worker: PrinterWorkerLike | None,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        voice: VoiceLike | None = None,
        colours_of: ColoursOf = _readable,
        ledger: Ledger | None = None,
    ) -> None:
        """Build everything but show nothing. Raises `StandBrokenError`."""
        owner = self._owner = QObject()
        self._settings = settings
        self._mirror = mirror
        self._translations = Translations(I18N, prefix=PREFIX, parent=owner)
        self._translations.switch(settings.language)
        self._language = settings.language
        roll = Roll(settings.paper_width_px, settings.paper_dpi)
        self.paper = TicketPaper(worker, lambda: mirror.state, roll, now, owner)
        self.outbox = Outbox(mirror, now, owner)
        deeds = Deeds(
            api, mirror, self.paper, self.outbox, site_id=settings.site_id, stand_id=settings.stand_id, new_id=new_id
        )
        self.visit = Visit(
            language=settings.language,
            carry_out=deeds.carry_out,
            configuration=self._configuration,
            new_id=new_id,
            limits=_limits(settings),
            parent=owner,
        )
        self.promises = Promises(ledger, self.visit, mirror, now, owner) if ledger else None
        self.visit.changed.connect(self._speak)
        self.visit.ended.connect(self.paper.put_away)
        self.paper.reported.connect(lambda paper_id, paper: self.visit.send(PaperReported(paper_id, paper)))
        self._build_view_models(api, voice, colours_of, MinuteClock(now, owner))
        self._engine: QQmlApplicationEngine | None = self._load()
        self.window = self._find_window()
        self._keys = KeyActivity(self.window, self.visit.touched, owner)

    def _build_view_models(
        self, api: ApiLike, voice: VoiceLike | None, colours_of: ColoursOf, clock: MinuteClock
    ) -> None:
        mirror, visit, paper, owner = self._mirror, self.visit, self.paper, self._owner
        site_id, stand_id = self._settings.site_id, self._settings.stand_id
        self.menu = MenuViewModel(
            mirror, visit, clock, stand_id, frozenset(path.stem for path in ICONS.glob("*.svg")), owner
        )
        self.search = SearchViewModel(
            mirror, visit, clock, lambda command, done: api.find(site_id, command, done), owner
        )
        self.service = ServiceViewModel(mirror, visit, paper, clock, owner)
        self.referral = ReferralViewModel(mirror, visit, paper, clock, owner)
        self.information = InformationViewModel(mirror, visit, owner)
        self.checkin = CheckInViewModel(mirror, visit, clock, owner)
        self.ticket = TicketViewModel(mirror, visit, paper, clock, owner)
        self.closed = ClosedViewModel(mirror, visit, clock, owner)
        self.bell = BellViewModel(mirror, visit, clock, stand_id, owner)
        self.feedback = FeedbackViewModel(visit, owner)
        self.care = CareViewModel(mirror, visit, stand_id, owner)
        self.header = HeaderViewModel(mirror, visit, clock, owner)
        self.languages = LanguagesViewModel(mirror, visit, owner)
        self.modes = ModesViewModel(mirror, visit, colours_of, voice, owner)
        self._base = BasePage(mirror, visit, clock, stand_id, owner)

    @property
    def brand(self) -> Brand | None:
        """The site's brand, or None before the first configuration."""
        configuration = self._configuration()
        return configuration.brand if configuration else None

    def show(self, settings: KioskSettings) -> None:
        """Show the window, full screen or in its size."""
        if settings.fullscreen:
            self.window.showFullScreen()
        else:
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

    def _load(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        size = _first_size(self._settings)
        self._providers = self._make_providers()
        for name, provider in self._providers.items():
            engine.addImageProvider(name, provider)
        engine.setInitialProperties(
            {
                "visit": self.visit,
                "menu": self.menu,
                "search": self.search,
                "service": self.service,
                "referral": self.referral,
                "information": self.information,
                "checkin": self.checkin,
                "ticket": self.ticket,
                "closed": self.closed,
                "bell": self.bell,
                "feedback": self.feedback,
                "care": self.care,
                "header": self.header,
                "languages": self.languages,
                "modes": self.modes,
                "width": size.width(),
                "height": size.height(),
                "reducedMotion": self._settings.reduced_motion,
                "screenInches": self._settings.screen_inches,
            }
        )
        engine.load(QUrl.fromLocalFile(str(MAIN)))
        return engine

    def _make_providers(self) -> dict[str, QQuickImageProvider]:
        return {
            "icon": IconProvider(),
            "document": DocumentProvider(),
            "qr": QrProvider(),
            "shadow": ShadowProvider(),
            "ticket": TicketProvider(lambda: self.paper.drawing),
            "map": MapProvider(self._map),
            "logo": LogoProvider(self._logo),
            "roll": RollProvider(),
        }

    def _configuration(self) -> Configuration | None:
        state = self._mirror.state
        return state.configuration if state else None

    def _logo(self) -> str:
        return read_brand(self.brand).logo if self.brand else ""

    def _map(self, referral_id: str) -> MapSketch | None:
        configuration = self._configuration()
        referral = configuration.referral(referral_id) if configuration else None
        return referral.map if referral else None

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
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew, in the language that is installed now."""
        if self._engine is not None:
            self._engine.retranslate()


def _first_size(settings: KioskSettings) -> QSize:
    """What the window is built for, so that it is laid out once."""
    screen = QGuiApplication.primaryScreen()
    return screen.size() if settings.fullscreen and screen else QSize(settings.width, settings.height)


def _limits(settings: KioskSettings) -> Limits:
    return Limits(
        page=settings.idle_seconds,
        warning=settings.warning_seconds,
        accessible_page=settings.accessible_idle_seconds,
        accessible_warning=settings.accessible_warning_seconds,
        number=settings.number_seconds,
    )


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


def run(settings: KioskSettings, automation: str | None = None, launch: Launch | None = None) -> int:
    """Run one stand until it is told to stop; answers the exit status.

    Raises `kiosk_app.printer.address.AddressError` for a printer's address that is none.
    """
    from kiosk_app.printer.worker import PrinterWorker  # noqa: PLC0415 - the parts are loaded where they are put together
    from shared.client.api import Api  # noqa: PLC0415 - as above
    from shared.client.ids import new_id  # noqa: PLC0415 - as above
    from shared.client.mirror import Mirror  # noqa: PLC0415 - as above

    if sys.stderr is not None:
        faulthandler.enable()
    application = make_application(sys.argv[:1])
    roll = Roll(settings.paper_width_px, settings.paper_dpi)
    worker = PrinterWorker(settings.printer, roll) if settings.printer else None
    api = Api(settings.server_url, settings.device_token)
    mirror = Mirror(settings.server_url, settings.device_token, settings.site_id)
    voice = Voice(open_engine(settings.speech_engine) if settings.speech else "", settings.language)
    ledger = Ledger(_state_folder(settings) / f"promise-{settings.stand_id}.json")
    stand = Stand(
        settings, api, mirror, worker, now=lambda: datetime.now(UTC), new_id=new_id, voice=voice, ledger=ledger
    )
    left = stand.promises.left if stand.promises else None
    if worker is not None and left is not None and left.reply is not None:
        worker.expect_a_piece()
    care = PrinterCare(worker, _state_folder(settings) / "paper.json", stand.paper.drawn_mm) if worker else None
    reader = Reader(stand.visit, stand.window, voice)
    reader.watch(stand.bell.state_changed, stand.care.help_state_changed)

    def standing() -> Standing:
        return _standing(stand, voice, care, api.unsent)

    machine = Machine(application, settings, launch or Launch(), window=stand.window, api=api, standing=standing)
    EndOnSignal(application).ending.connect(machine.let_go)
    remote = _automation(stand, mirror, automation)
    if worker is not None:
        worker.start()
    mirror.start()
    if not settings.fullscreen:
        stand.show(settings)
    changes = [stand.menu.faults_changed, voice.changed, *([care.changed] if care else [])]
    machine.start(changes)
    status = application.exec()
    machine.stop()
    for part in (remote, reader, voice, care):
        if part is not None:
            _delete_now(part)
    stand.close()
    mirror.stop()
    if worker is not None:
        worker.stop()
    return status


def _state_folder(settings: KioskSettings) -> Path:
    return Path(settings.state_dir) if settings.state_dir else state_folder("kiosk")


def _standing(stand: Stand, voice: Voice, care: PrinterCare | None, pending: Unsent) -> Standing:
    own = (*(read_brand(stand.brand).faults if stand.brand else ()), voice.fault)
    return Standing(
        printer="none" if care is None else (care.state or ""),
        tickets_left=care.tickets_left if care else None,
        in_visit=not is_fresh(stand.visit.state),
        unsent=pending.count + stand.outbox.waiting,
        oldest_unsent_seconds=max(pending.oldest_seconds, stand.outbox.oldest_seconds),
        faults=(*stand.menu.faults, *(fault for fault in own if fault)),
    )


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
