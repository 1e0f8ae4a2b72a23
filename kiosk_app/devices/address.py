"""How the stand's scanner is named in the settings; pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.printer.address import AddressError, SerialAddress, read_address

USUAL_BAUD: Final = 9600
"""What most scanners on a serial port are set to when they leave the factory; one that is a USB device takes any."""


class Keyboard(Struct, frozen=True):
    """`keyboard`: it types."""


ScannerAddress = Keyboard | SerialAddress


def read_scanner(text: str) -> ScannerAddress | None:
    """The scanner's address, None for none; raises `AddressError` with a sentence for anything else."""
    if not text:
        return None
    if text == "keyboard":
        return Keyboard()
    address = read_address(text) if text.startswith("serial:") else None
    if not isinstance(address, SerialAddress):
        raise AddressError(f"{text}: a scanner is keyboard, or serial:// and its port, as in serial:///dev/ttyACM0")
    return address if "baud=" in text else replace(address, baud=USUAL_BAUD)
