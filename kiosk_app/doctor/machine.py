"""The doctor looks at this computer: log, disk, autostart, fonts, PIN, scanner."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk_app.doctor.finding import Finding, ill, well
from kiosk_app.machine.autostart import Autostart
from kiosk_app.settings import KioskSettings

_LEAST_FREE_BYTES: Final = 500_000_000
_SERIAL: Final = "serial://"


def look_at_machine(settings: KioskSettings, *, log: Path, autostart: Autostart) -> Iterator[Finding]:
    """One finding for each."""
    yield look_at_gate(settings)
    yield look_at_log(log)
    yield look_at_disk(log)
    yield look_at_autostart(autostart)
    yield look_at_scanner(settings)


def look_at_gate(settings: KioskSettings) -> Finding:
    """Whether anybody can open the maintenance."""
    if settings.maintenance_pin or settings.maintenance_card:
        return well("maintenance", "a PIN or a card opens the maintenance")
    return ill("maintenance", "nothing opens the maintenance: set a PIN with `skranke-kiosk pin --write`")


def look_at_log(folder: Path) -> Finding:
    """Whether the log can be written; the folder is made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return ill("log", f"the log's folder {folder} cannot be made: {error.strerror}")
    if not os.access(folder, os.W_OK):
        return ill("log", f"the log cannot be written: let this user write in {folder}")
    return well("log", f"the log is in {folder}")


def look_at_disk(folder: Path) -> Finding:
    """Whether there is room."""
    there = next(part for part in (folder, *folder.parents) if part.exists())
    free = shutil.disk_usage(there).free
    if free < _LEAST_FREE_BYTES:
        return ill("disk", f"{free // 1_000_000} MB are free: make room, at least 500 MB")
    return well("disk", f"{free // 1_000_000_000} GB are free")


def look_at_autostart(autostart: Autostart) -> Finding:
    """Whether the stand starts with the computer, under its supervisor."""
    try:
        command = autostart.command()
    except OSError as error:
        return ill("autostart", f"cannot be read: {error.strerror}")
    if command is None:
        return ill("autostart", "the stand does not start by itself: `skranke-kiosk autostart on`")
    if "supervise" not in command:
        return ill("autostart", "the stand starts without its supervisor: `skranke-kiosk autostart on`")
    return well("autostart", "the stand starts by itself, and its supervisor with it")


def look_at_scanner(settings: KioskSettings) -> Finding:
    """Whether the scanner's port is there."""
    if not settings.scanner.startswith(_SERIAL):
        return well("scanner", "types like a keyboard" if settings.scanner else "none is set")
    port = settings.scanner.removeprefix(_SERIAL).partition("?")[0]
    if port.startswith("/") and not Path(port).exists():
        return ill("scanner", f"there is no port {port}: plug the scanner in, or set another port")
    return well("scanner", f"on port {port}")
