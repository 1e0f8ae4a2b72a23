"""How the stand is, for the overview; pure."""

from __future__ import annotations

from kiosk_app.devices.scanner import ScannerState
from kiosk_app.maintenance.props import Facts
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings


def survey(
    settings: KioskSettings,
    *,
    version: str,
    connection: str,
    printer: PrinterState | None,
    scanner: ScannerState | None,
    speaks: bool,
    can_speak: bool,
    unsent: int,
) -> Facts:
    """The facts; `printer` and `scanner` are None for none, `can_speak` is whether the voice is installed."""
    return Facts(
        version=version,
        server=settings.server_url,
        site=settings.site_id,
        stand=settings.stand_id,
        connection=connection,
        printer=printer.value if printer else "none",
        scanner=settings.scanner,
        scanner_state=scanner.value if scanner else "",
        voice="ready" if speaks else "missing" if not can_speak else "silent" if settings.speech else "off",
        unsent=unsent,
    )
