"""The pairing page's scenes of the gallery: what a stand shows that belongs to no centre."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtGui import QImage

from kiosk_app.gallery.theatre import settle
from kiosk_app.pairing.app import PairingWindow
from kiosk_app.pairing.asking import PairingApi
from kiosk_app.pairing.view_model import PairingProps, PairingStep, PairingViewModel
from kiosk_app.settings import KioskSettings

_CODE: Final = "K7W 4XM"
"""As wide as a code is."""
_PHONE: Final = "+45 00 11 22 33"
SCENES: Final = {
    "pairing": PairingProps(step=PairingStep.CODE.value, code=_CODE),
    "pairing-away": PairingProps(step=PairingStep.AWAY.value, code=_CODE),
    "pairing-paired": PairingProps(step=PairingStep.PAIRED.value),
    "pairing-shut-out": PairingProps(step=PairingStep.CODE.value, code=_CODE, shut_out=True, phone=_PHONE),
    "pairing-fixed": PairingProps(step=PairingStep.FIXED.value, shut_out=True, phone=_PHONE),
    "pairing-unsaved": PairingProps(step=PairingStep.UNSAVED.value),
}


class _Still(PairingViewModel):
    """Asks nobody."""

    def __init__(self, props: PairingProps) -> None:
        super().__init__(PairingApi("http://127.0.0.1:1", ""), lambda _state, _token: None, str)
        self._show(props)


class PairingStage:
    """The page in a size and a language; close it afterwards."""

    def __init__(self, name: str, width: int, height: int, language: str) -> None:
        fields = {"server_url": "http://127.0.0.1:1", "fullscreen": False}
        self.settings = msgspec.convert(
            {**fields, "width": width, "height": height, "language": language}, KioskSettings
        )
        self._pairing = _Still(SCENES[name])
        self._shown = PairingWindow(self.settings, self._pairing)
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
