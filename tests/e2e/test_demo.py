"""The README's demo command, as a person runs it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from demo import municipality
from demo.programs import Program

PICTURES = ("kiosk-home", "kiosk-documents", "kiosk-number", "ticket", "tray-notice", "display")


def demo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "demo.cli", "--headless", "--data", str(folder / "data"), *arguments]
    return subprocess.run(
        [*command, "--out", str(folder / "out")], capture_output=True, text=True, timeout=180, check=False
    )


def processes_of(folder: Path) -> list[str]:
    """The processes that were told of the folder, by their arguments or their environment."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            told = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
        except OSError:
            continue
        if process.name.isdigit() and process.name != str(os.getpid()) and str(folder).encode() in told:
            found.append(told.decode(errors="replace")[:300])
    return found


@pytest.mark.long
def test_the_whole_journey_happens_and_is_kept(open_folder: Path) -> None:
    """The demo exits 0 with every picture and figure; run again, it goes on counting; with --reset it starts afresh."""
    for arguments, label in (((), "P001"), ((), "P002"), (("--reset",), "P001")):
        done = demo(open_folder, *arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        journey = json.loads((open_folder / "out" / "journey.json").read_text())
        assert journey["ticket"] == label
        assert journey["confirmed_by_printer"]
        assert journey["finished"]
        assert journey["chimes"] == 1
        assert journey["tap_to_popup_ms"] > 0
        assert all(Path(journey["files"][name]).stat().st_size > 500 for name in PICTURES)
    assert not (open_folder / "data" / "postgresql" / "data" / "postmaster.pid").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize("step", ["starting PostgreSQL", "starting the server", "starting the caseworker's tray"])
def test_an_interrupted_demo_leaves_nothing_running(open_folder: Path, step: str) -> None:
    """Ctrl-C at any step of starting stops every program and the database."""
    arguments = ["--headless", "--data", str(open_folder / "data"), "--out", str(open_folder / "out")]
    program = Program("demo", "demo.cli", arguments, log=open_folder / "demo.log")
    program.wait_for(f"· {step}")
    os.kill(program.pid, signal.SIGINT)
    assert program.wait_for("· everything is stopped")
    assert program.wait() == 130
    assert processes_of(open_folder) == []


def test_somebody_takes_the_port(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look and the start, as another demo may: the server takes any other port."""
    with socket.socket() as somebody:
        somebody.bind(("127.0.0.1", 0))
        somebody.listen()
        taken = somebody.getsockname()[1]
        monkeypatch.setattr(municipality, "_free", lambda _wanted: taken)
        with municipality.Municipality(open_folder / "data", lambda _words: None) as town:
            town.start_server()
            assert httpx.get(f"{town.server_url}/healthz").status_code == 200
            assert not town.server_url.endswith(f":{taken}")
