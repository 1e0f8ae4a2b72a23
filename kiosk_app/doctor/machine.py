"""The doctor looks at this computer: who asks, what starts the stand, whether one runs, who keeps the screen awake."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from kiosk_app.doctor.finding import Finding, Look, ok, warning, wrong
from kiosk_app.doctor.waiting import wait_for
from kiosk_app.machine.awake import Awake
from kiosk_app.machine.lock import STAND_LOCK, SUPERVISOR_LOCK, is_taken
from kiosk_app.maintenance.pin import is_ours
from kiosk_app.settings import KioskSettings
from shared.client.autostart import Autostart

UNITS: Final = Path("/etc/systemd/system")
_UNIT: Final = "skranke-kiosk.service"
_ROOT: Final = 0
_AWAKE_SECONDS: Final = 2.0


def look_at_account(user_id: int | None) -> Finding:
    """Whether the one who asks is likely the stand's user; None where users have no numbers."""
    if user_id == _ROOT:
        return warning("account", "you are root: run the doctor as the stand's user, or it sees root's files")
    return ok("account", "the stand has to run as this user")


def own_user_id() -> int | None:
    """Who asks."""
    return os.geteuid() if hasattr(os, "geteuid") else None


def look_at_gate(settings: KioskSettings) -> Finding:
    """Whether anybody can open the maintenance."""
    for name in ("maintenance_pin", "maintenance_card"):
        stored: str = getattr(settings, name)
        if stored and not is_ours(stored):
            made = "skranke-kiosk pin --card" if name.endswith("card") else "skranke-kiosk pin"
            return wrong("maintenance", f"{name} opens nothing: write there what `{made}` makes, never the bare one")
    if settings.maintenance_pin or settings.maintenance_card:
        which = " and ".join(
            word
            for word, stored in (("a PIN", settings.maintenance_pin), ("a card", settings.maintenance_card))
            if stored
        )
        return ok("maintenance", f"{which} can open it")
    return warning("maintenance", "nothing opens it: set a PIN with `skranke-kiosk pin --write`")


def look_at_autostart(autostart: Autostart, units: Path = UNITS) -> Finding:
    """Whether the stand starts with the computer, under its supervisor."""
    try:
        command = autostart.command()
    except OSError as error:
        return wrong("autostart", f"it cannot be read: {error.strerror}")
    if command is not None:
        if "supervise" not in command:
            return warning("autostart", "the stand starts without its supervisor: `skranke-kiosk autostart on -- …`")
        return ok("autostart", "the stand and its supervisor start with the session")
    if any(units.glob(f"*.wants/{_UNIT}")):
        return ok("autostart", f"{_UNIT} starts the stand with the computer")
    return warning("autostart", "the stand does not start by itself: `skranke-kiosk autostart on -- …`")


def look_for_stand(folder: Path) -> tuple[Finding, bool]:
    """Whether a stand of this user runs here, full screen or supervised; `folder` is where the locks are."""
    if any(is_taken(folder / name) for name in (STAND_LOCK, SUPERVISOR_LOCK)):
        return ok("running", "a stand runs on this computer now, and has its printer and its scanner"), True
    return ok("running", "no stand of this user runs on this computer now"), False


def begin_awake(awake: Awake, seconds: float = _AWAKE_SECONDS) -> Look:
    """Ask the system now, as the stand does; needs a `QCoreApplication`."""
    until = time.monotonic() + seconds
    answered: list[bool] = []
    awake.changed.connect(lambda: answered.append(True))
    awake.start()

    def look() -> list[Finding]:
        wait_for(lambda: bool(answered), until, awake.changed)
        awake.stop()
        if not answered:
            return [warning("power", "the desktop does not say whether the screen stays on: look at its settings")]
        if awake.fault:
            return [warning("power", awake.fault)]
        return [ok("power", "the system keeps the screen on while the stand asks for it")]

    return look
