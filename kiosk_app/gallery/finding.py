"""The finding page's scenes of the gallery: what a stand shows that knows no server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtGui import QImage

from kiosk_app.finding.app import FindingWindow
from kiosk_app.finding.view_model import FindingProps, FindingStep, FindingViewModel, ServerProps
from kiosk_app.gallery.theatre import settle
from kiosk_app.settings import KioskSettings

_SERVERS: Final = (
    ServerProps("http://10.0.0.5:8150", "Fjordby Kommune", "10.0.0.5:8150"),
    ServerProps("http://10.0.0.6:8150", "Fjordby Kommune, prøve", "10.0.0.6:8150"),
)
_TYPED: Final = "skranke.fjordby.dk"
SCENES: Final = {
    "finding": FindingProps(),
    "finding-servers": FindingProps(servers=_SERVERS),
    "finding-typing": FindingProps(typing=True),
    "finding-typed": FindingProps(typing=True, typed=_TYPED),
    "finding-asking": FindingProps(servers=_SERVERS, step=FindingStep.ASKING.value, asked="10.0.0.5:8150"),
    "finding-no-server": FindingProps(typing=True, typed=_TYPED, step=FindingStep.NO_SERVER.value, asked=_TYPED),
    "finding-no-address": FindingProps(typing=True, typed="skranke..", step=FindingStep.NO_ADDRESS.value),
    "finding-unsaved": FindingProps(servers=_SERVERS, step=FindingStep.UNSAVED.value),
}


class _Nobody:
    def ask(self, addresses: tuple[str, ...], done: Callable[[str], None]) -> None:
        """No answer comes."""


class _Still(FindingViewModel):
    def __init__(self, props: FindingProps) -> None:
        super().__init__(_Nobody(), lambda _url: None)
        self._show(props)


class FindingStage:
    """The page in a size and a language; close it afterwards."""

    def __init__(self, name: str, width: int, height: int, language: str) -> None:
        fields = {"fullscreen": False, "width": width, "height": height, "language": language}
        self.settings = msgspec.convert(fields, KioskSettings)
        self._finding = _Still(SCENES[name])
        self._shown = FindingWindow(self.settings, self._finding)
        self.window = self._shown.window
        self.window.show()
        self.picture()

    def picture(self) -> QImage:
        """The window as it is painted, when all has come to rest."""
        for _ in range(2):
            settle()
            self.window.grabWindow()
        return self.window.grabWindow()

    def close(self) -> None:
        """Take the window down."""
        del self.window
        self._shown.close()
