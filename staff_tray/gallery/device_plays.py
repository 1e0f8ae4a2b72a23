"""The page Devices on the gallery's stage: stands in every state, a picture, a stand that is silent, a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome
from shared.protocol.device_care import (
    AskDevice,
    Device,
    DeviceKind,
    Devices,
    DeviceTask,
    TaskKind,
    TaskState,
    TrayAtWork,
)
from shared.protocol.team import Status
from shared.protocol.visits import StandReport
from staff_tray.gallery.settings_plays import PlayedDrafts, played_tree, settings_window
from staff_tray.gallery.site import NOW, PERSON
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.devices_props import Asking

_REPORT = StandReport(
    version="0.1.0", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=900,
)  # fmt: skip
_JUST_NOW = NOW - timedelta(seconds=20)
_ENTRANCE, _STAIRS, _CELLAR = UUID(int=0xD1), UUID(int=0xD2), UUID(int=0xD3)


def _stand(key: UUID, name: str, stand_id: str, ago: timedelta | None, **said: Any) -> Device:
    report = structs.replace(_REPORT, **said) if ago is not None else None
    seen = NOW - ago if ago is not None else None
    return Device(id=key, kind=DeviceKind.KIOSK, name=name, stand_id=stand_id, seen_at=seen, report=report)


_SHORT, _LONG = timedelta(seconds=20), timedelta(hours=20)
_ALL = Devices(
    now=NOW,
    devices=(
        _stand(_ENTRANCE, "Standeren ved hovedindgangen", "stand-1", _SHORT, in_visit=True),
        _stand(_STAIRS, "Bag trappen på første sal", "stand-2", _SHORT, printer="near_end", tickets_left=17),
        _stand(_CELLAR, "Kælderen", "stand-3", _LONG),
        _stand(UUID(int=0xD4), "Ved udgangen", "stand-4", None),
        Device(id=UUID(int=0xD5), kind=DeviceKind.DISPLAY, name="Venteområde A"),
    ),
    trays=(
        TrayAtWork(
            staff_id=PERSON.id, display_name=PERSON.display_name, desk_id="desk-1", status=Status.OPEN, since=_JUST_NOW
        ),
    ),
    poster="https://tid.fjordby.example/a/poster",
)


class PlayedDevices(PlayedDrafts):
    """The server's devices on the stage; a stand that is asked is at once as far as `state`."""

    def __init__(self, found: Devices = _ALL, state: TaskState = TaskState.ASKED) -> None:
        super().__init__(played_tree())
        self._found = found
        self._state = state

    def devices(self, site_id: str, done: Callable[[Outcome[Devices]], None]) -> None:  # noqa: ARG002 - as the real one
        """All of them."""
        done(Done(self._found))

    def ask_device(
        self, _site_id: str, device_id: UUID, command: AskDevice, done: Callable[[Outcome[DeviceTask]], None]
    ) -> None:
        """It is so far."""
        task = DeviceTask(id=command.id, device_id=device_id, what=command.what, state=self._state, asked_at=NOW)
        done(Done(task))

    def device_picture(self, site_id: str, task_id: UUID, done: Callable[[Outcome[bytes]], None]) -> None:  # noqa: ARG002 - as above
        """A page with one word on it."""
        image, buffer = QImage(720, 1280, QImage.Format.Format_RGB32), QBuffer()
        image.fill("#F5F3EE")
        painter = QPainter(image)
        font = QFont()
        font.setPixelSize(90)
        painter.setFont(font)
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "Velkommen")
        painter.end()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPG")  # type: ignore[call-overload] # PySide's stub knows no buffer
        done(Done(bytes(buffer.data().data())))


def _opened(stage: Stage, played: PlayedDevices, do: Callable[[Any], None]) -> Sequence[QWidget]:
    window = settings_window(stage, played)
    window.show_page("devices")
    view: Any = window.page_widget("devices")
    do(view)
    settle()
    return [window]


def _list(stage: Stage) -> Sequence[QWidget]:
    return _opened(stage, PlayedDevices(), lambda _view: None)


def _stairs(stage: Stage) -> Sequence[QWidget]:
    return _opened(stage, PlayedDevices(), lambda view: view.page.choose(str(_STAIRS)))


def _asked(stage: Stage, state: TaskState, key: UUID, what: TaskKind, *, late: bool = False) -> Sequence[QWidget]:
    def do(view: Any) -> None:
        view.page.choose(str(key))
        view.page.have_done(what)
        if late:
            view.page.be_late()

    return _opened(stage, PlayedDevices(state=state), do)


def _asking(stage: Stage, what: Asking) -> Sequence[QWidget]:
    def do(view: Any) -> None:
        view.page.choose(str(_ENTRANCE))
        view.page.ask(what)

    return _opened(stage, PlayedDevices(), do)


def _adding(stage: Stage) -> Sequence[QWidget]:
    def do(view: Any) -> None:
        view.page.ask(Asking.ADD)
        view.adding.code.setText("K7W 4X")

    return _opened(stage, PlayedDevices(structs.replace(_ALL, devices=_ALL.devices[1:])), do)


DEVICES: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-devices": _list,
    "settings-device": _stairs,
    "settings-device-screen": lambda stage: _asked(stage, TaskState.DONE, _ENTRANCE, TaskKind.PICTURE),
    "settings-device-waits": lambda stage: _asked(stage, TaskState.WAITING, _ENTRANCE, TaskKind.RESTART),
    "settings-device-late": lambda stage: _asked(stage, TaskState.ASKED, _CELLAR, TaskKind.TEST_PRINT, late=True),
    "settings-device-rename": lambda stage: _asking(stage, Asking.RENAME),
    "settings-device-away": lambda stage: _asking(stage, Asking.REVOKE),
    "settings-device-add": _adding,
    "settings-device-none": lambda stage: _opened(
        stage, PlayedDevices(Devices(now=NOW, devices=())), lambda _view: None
    ),
}
"""The scenes by their names."""
