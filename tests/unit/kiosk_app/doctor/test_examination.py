from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.doctor import examination
from kiosk_app.doctor.cli import _parser
from kiosk_app.doctor.finding import Finding, State
from kiosk_app.settings import KioskSettings

LINE = ["--server", "http://127.0.0.1:1", "--site", "borgerservice", "--printer", "tcp://127.0.0.1:1"]


@pytest.fixture
def environ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A session with folders of its own, and a stand that is silent."""
    (tmp_path / "run").mkdir(mode=0o700)
    for name in ("RUNTIME_DIR", "CONFIG_HOME", "CONFIG_DIRS", "STATE_HOME"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / "run"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "SKRANKE_KIOSK_DEVICE_TOKEN": "the-stands-own-token",
        "SKRANKE_KIOSK_SPEECH": "false",
    }


def found(environ: Mapping[str, str]) -> dict[str, Finding]:
    """The findings, by name; each once."""
    findings = list(examination.examine(_parser().parse_args(LINE), environ))
    by_name = {finding.check: finding for finding in findings}
    assert len(by_name) == len(findings)
    return by_name


@pytest.mark.parametrize(
    ("broken", "check"),
    [
        ("look_at_server", "server"),
        ("look_at_scanner", "scanner"),
        ("begin_printer", "printer"),
        ("begin_session", "screen"),
        ("begin_awake", "power"),
        ("runtime_folder", "running"),
        ("make_autostart", "autostart"),
        ("settings_from", "settings"),
    ],
)
def test_one_check_that_fails_ends_no_other(
    environ: dict[str, str], qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, broken: str, check: str
) -> None:
    """In a way that nobody has thought of: it says so itself, without a word of the error, and the others go on."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the-stands-own-token")

    monkeypatch.setattr(examination, broken, fail)
    told = found(environ)
    assert told[check].state is State.WRONG
    assert "RuntimeError in kiosk_app/doctor/test_examination.py:" in told[check].words
    assert told["disk"].check == "disk"
    assert all("token" not in finding.words for finding in told.values())


def test_a_session_without_a_folder_of_its_own(
    environ: dict[str, str], qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a change of user: a stand's lock is not to be seen from there, and that is told."""
    if not Path("/run").is_dir():
        pytest.skip("as Linux has it")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(examination, "_of_the_stand", lambda _settings, *_, **__: iter(()))
    running = found(environ)["running"]
    assert running.state is State.WARNING
    assert "XDG_RUNTIME_DIR" in running.words


def test_the_stand_has_no_folder_to_run_in(
    environ: dict[str, str], qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It could not start: that is wrong."""

    def refuse() -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(examination, "runtime_folder", refuse)
    monkeypatch.setattr(examination, "_of_the_stand", lambda _settings, *_, **__: iter(()))
    running = found(environ)["running"]
    assert running.state is State.WRONG
    assert "no folder of its own to run in (Permission denied)" in running.words


def test_settings_are_the_stands_own(environ: dict[str, str], qapp: QCoreApplication) -> None:
    """What is looked at is what `run` would have."""
    read = examination.read_as_the_stand(_parser().parse_args(LINE), environ)
    assert read.settings == KioskSettings(
        server_url="http://127.0.0.1:1",
        site_id="borgerservice",
        device_token="the-stands-own-token",
        printer="tcp://127.0.0.1:1",
        speech=False,
    )
