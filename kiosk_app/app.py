"""Puts the stand together: backends, visit, view models, window."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk_app.activity import KeyActivity
from kiosk_app.application import delete_now
from kiosk_app.brand import read_brand
from kiosk_app.chosen import limits_of, paper_look, test_slip
from kiosk_app.devices.making import Scanner
from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.maintenance.place import Place
from kiosk_app.maintenance.roll_change_view_model import RollChangeViewModel
from kiosk_app.maintenance.view_model import MaintenanceViewModel
from kiosk_app.offline.ledger import Ledger
from kiosk_app.offline.promises import Promises
from kiosk_app.printer.models import model_of
from kiosk_app.qml import MAIN
from kiosk_app.qml.logo_picture import LogoProvider
from kiosk_app.qml.map_picture import MapProvider
from kiosk_app.qml.pictures import DocumentProvider, IconProvider, QrProvider, ShadowProvider, TicketProvider
from kiosk_app.qml.roll_picture import RollProvider
from kiosk_app.settings import KioskSettings
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
from kiosk_app.visit.held import HeldSite
from kiosk_app.visit.information import InformationViewModel
from kiosk_app.visit.journey import ScanWord
from kiosk_app.visit.journey.inputs import PaperReported, ScanFailed
from kiosk_app.visit.languages import LanguagesViewModel
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.modes import ModesViewModel
from kiosk_app.visit.outbox import Outbox
from kiosk_app.visit.paper import PrinterWorkerLike, TicketPaper
from kiosk_app.visit.referral import ReferralViewModel
from kiosk_app.visit.scans import Scans
from kiosk_app.visit.search import SearchViewModel
from kiosk_app.visit.service_view_model import ServiceViewModel
from kiosk_app.visit.sources import ApiLike, BrandColours, ColoursOf, MirrorLike, VoiceLike
from kiosk_app.visit.ticket import TicketViewModel
from kiosk_app.visit.visit import Visit
from shared.client.i18n import Translations
from shared.drawings import ICONS, names
from shared.protocol.content import Brand, Configuration, MapSketch


def _readable(brand: Brand) -> BrandColours:
    return read_brand(brand).colours


class StandBrokenError(RuntimeError):
    """The installation is incomplete: the window cannot be built."""


class Stand:
    """One stand with its window; what it talks to is passed in and outlives it.

    `voice` reads aloud, `colours_of` says which of a brand's colours can be used; without them the stand is silent and
    in our own colours. `ledger` remembers what was promised when the stand goes down. A visit goes on with the
    configuration it began with, unless `holds` is off. One that shows a draft has a `banner` above it.
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
        place: Place | None = None,
        holds: bool = True,
        banner: QObject | None = None,
    ) -> None:
        """Build everything but show nothing. Raises `StandBrokenError`."""
        owner = self._owner = QObject()
        self._settings = settings
        self._banner = banner
        self._site = HeldSite(mirror, owner)
        self._translations = Translations(I18N, prefix=PREFIX, parent=owner)
        self._translations.switch(settings.language)
        self._language = settings.language
        roll = Roll(settings.paper_width_px, settings.paper_dpi)
        look = paper_look(settings)
        self.paper = TicketPaper(worker, lambda: self._site.state, roll, now, owner, look=look, logo=self._logo)
        self.outbox = Outbox(mirror, now, owner)
        deeds = Deeds(
            api, mirror, self.paper, self.outbox, site_id=settings.site_id, stand_id=settings.stand_id, new_id=new_id
        )
        self.visit = Visit(
            language=settings.language,
            carry_out=deeds.carry_out,
            configuration=self._configuration,
            new_id=new_id,
            limits=limits_of(settings),
            parent=owner,
        )
        if holds:
            self._site.follow(self.visit)
        self.promises = Promises(ledger, self.visit, mirror, now, owner) if ledger else None
        self.visit.changed.connect(self._speak)
        self.visit.ended.connect(self.paper.put_away)
        self.paper.reported.connect(lambda paper_id, paper: self.visit.send(PaperReported(paper_id, paper)))
        self.clock = MinuteClock(now, owner)
        self._build_view_models(api, voice, colours_of, self.clock)
        self.scans = Scans(self.visit, mirror, api, site_id=settings.site_id, new_id=new_id, parent=owner)
        self.scanner: Scanner | None = None
        self.maintenance = MaintenanceViewModel(
            settings,
            place or _no_place(),
            mirror,
            worker,
            now=now,
            new_id=new_id,
            unsent=lambda: self.outbox.waiting,
            logo=self._logo,
            voice=voice,
            roll=self._roll_guide(worker, roll, now, new_id),
            parent=owner,
        )
        self.maintenance.entered.connect(self.visit.start_over)
        self._join_maintenance_and_scans()
        self._engine: QQmlApplicationEngine | None = self._load()
        self.window = self._find_window()
        self._keys = KeyActivity(self.window, self._touched, owner)

    def _roll_guide(
        self,
        worker: PrinterWorkerLike | None,
        roll: Roll,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> RollChangeViewModel | None:
        if worker is None:
            return None
        model = model_of(self._settings.printer_model, self._settings.paper_width_px)

        def slip(paper: Roll) -> QImage | bytes:
            return test_slip(self._settings, paper, self.visit.state.language, now().astimezone())

        return RollChangeViewModel(worker, model, roll, new_id, slip, self._owner)

    def _build_view_models(
        self, api: ApiLike, voice: VoiceLike | None, colours_of: ColoursOf, clock: MinuteClock
    ) -> None:
        mirror, visit, paper, owner = self._site, self.visit, self.paper, self._owner
        site_id, stand_id = self._settings.site_id, self._settings.stand_id
        self.menu = MenuViewModel(mirror, visit, clock, stand_id, frozenset(names(ICONS)), owner)
        self.search = SearchViewModel(
            mirror, visit, clock, lambda command, done: api.find(site_id, command, done), owner
        )
        self.service = ServiceViewModel(mirror, visit, paper, clock, owner)
        self.referral = ReferralViewModel(mirror, visit, paper, clock, owner)
        self.information = InformationViewModel(mirror, visit, owner)
        self.checkin = CheckInViewModel(mirror, visit, clock, owner, scans=self._settings.scanner != "")
        self.ticket = TicketViewModel(mirror, visit, paper, clock, owner)
        self.closed = ClosedViewModel(mirror, visit, clock, owner)
        self.bell = BellViewModel(mirror, visit, clock, stand_id, owner)
        self.feedback = FeedbackViewModel(visit, owner)
        self.care = CareViewModel(mirror, visit, stand_id, owner)
        self.header = HeaderViewModel(mirror, visit, clock, owner)
        self.languages = LanguagesViewModel(mirror, visit, owner)
        self.modes = ModesViewModel(mirror, visit, colours_of, voice, owner)
        self._base = BasePage(mirror, visit, clock, stand_id, owner)

    def _join_maintenance_and_scans(self) -> None:
        """A superuser's card opens the maintenance; past its gate nothing that is scanned drives a visit."""
        maintenance, scans = self.maintenance, self.scans

        def look() -> None:
            scans.testing = maintenance.inside

        scans.other = maintenance.card
        scans.taken.connect(maintenance.scan_seen)
        maintenance.page_changed.connect(look)
        maintenance.card_unknown.connect(lambda: self.visit.send(ScanFailed(ScanWord.UNKNOWN)))

    def use_scanner(self, scanner: Scanner) -> None:
        """Take what that scanner reads; it is the caller's to start and to stop."""
        self.scanner = scanner
        scanner.read.connect(self.scans.take)
        self.maintenance.watch_scanner(scanner)

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
            delete_now(engine)
        self._translations.remove()
        delete_now(self._owner)

    def _load(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        size = _first_size(self._settings)
        self._providers = self._make_providers()
        for name, provider in self._providers.items():
            engine.addImageProvider(name, provider)
        own = {"draft": self._banner} if self._banner is not None else {}
        engine.setInitialProperties(
            {
                **own,
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
                "maintenance": self.maintenance,
                "width": size.width(),
                "height": size.height(),
                "reducedMotion": self._settings.reduced_motion,
                "screenInches": self._settings.screen_inches,
            }
        )
        engine.load(QUrl.fromLocalFile(str(MAIN)))
        return engine

    def _touched(self) -> None:
        self.visit.touched()
        self.maintenance.touched()

    def _make_providers(self) -> dict[str, QQuickImageProvider]:
        return {
            "icon": IconProvider(),
            "document": DocumentProvider(),
            "qr": QrProvider(),
            "shadow": ShadowProvider(),
            "ticket": TicketProvider(lambda: self.paper.drawing),
            "preview": TicketProvider(lambda: self.maintenance.drawing),
            "map": MapProvider(self._map),
            "logo": LogoProvider(self._logo),
            "roll": RollProvider(),
        }

    def _configuration(self) -> Configuration | None:
        state = self._site.state
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

    def lend_words(self) -> None:
        """Another stand of this program is to be read now: its language alone is installed."""
        self._translations.remove()

    def take_words_back(self) -> None:
        """Be read again oneself."""
        self._translations.switch(self._language)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew, in the language that is installed now."""
        if self._engine is not None:
            self._engine.retranslate()


def _no_place() -> Place:
    """For a stand that keeps nothing on this computer, as in a picture of it."""
    nowhere = Path(os.devnull)
    return Place(file=nowhere, state=None, log=nowhere)


def _first_size(settings: KioskSettings) -> QSize:
    """What the window is built for, so that it is laid out once."""
    screen = QGuiApplication.primaryScreen()
    return screen.size() if settings.fullscreen and screen else QSize(settings.width, settings.height)
