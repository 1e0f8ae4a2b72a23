"""One program a user, proved with real processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shared.client.local_lines import LineServer
from shared.client.single_instance import Claim, SingleInstance

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from shared.client.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance("tray", app, folder=Path(sys.argv[1]))
instance.requested.connect(lambda request: print("asked to", request, flush=True))
claim = instance.claim(*sys.argv[2:])
print(claim.value, flush=True)
if claim == "first":
    app.exec()
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program; what it prints can be read."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PROGRAM, str(tmp_path), *arguments]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield run
    for program in started:
        program.kill()
        program.communicate()


def line(program: subprocess.Popen[str]) -> str:
    """The next line it prints."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_the_second_hands_over(start: Start) -> None:
    """The second gives its request to the first and ends; the first goes on for a third."""
    first = start()
    assert line(first) == "first"
    for request in ("show", "call-next"):
        other = start(request)
        assert line(other) == "handed-over"
        assert line(first) == f"asked to {request}"
        assert other.wait(10) == 0
    assert first.poll() is None


def test_after_a_crash(start: Start, tmp_path: Path) -> None:
    """A first that was killed leaves its socket behind; the next one takes its place, and is found."""
    first = start()
    assert line(first) == "first"
    first.kill()
    first.wait(10)
    assert (tmp_path / "tray.socket").exists()
    second = start()
    assert line(second) == "first"
    assert line(start()) == "handed-over"
    assert line(second) == "asked to show"


def test_many_at_once(start: Start) -> None:
    """Of several programs that start at the same moment exactly one is the first."""
    claims = sorted(line(program) for program in [start() for _ in range(4)])
    assert claims == ["first", "handed-over", "handed-over", "handed-over"]


def test_only_the_user_may_connect(qtbot: QtBot, tmp_path: Path) -> None:
    """Nobody else may speak to the socket."""
    instance = SingleInstance("tray", folder=tmp_path)
    assert instance.claim() is Claim.FIRST
    assert (tmp_path / "tray.socket").stat().st_mode & 0o077 == 0
    instance.close()


@pytest.mark.parametrize(
    ("answer", "claim"),
    [(b'{"ok":false,"protocol":9}', "not-understood"), (b"???", "not-understood"), (b"\xff", "not-understood")],
)
def test_another_version_runs(qtbot: QtBot, start: Start, tmp_path: Path, answer: bytes, claim: str) -> None:
    """An instance that does not understand is left alone."""
    server = LineServer(str(tmp_path / "tray.socket"), lambda _: answer)
    assert server.listen()
    second = start()
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert line(second) == claim
    server.close()


def test_the_first_hangs(start: Start, tmp_path: Path) -> None:
    """A first that does not answer is not run beside: the second ends and says so."""
    import socket  # noqa: PLC0415 - a listener that never reads

    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "tray.socket"))
        deaf.listen()
        assert line(start()) == "not-answered"


@pytest.mark.parametrize(
    ("said", "ok"),
    [
        (b'{"protocol":1,"request":"show"}', True),
        (b'{"protocol":2,"request":"show"}', False),
        (b"nonsense", False),
        (b"\xff", False),
    ],
)
def test_what_the_first_understands(qtbot: QtBot, tmp_path: Path, outcomes: list[Any], said: bytes, ok: bool) -> None:
    """Only a request in this version of the protocol is passed on."""
    instance = SingleInstance("tray", folder=tmp_path)
    instance.requested.connect(outcomes.append)
    answer = instance._answer(said)
    assert isinstance(answer, bytes)
    assert (b'"ok":true' in answer) is ok
    assert outcomes == (["show"] if ok else [])


@pytest.mark.expect_log("cannot listen")
def test_runs_when_there_can_be_no_socket(qtbot: QtBot, tmp_path: Path) -> None:
    """A folder that cannot be written keeps nobody from working."""
    assert SingleInstance("tray", folder=tmp_path / "none").claim() is Claim.FIRST
