"""The doctor as IT runs it: a stand's set-up where all is well, and one where much is not."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk_app.devices.address import read_scanner
from kiosk_app.devices.port import open_scanner
from kiosk_app.machine.autostart import NAME, supervisor_command
from kiosk_app.machine.lock import STAND_LOCK, Lock
from kiosk_app.maintenance.pin import SALT_BYTES, hashed
from kiosk_app.printer.address import SerialAddress
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_faults import Fault
from server.seed import SeedResult
from shared.client.autostart import DesktopFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal for the scanner, and folders by XDG")

PIN = hashed("2580", b"s" * SALT_BYTES)
CHECKS = {
    "account", "token-file", "settings", "running", "server", "clock", "token", "site", "stand", "printer-model",
    "paper", "printer", "scanner", "screen", "fonts", "speech", "power", "maintenance", "autostart", "log", "state",
    "disk",
}  # fmt: skip
"""As docs/operations.md lists them."""


class Home:
    """A stand's computer: folders of its own, a printer, a scanner on a terminal, and the token of its site."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700)
        self.token_file = folder / "token"
        self.printer = VirtualPrinter()
        self.printer.start()
        stack.callback(self.printer.stop)
        ours, theirs = os.openpty()
        stack.callback(os.close, ours)
        stack.callback(os.close, theirs)
        self.scanner = f"serial://{os.ttyname(theirs)}"
        self.environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CONFIG_DIRS": str(folder / "everybody"),
            "SKRANKE_KIOSK_SPEECH": "false",
        }

    def write_token(self, token: str, mode: int) -> None:
        """Into the stand's token file."""
        self.token_file.write_text(token + "\n", encoding="utf-8")
        self.token_file.chmod(mode)

    def write_settings(self, **settings: Any) -> None:
        """Into the user's own settings file."""
        file = self.folder / "config" / "skranke" / "kiosk.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = (f"{name} = {msgspec.json.encode(value).decode()}\n" for name, value in settings.items())
        file.write_text("".join(lines), encoding="utf-8")

    def doctor(self, *arguments: str) -> tuple[int, str]:
        """The exit status, and standard output; nothing is on standard error, and no secret anywhere."""
        done = subprocess.run(
            [sys.executable, "-m", "kiosk_app", "doctor", "--token-file", str(self.token_file), *arguments],
            env={**os.environ, **self.environment}, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.stderr == ""
        for secret in (self.token_file.read_text(encoding="utf-8").strip(), PIN, PIN.rpartition("$")[2]):
            assert not secret or secret not in done.stdout
        return done.returncode, done.stdout

    def found(self, *arguments: str) -> tuple[int, dict[str, dict[str, str]]]:
        """The exit status, and the findings by name; each once."""
        status, said = self.doctor("--json", *arguments)
        findings = msgspec.json.decode(said)
        by_name = {finding["check"]: finding for finding in findings}
        assert len(by_name) == len(findings)
        return status, by_name


@pytest.fixture
def home(tmp_path: Path, qapp: Any) -> Iterator[Home]:
    """A stand's computer."""
    with ExitStack() as stack:
        yield Home(tmp_path, stack)


def test_every_check_is_described() -> None:
    """Each has its row in docs/operations.md, for programs that read `--json`."""
    page = (Path(__file__).parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
    table = page.partition("\n## The doctor\n")[2].partition("| `check` | |")[2]
    rows = re.findall(r"^\| (`[^|]*`) \|", table, re.MULTILINE)
    assert {name for row in rows for name in re.findall("`([a-z-]+)`", row)} == CHECKS


def test_all_is_well(home: Home, served: tuple[str, SeedResult]) -> None:
    """Every check is there and none is wrong, with the line of the autostart; in words as for programs."""
    url, seeded = served
    home.write_token(seeded.kiosk_tokens["borgerservice"], 0o600)
    home.write_settings(scanner=home.scanner, printer_model="generic-80", maintenance_pin=PIN)
    line = ["--server", url, "--site", "borgerservice", "--printer", home.printer.address]
    DesktopFile(home.folder / "config" / "autostart", NAME).switch_on(supervisor_command(line))
    status, found = home.found(*line)
    assert found.keys() == CHECKS
    assert {name for name, finding in found.items() if finding["state"] == "wrong"} == set()
    warned = {name for name, finding in found.items() if finding["state"] == "warning"}
    assert warned <= {"account", "power"}, "what this very computer cannot help"
    assert status == 0
    status, said = home.doctor("--log-dir", str(home.folder), "--", *line)
    assert status == 0
    assert "ok       printer: it is ready\n" in said
    assert f"ok       log: the log is kept in {home.folder}\n" in said
    assert said.splitlines()[-1].startswith(f"{len(CHECKS)} checks: ")
    assert home.printer.papers == []


def test_much_is_wrong(home: Home, served: tuple[str, SeedResult]) -> None:
    """Each thing is named once, with what to do, and the exit status says it too."""
    url, seeded = served
    home.write_token(seeded.kiosk_tokens["jobcenter"], 0o644)
    home.write_settings(
        scanner="serial:///dev/no-such-port", printer_model="epson-tm-t88", maintenance_card="2580", screen="HDMI-7",
        state_dir=str(home.token_file / "state"),
    )  # fmt: skip
    home.printer.set_fault(Fault.COVER)
    status, found = home.found("--server", url, "--site", "borgerservice", "--printer", home.printer.address)
    assert status == 1
    wrong = {name: finding["words"] for name, finding in found.items() if finding["state"] == "wrong"}
    assert wrong.keys() == {"token-file", "token", "paper", "printer", "scanner", "screen", "maintenance", "state"}
    assert "chmod 600" in wrong["token-file"]
    assert "it is not for borgerservice (HTTP 403)" in wrong["token"]
    assert "paper_width_px = 512" in wrong["paper"]
    assert "close it" in wrong["printer"]
    assert "there is no port /dev/no-such-port" in wrong["scanner"]
    assert "there is no HDMI-7" in wrong["screen"]
    assert "skranke-kiosk pin --card" in wrong["maintenance"]
    assert "is no folder" in wrong["state"]
    assert found["autostart"]["state"] == "warning"


def test_settings_that_cannot_be_used(home: Home) -> None:
    """Each fault is a line of its own; what needs no settings is looked at all the same."""
    home.write_token("", 0o600)
    home.write_settings(idle_seconds=1, printr="tcp://127.0.0.1:9100")
    status, said = home.doctor("--server", "nowhere", "--site", "borgerservice")
    assert status == 1
    lines = said.splitlines()
    assert sum(line.startswith("WRONG    settings: ") for line in lines) == 3
    assert sum(line.startswith("WRONG    token-file: ") for line in lines) == 1
    assert lines[-1].startswith("10 checks: 4 things are wrong")
    assert any(line.startswith("ok       disk: ") for line in lines)


def test_the_doctor_visits_a_stand_that_runs(home: Home) -> None:
    """It has the scanner; that is no fault, and is not said to be one."""
    home.write_token("nobody-knows-it", 0o600)
    home.write_settings(scanner=home.scanner)
    lock = Lock(home.runtime / "skranke" / STAND_LOCK)
    assert lock.take()
    address = read_scanner(home.scanner)
    assert isinstance(address, SerialAddress)
    stand = open_scanner(address)
    status, found = home.found("--server", "http://127.0.0.1:1", "--site", "borgerservice")
    stand.close()
    lock.give_back()
    assert "a stand runs on this computer now" in found["running"]["words"]
    assert "the stand that runs here has" in found["scanner"]["words"]
    assert [name for name, finding in found.items() if finding["state"] == "wrong"] == ["server"]
    assert status == 1


def test_nothing_answers(home: Home) -> None:
    """A server and a printer that take the connection and say nothing: the doctor gives up on both, and ends."""
    home.write_token("nobody-knows-it", 0o600)
    with ExitStack() as stack:
        ports = [stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1] for _ in range(2)]
        status, found = home.found(
            "--server", f"http://127.0.0.1:{ports[0]}", "--site", "b", "--printer", f"tcp://127.0.0.1:{ports[1]}"
        )
    assert status == 1
    assert "does not answer in time" in found["server"]["words"]
    assert "it does not answer" in found["printer"]["words"]


def test_wrong_use(home: Home) -> None:
    """An option that there is not ends it with 2."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk_app", "doctor", "--patient"],
        env={**os.environ, **home.environment}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "--patient" in done.stderr
