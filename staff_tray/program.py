"""The tray as a program with windows: one a user, until the user quits."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shared.client.collecting import CollectAtRest
from shared.client.ending import EndOnSignal
from shared.client.folders import state_folder
from shared.client.i18n import Translations
from shared.client.single_instance import Claim, SingleInstance
from staff_tray.answers import Answers
from staff_tray.app import TrayApp
from staff_tray.desk.icon import IconState, tray_icon
from staff_tray.fonts import ensure_fonts
from staff_tray.high_contrast import FramesInHighContrast
from staff_tray.i18n import FOLDER, choose_language, locale_of
from staff_tray.remote import Wish
from staff_tray.settings import TraySettings


def run(settings: TraySettings) -> int:
    """Run until the user quits, or end at once when the user's tray runs already; answers the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    application = make_application(sys.argv[:1])
    if sys.platform != "win32":  # Windows ends the program itself
        EndOnSignal(application)
    return _run(application, settings)


def make_application(argv: list[str]) -> QApplication:
    """The application with our name; it goes on without a window, and collects garbage at rest."""
    application = QApplication(argv)
    CollectAtRest(application)
    application.setApplicationName("Skranke")
    application.setDesktopFileName("skranke-tray")
    application.setQuitOnLastWindowClosed(False)
    return application


def _run(application: QApplication, settings: TraySettings) -> int:
    own_folder = Path(settings.state_dir) if settings.state_dir else None
    if own_folder is not None:
        own_folder.mkdir(parents=True, exist_ok=True)
    instance = SingleInstance("tray", application, folder=own_folder)
    claim = instance.claim("show")
    if claim is not Claim.FIRST:
        logging.getLogger(__name__).info("another tray runs already: %s", claim)
        return 0
    ensure_fonts(application)
    frames = FramesInHighContrast(application)
    application.setWindowIcon(tray_icon(IconState()))
    language = choose_language(settings.language, QLocale.system().uiLanguages())
    Translations(FOLDER, parent=application).switch(language)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    tray = TrayApp(application, settings, own_folder or state_folder("tray"), language=language)
    instance.requested.connect(tray.bring_to_front)
    answers = Answers(lambda: tray.session if tray.signed_in else None, application)
    instance.answer(Wish.STATUS, answers.status)
    instance.answer(Wish.CALL_NEXT, answers.call_next)
    if settings.automation:
        _let_drive(settings.automation, tray, application)
    tray.start()
    status = application.exec()
    frames.deleteLater()
    return status


def _let_drive(name: str, tray: TrayApp, application: QApplication) -> None:
    from shared.client.automation import AutomationServer  # noqa: PLC0415 - for tests and the demonstration only
    from staff_tray.automation import handlers  # noqa: PLC0415 - as above

    AutomationServer(name, handlers(tray), application)
