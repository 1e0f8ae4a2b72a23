from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.doctor.finding import State
from kiosk_app.doctor.machine import (
    begin_awake,
    look_at_account,
    look_at_autostart,
    look_at_gate,
    look_for_stand,
    own_user_id,
)
from kiosk_app.machine.autostart import NAME, supervisor_command
from kiosk_app.machine.awake import Awake, ExecutionState, make_awake
from kiosk_app.machine.lock import STAND_LOCK, SUPERVISOR_LOCK
from kiosk_app.maintenance.pin import SALT_BYTES, hashed
from kiosk_app.settings import KioskSettings
from shared.client.autostart import DesktopFile

Make = Callable[..., KioskSettings]
PIN = hashed("2580", b"s" * SALT_BYTES)

HOLDER = """
import sys
from pathlib import Path
from kiosk_app.machine.lock import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_who_asks() -> None:
    """Root sees other files than the stand does."""
    assert look_at_account(0).state is State.WARNING
    assert look_at_account(1000).state is State.OK
    assert look_at_account(None).state is State.OK
    assert (own_user_id() is None) == (sys.platform == "win32")


def test_what_opens_the_maintenance(settings: Make) -> None:
    """A PIN, a card, both; and how to set one."""
    assert look_at_gate(settings(maintenance_pin=PIN)).words == "a PIN can open it"
    assert look_at_gate(settings(maintenance_pin=PIN, maintenance_card=PIN)).words == "a PIN and a card can open it"
    nothing = look_at_gate(settings())
    assert nothing.state is State.WARNING
    assert "skranke-kiosk pin --write" in nothing.words


@pytest.mark.parametrize("stored", ["2580", "scrypt$c2FsdA==", "scrypt$?$?", "argon2$c2FsdA==$c2FsdA=="])
def test_a_pin_that_opens_nothing(settings: Make, stored: str) -> None:
    """What `skranke-kiosk pin` has not made is wrong, and is not repeated."""
    finding = look_at_gate(settings(maintenance_pin=PIN, maintenance_card=stored))
    assert finding.state is State.WRONG
    assert "skranke-kiosk pin --card" in finding.words
    assert stored not in finding.words
    assert PIN not in finding.words


def test_what_starts_the_stand(tmp_path: Path) -> None:
    """The session's autostart with the supervisor is well, without it or without any is told."""
    autostart = DesktopFile(tmp_path, NAME)
    assert "does not start by itself" in look_at_autostart(autostart, tmp_path).words
    autostart.switch_on(["skranke-kiosk", "run"])
    assert "without its supervisor" in look_at_autostart(autostart, tmp_path).words
    autostart.switch_on(supervisor_command(["--site", "borgerservice"]))
    assert look_at_autostart(autostart, tmp_path).state is State.OK


def test_a_unit_starts_the_stand(tmp_path: Path) -> None:
    """As it lies there when systemd has it enabled."""
    wants = tmp_path / "graphical.target.wants"
    wants.mkdir()
    unit = tmp_path / "skranke-kiosk.service"
    unit.touch()
    (wants / unit.name).symlink_to(unit)
    assert look_at_autostart(DesktopFile(tmp_path, NAME), tmp_path).state is State.OK


def test_an_autostart_that_cannot_be_read(tmp_path: Path) -> None:
    """Here because a folder stands in the file's place."""
    (tmp_path / "skranke-kiosk.desktop").mkdir()
    assert look_at_autostart(DesktopFile(tmp_path, NAME), tmp_path).state is State.WRONG


@pytest.mark.parametrize("name", [STAND_LOCK, SUPERVISOR_LOCK])
def test_whether_a_stand_runs(tmp_path: Path, name: str) -> None:
    """Another process has the lock, or had it. Looking makes nothing, and takes nothing away."""
    assert not look_for_stand(tmp_path)[1]
    assert list(tmp_path.iterdir()) == []
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / name)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        finding, runs = look_for_stand(tmp_path)
        assert runs
        assert finding.state is State.OK
        assert look_for_stand(tmp_path)[1]
        holder.communicate()
    assert not look_for_stand(tmp_path)[1]


class Kernel32:
    """Windows' own, that agrees or not."""

    def __init__(self, *, agrees: bool) -> None:
        self.agrees = agrees

    def SetThreadExecutionState(self, _flags: object) -> int:
        """What it was before; 0 for no."""
        return 1 if self.agrees else 0


@pytest.mark.parametrize(("agrees", "state"), [(True, State.OK), (False, State.WARNING)])
def test_whether_the_screen_stays_on(qapp: QCoreApplication, agrees: bool, state: State) -> None:
    """As the system answers the stand's own question."""
    (finding,) = begin_awake(ExecutionState(kernel32=Kernel32(agrees=agrees)))()
    assert finding.state is state


def test_a_system_that_says_nothing_of_the_screen(qapp: QCoreApplication) -> None:
    """Nobody to ask, or nobody who answers: somebody has to look."""
    (nobody,) = begin_awake(make_awake(platform="an-old-one"))()
    (silent,) = begin_awake(Awake(), seconds=0.05)()
    assert nobody.state is silent.state is State.WARNING
    assert nobody.words.startswith("Nobody on this desktop")
    assert "does not say" in silent.words
