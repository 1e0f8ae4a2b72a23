from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk_app import __main__ as command_line
from kiosk_app import app
from kiosk_app.settings import KioskSettings


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[KioskSettings, str | None]]:
    """What would have been run."""
    runs: list[tuple[KioskSettings, str | None]] = []

    def run(settings: KioskSettings, automation: str | None = None) -> int:
        runs.append((settings, automation))
        return 0

    monkeypatch.setattr(app, "run", run)
    return runs


def test_a_stand_from_the_command_line(
    tmp_path: Path, started: list[tuple[KioskSettings, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Options, environment and defaults make one set of settings; the token comes from its file."""
    token = tmp_path / "token"
    token.write_text("secret\n")
    monkeypatch.setenv("SKRANKE_KIOSK_IDLE_SECONDS", "45")
    options = "--server http://127.0.0.1:8080 --site borgerservice --printer tcp://127.0.0.1:9100 --windowed 540x960"
    assert command_line.main(["run", *options.split(), "--token-file", str(token), "--automation", "stand"]) == 0
    expected = KioskSettings(
        server_url="http://127.0.0.1:8080",
        site_id="borgerservice",
        device_token="secret",
        printer="tcp://127.0.0.1:9100",
        idle_seconds=45,
        fullscreen=False,
        width=540,
        height=960,
    )
    assert started == [(expected, "stand")]


def test_every_wrong_setting_is_named(
    started: list[tuple[KioskSettings, str | None]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is started, and one message names all that is wrong."""
    assert command_line.main(["--server", "nowhere"]) == 2
    message = capsys.readouterr().err
    assert all(name in message for name in ("server_url", "site_id", "device_token"))
    assert started == []


def test_the_virtual_printer_needs_no_qml() -> None:
    """Its command loads neither QML nor the stand."""
    script = (
        "import sys, contextlib; from kiosk_app.__main__ import main\n"
        "with contextlib.suppress(SystemExit): main(['virtual-printer', '--help'])\n"
        "loaded = [name for name in sys.modules if name in ('PySide6.QtQml', 'PySide6.QtQuick', 'kiosk_app.app')]\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
