"""The stand's scanner, of whichever kind the settings name."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject

from kiosk_app.devices.address import Keyboard, ScannerAddress
from kiosk_app.devices.scanner import ScannerState, SerialScanner
from kiosk_app.devices.typing_scanner import TypingScanner


class Scanner(Protocol):
    """Reads codes and cards; `read` has a bytearray each, for the one who listens to wipe."""

    read: Any
    state_changed: Any

    @property
    def state(self) -> ScannerState:
        """What is known of it."""

    @property
    def fault(self) -> str:
        """A sentence for the stand's report, or ""."""

    def start(self) -> None:
        """Read from now on; once."""

    def stop(self) -> None:
        """Read no more."""


def make_scanner(address: ScannerAddress, window: QObject) -> Scanner:
    """The scanner, not started yet; one that types does so into `window`."""
    return TypingScanner(window) if isinstance(address, Keyboard) else SerialScanner(address)
