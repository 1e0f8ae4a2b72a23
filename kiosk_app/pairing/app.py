"""Puts the pairing page together: its window, what it asks, and the machine's care for it."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.app import StandBrokenError
from kiosk_app.application import delete_now, make_application
from kiosk_app.chosen import state_folder_of
from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.machine.app import Machine
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.reports import Standing
from kiosk_app.machine.statuses import RESTART
from kiosk_app.maintenance.place import Place
from kiosk_app.pairing.asking import PairingApi
from kiosk_app.pairing.keeping import cannot_be_paired, keeper
from kiosk_app.pairing.shut_out import OldDoor, ShutOut, shut_out_file
from kiosk_app.pairing.view_model import PairingViewModel
from kiosk_app.qml import PAIRING
from kiosk_app.qml.pictures import IconProvider, ShadowProvider
from kiosk_app.settings import KioskSettings
from shared.client.ending import EndOnSignal
from shared.client.i18n import Translations


class PairingWindow:
    """The page in a window of its own; `close` takes it down."""

    def __init__(self, settings: KioskSettings, pairing: PairingViewModel) -> None:
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
                "pairing": pairing,
                "width": width,
                "height": height,
                "mirrored": settings.language == "ar",
                "screenInches": settings.screen_inches,
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(PAIRING)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StandBrokenError(f"the window cannot be built from {PAIRING}; the log says why")
        self.window = roots[0]

    def close(self) -> None:
        """Take the window down before what it shows."""
        self.window.close()
        del self.window
        delete_now(self._engine)
        self._translations.remove()
        delete_now(self._owner)


class SaysNothing:
    """A stand that belongs nowhere has nobody to report to."""

    def report_stand(self, site_id: str, stand_id: str, report: object, done: object) -> None:
        """Nothing is sent, and no answer comes."""


def run_pairing(
    settings: KioskSettings, automation: str | None, launch: Launch, place: Place, shut_out: ShutOut | None
) -> int:
    """Show the pairing page until the stand is paired or told to stop; answers the exit status."""
    application = make_application(sys.argv[:1])
    api = PairingApi(settings.server_url, "")
    pairing = PairingViewModel(
        api,
        keeper(settings, place),
        lambda: secrets.token_urlsafe(32),
        fixed=cannot_be_paired(place),
        shut_out=shut_out is not None,
        phone=shut_out.phone if shut_out else "",
    )
    shown = PairingWindow(settings, pairing)
    machine = Machine(application, settings, launch, window=shown.window, api=SaysNothing(), standing=Standing)
    EndOnSignal(application).ending.connect(machine.let_go)

    def restart() -> None:
        machine.let_go()
        application.exit(RESTART)

    pairing.paired.connect(restart)
    door = _old_door(settings) if shut_out is not None else None
    if door is not None:
        door.opened.connect(restart)
        door.start()
    remote = _automation(shown, pairing, automation)
    if not settings.fullscreen:
        shown.window.show()
    machine.start()
    pairing.start()
    status = application.exec()
    machine.stop()
    for part in (remote, door):
        if part is not None:
            delete_now(part)
    shown.close()
    delete_now(pairing)
    return status


def _old_door(settings: KioskSettings) -> OldDoor:
    from shared.client.api import Api  # noqa: PLC0415 - only for a stand that was shut out

    file = shut_out_file(state_folder_of(settings), settings.stand_id)
    api = Api(settings.server_url, settings.device_token)
    return OldDoor(file, lambda done: api.snapshot(settings.site_id, done))


def _automation(shown: PairingWindow, pairing: PairingViewModel, name: str | None) -> QObject | None:
    if name is None:
        return None
    from shared.client.automation import AutomationServer  # noqa: PLC0415 - loaded only when asked for

    def inspect(_request: dict[str, Any]) -> dict[str, Any]:
        return {"page": "pairing", "step": pairing.props.step, "code": pairing.props.code,
                "shut_out": pairing.props.shut_out, "phone": pairing.props.phone}  # fmt: skip

    def grab(request: dict[str, Any]) -> dict[str, Any]:
        return {"saved": shown.window.grabWindow().save(str(request["path"]))}

    handlers: dict[str, Callable[[dict[str, Any]], Any]] = {"inspect": inspect, "grab": grab}
    return AutomationServer(name, handlers)
