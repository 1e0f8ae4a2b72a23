"""What the maintenance needs to know of this computer and of how the stand was started."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk_app.maintenance.fields import Around


class Place(Struct, frozen=True, kw_only=True):
    """`file` is the user's own settings file, `fixed` the names that the command line or the environment sets.

    `state` is where the tries are kept, None to keep them nowhere.
    """

    file: Path
    state: Path | None
    log: Path
    version: str = ""
    fixed: frozenset[str] = frozenset()
    around: Callable[[], Around] = Around


def look_around() -> Around:
    """Serial ports and screens that are there now, and what can speak."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - nobody needs it before the maintenance is open
    from serial.tools.list_ports import comports  # noqa: PLC0415 - as above

    engines = _engines()
    return Around(
        ports=tuple(sorted(port.device for port in comports())),
        screens=tuple(screen.name() for screen in QGuiApplication.screens()),
        engines=engines or (),
        can_speak=engines is not None,
    )


def _engines() -> tuple[str, ...] | None:
    """None where the extra is not installed."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - an extra that need not be installed
    except ImportError:
        return None
    return tuple(name for name in QTextToSpeech.availableEngines() if name != "mock")
