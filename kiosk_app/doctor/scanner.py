"""The doctor opens the scanner's port."""

from __future__ import annotations

import errno

from kiosk_app.devices.address import Keyboard, read_scanner
from kiosk_app.devices.port import open_scanner
from kiosk_app.doctor.finding import Finding, ok, warning, wrong
from kiosk_app.printer.address import AddressError
from kiosk_app.settings import KioskSettings


def look_at_scanner(settings: KioskSettings, *, stand_runs: bool) -> Finding:
    """Whether its port is there and ours to open; one that types cannot be looked at."""
    try:
        address = read_scanner(settings.scanner)
    except AddressError as error:
        return wrong("scanner", f"the setting cannot be used: {error}")
    if address is None:
        return ok("scanner", "none is set")
    if isinstance(address, Keyboard):
        return ok("scanner", "it types, so nobody can tell from here: try it in the maintenance")
    there = _ports()
    try:
        open_scanner(address).close()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or _is_missing(address.port, there):
            choice = f"there is {', '.join(there)}" if there else "this computer has no serial port at all"
            return wrong("scanner", f"there is no port {address.port}: plug the scanner in, or set another; {choice}")
        if error.errno in (errno.EACCES, errno.EPERM) and not _taken_on_windows(address.port, there):
            return wrong("scanner", f"this user may not open {address.port}: put the user into its group, as dialout")
        if stand_runs:
            return warning("scanner", f"the stand that runs here has {address.port}: try it in its maintenance")
        return wrong("scanner", f"another program has {address.port}: end it, or set another port")
    return ok("scanner", f"{address.port} is there and free; whether a scanner is on it shows in the maintenance")


def _ports() -> list[str]:
    from serial.tools.list_ports import comports  # noqa: PLC0415 - only where a scanner is on one

    return sorted(port.device for port in comports())


def _is_missing(port: str, there: list[str]) -> bool:
    """On Windows, where pyserial gives no reason that a program could read."""
    return port.upper().startswith("COM") and port.upper() not in {each.upper() for each in there}


def _taken_on_windows(port: str, there: list[str]) -> bool:
    """There, access to a port that somebody has is denied."""
    return port.upper() in {each.upper() for each in there} and port.upper().startswith("COM")
