"""Puts the page together that finds a server: its window, what looks, and the machine's care for it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.app import StandBrokenError
from kiosk_app.application import delete_now, make_application
from kiosk_app.finding.asking import Knocking
from kiosk_app.finding.view_model import FindingViewModel
from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.machine.app import Machine
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.reports import Standing
from kiosk_app.machine.statuses import RESTART
from kiosk_app.maintenance.place import Place
from kiosk_app.pairing.app import SaysNothing
from kiosk_app.qml import FINDING
from kiosk_app.qml.pictures import IconProvider, ShadowProvider
from kiosk_app.settings import KioskSettings
from shared.client.discovery import Discovery
from shared.client.ending import EndOnSignal
from shared.client.i18n import Translations
from shared.client.jobs import Jobs
from shared.client.settings_file import change_settings


class FindingWindow:
    """The page in a window of its own; `close` takes it down."""

    def __init__(self, settings: KioskSettings, finding: FindingViewModel) -> None:
        """Build it but show nothing. Raises `StandBrokenError`."""
        self._owner = QObject()
        self._translations = Translations(I18N, prefix=PREFIX, parent=self._owner)
        self._translations.switch(settings.language)
        screen = QGuiApplication.primaryScreen()
        width, height = settings.width, settings.height
        if settings.fullscreen and screen:
            width, height = screen.size().toTuple()
        self._engine = QQmlApplicationEngine()
        self._providers = {"icon": IconProvider(), "shadow": ShadowProvider()}
        for name, provider in self._providers.items():
            self._engine.addImageProvider(name, provider)
        self._engine.setInitialProperties(
            {
                "finding": finding,
                "width": width,
                "height": height,
                "mirrored": settings.language == "ar",
                "screenInches": settings.screen_inches,
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(FINDING)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StandBrokenError(f"the window cannot be built from {FINDING}; the log says why")
        self.window = roots[0]

    def close(self) -> None:
        """Take the window down before what it shows."""
        self.window.close()
        del self.window
        delete_now(self._engine)
        self._translations.remove()
        delete_now(self._owner)


def run_finding(settings: KioskSettings, automation: str | None, launch: Launch, place: Place) -> int:
    """Show the page until a server is chosen or the stand is told to stop; answers the exit status."""
    application = make_application(sys.argv[:1])
    finding = FindingViewModel(Knocking(), partial(_keep, place))
    discovery = Discovery(Jobs())
    discovery.found.connect(finding.found)
    discovery.gone.connect(finding.gone)
    discovery.failed.connect(lambda _reason: finding.show_typing(True))
    shown = FindingWindow(settings, finding)
    machine = Machine(application, settings, launch, window=shown.window, api=SaysNothing(), standing=Standing)
    EndOnSignal(application).ending.connect(machine.let_go)

    def restart() -> None:
        machine.let_go()
        application.exit(RESTART)

    finding.chosen.connect(restart)
    remote = _automation(shown, finding, automation)
    if not settings.fullscreen:
        shown.window.show()
    machine.start()
    discovery.start()
    status = application.exec()
    discovery.stop()
    machine.stop()
    if remote is not None:
        delete_now(remote)
    shown.close()
    delete_now(finding)
    return status


def _keep(place: Place, url: str) -> None:
    change_settings(place.file, {"server_url": url})


def _automation(shown: FindingWindow, finding: FindingViewModel, name: str | None) -> QObject | None:
    if name is None:
        return None
    from PySide6.QtTest import QTest  # noqa: PLC0415 - loaded only when asked for

    from kiosk_app.automation import find_item  # noqa: PLC0415 - as above
    from shared.client.automation import AutomationServer  # noqa: PLC0415 - as above

    def inspect(_request: dict[str, Any]) -> dict[str, Any]:
        props = finding.props
        return {"page": "finding", "step": props.step, "typed": props.typed,
                "servers": [each.url for each in props.servers]}  # fmt: skip

    def tap(request: dict[str, Any]) -> dict[str, Any]:
        name = str(request["objectName"])
        item = find_item(shown.window.contentItem(), name)
        if item is None:
            raise ValueError(f"there is nothing called {name} to tap")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        return inspect(request)

    def grab(request: dict[str, Any]) -> dict[str, Any]:
        return {"saved": shown.window.grabWindow().save(str(request["path"]))}

    handlers: dict[str, Callable[[dict[str, Any]], Any]] = {"inspect": inspect, "tap": tap, "grab": grab}
    return AutomationServer(name, handlers)
