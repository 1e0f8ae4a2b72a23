from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk_app import __main__ as command_line
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.supervise import stand_command
from kiosk_app.maintenance.place import Place
from kiosk_app.pairing import app as pairing
from kiosk_app.pairing.shut_out import remember, shut_out_file
from kiosk_app.program import app
from kiosk_app.settings import KioskSettings

Started = tuple[KioskSettings, str | None, Launch, Place]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Started]:
    """What would have been run."""
    runs: list[Started] = []

    def run(settings: KioskSettings, automation: str | None, launch: Launch, place: Place) -> int:
        runs.append((settings, automation, launch, place))
        return 0

    monkeypatch.setattr(app, "run", run)
    return runs


def test_a_stand_from_the_command_line(tmp_path: Path, started: list[Started], monkeypatch: pytest.MonkeyPatch) -> None:
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
    assert [each[:3] for each in started] == [(expected, "stand", Launch())]
    place = started[0][3]
    assert {"server_url", "printer", "device_token", "idle_seconds"} < place.fixed
    assert "language" not in place.fixed


def test_a_supervisor_says_how_often(started: list[Started], monkeypatch: pytest.MonkeyPatch) -> None:
    """What the supervisor adds to the command line reaches the stand."""
    monkeypatch.setenv("SKRANKE_KIOSK_DEVICE_TOKEN", "secret")
    command = stand_command(
        ["--server", "http://127.0.0.1:8080", "--site", "borgerservice", "--stand", "stand-2", "--windowed", "540x960"],
        7,
        Path("logs"),
    )
    assert command_line.main(command[3:]) == 0
    assert started[0][0].stand_id == "stand-2"
    assert started[0][2] == Launch(leashed=True, restarts=7)
    assert started[0][3].log == Path("logs")


def test_the_tries_are_kept_where_the_settings_say(started: list[Started], monkeypatch: pytest.MonkeyPatch) -> None:
    """The maintenance remembers in the same folder as the rest of the stand."""
    for name, value in {
        "SERVER_URL": "http://127.0.0.1:1",
        "SITE_ID": "s",
        "DEVICE_TOKEN": "t",
        "STATE_DIR": "here",
    }.items():
        monkeypatch.setenv(f"SKRANKE_KIOSK_{name}", value)
    assert command_line.main(["--windowed", "540x960"]) == 0
    assert started[0][3].state == Path("here")


def test_every_wrong_setting_is_named(started: list[Started], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is started, and one message names all that is wrong."""
    assert command_line.main(["--server", "nowhere", "--language", "Danish"]) == 2
    message = capsys.readouterr().err
    assert all(name in message for name in ("server_url", "language"))
    assert started == []


@pytest.mark.parametrize("known", ["nothing", "the token only", "a token that is shut out"])
def test_who_is_not_let_in_shows_a_code(
    known: str, tmp_path: Path, started: list[Started], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand that belongs nowhere, or no longer, is run as one that is to be paired."""
    paired: list[object] = []

    def run_pairing(*given: object) -> int:
        paired.append(given[4])
        return 0

    monkeypatch.setattr(pairing, "run_pairing", run_pairing)
    monkeypatch.setenv("SKRANKE_KIOSK_STATE_DIR", str(tmp_path))
    given = ["--server", "http://127.0.0.1:1", "--windowed", "540x960"]
    if known != "nothing":
        monkeypatch.setenv("SKRANKE_KIOSK_DEVICE_TOKEN", "secret")
    if known == "a token that is shut out":
        given += ["--site", "s"]
        remember(shut_out_file(tmp_path, "stand-1"), "secret", "11 22 33 44")
    assert command_line.main(given) == 0
    assert started == []
    assert (paired == [None]) is (known != "a token that is shut out")
    if known == "a token that is shut out":
        monkeypatch.setenv("SKRANKE_KIOSK_DEVICE_TOKEN", "another")
        assert command_line.main(given) == 0
        assert len(started) == 1


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        ("virtual-printer", ("PySide6.QtQml", "PySide6.QtQuick", "kiosk_app.app")),
        ("supervise", ("PySide6", "kiosk_app.app")),
        ("autostart", ("PySide6", "kiosk_app.app")),
    ],
)
def test_a_command_loads_only_what_it_needs(command: str, unwanted: tuple[str, ...]) -> None:
    """The virtual printer needs no QML; the supervisor, which runs for years, needs no Qt at all."""
    script = (
        "import sys, contextlib; from kiosk_app.__main__ import main\n"
        f"with contextlib.suppress(SystemExit): main([{command!r}, '--help'])\n"
        f"loaded = [name for name in sys.modules if name in {unwanted!r}]\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
