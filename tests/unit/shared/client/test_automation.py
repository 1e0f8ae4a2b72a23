"""Driving a program from another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from shared.client.automation import AutomationClient, AutomationError, AutomationServer

PROGRAM = """
import os, sys
from uuid import UUID
from PySide6.QtCore import QCoreApplication, QTimer
from shared.client.automation import AutomationServer
from shared.protocol.model import Staff

app = QCoreApplication([])
taps = []
def tap(request):
    taps.append(request["objectName"])
    return {"taps": taps}
def click(request):
    if "later" not in taps:
        raise ValueError("it cannot be pressed now")
    return tap(request)
def later(request):
    QTimer.singleShot(request["ms"], lambda: taps.append("later"))
def explode(request):
    raise ValueError("there is no such tile")
def silent(request):
    raise RuntimeError
def stare(request):
    import time
    time.sleep(30)
handlers = {
    "tap": tap, "click": click, "later": later, "explode": explode, "silent": silent, "stare": stare,
    "inspect": lambda _: taps,
    "staff": lambda _: Staff(id=UUID(int=7), username="bo", display_name="Bo", desk_id=None),
    "unspeakable": lambda _: object(),
    "quit": lambda _: QTimer.singleShot(0, app.quit),
}
server = AutomationServer(sys.argv[1], handlers, app)
sys.exit(app.exec())
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    """A socket of this test's own."""
    return str(tmp_path / "automation.socket")


@pytest.fixture
def program(name: str) -> Iterator[subprocess.Popen[bytes]]:
    """The other program, perhaps not listening yet."""
    with subprocess.Popen([sys.executable, "-c", PROGRAM, name]) as started:
        yield started
        started.kill()


@pytest.fixture
def client(name: str, program: subprocess.Popen[bytes]) -> Iterator[AutomationClient]:
    """A client of it."""
    made = AutomationClient(name)
    yield made
    made.close()


def test_round_trip(client: AutomationClient, name: str, program: subprocess.Popen[bytes]) -> None:
    """The client waits for the program to start, hands arguments over, and gets results, structs among them."""
    assert client.call("tap", objectName="pas") == {"taps": ["pas"]}
    assert client.call("tap", objectName="kørekort") == {"taps": ["pas", "kørekort"]}
    assert client.call("staff")["display_name"] == "Bo"
    assert Path(name).stat().st_mode & 0o077 == 0
    client.call("quit")
    assert program.wait(10) == 0


@pytest.mark.parametrize(
    ("do", "sentence"),
    [
        ("explode", "there is no such tile"),
        ("silent", "RuntimeError"),
        ("dance", "there is no 'dance' here; there are: click, explode, inspect"),
        ("unspeakable", "object"),
    ],
)
def test_errors(client: AutomationClient, do: str, sentence: str) -> None:
    """What a handler raises, and what there is none for, comes back as a sentence; the program goes on."""
    with pytest.raises(AutomationError, match=sentence):
        client.call(do)
    assert client.call("inspect") == []


def test_wait_until(client: AutomationClient) -> None:
    """It asks until the answer is the one awaited, and returns it."""
    client.call("later", ms=100)
    assert client.wait_until("inspect", lambda taps: "later" in taps, 5) == ["later"]
    with pytest.raises(AutomationError, match=r"did not become .* it was \['later'\]"):
        client.wait_until("inspect", lambda taps: "never" in taps, 0.1)


def test_press(client: AutomationClient) -> None:
    """It clicks when it can, once, and says at the end why it never could."""
    with pytest.raises(AutomationError, match="it cannot be pressed now"):
        client.press("finish", 0.1)
    client.call("later", ms=100)
    client.press("finish", 5)
    assert client.call("inspect") == ["later", "finish"]


def test_time_limit(client: AutomationClient) -> None:
    """A program that hangs is not waited for."""
    assert client.call("inspect") == []
    with pytest.raises(AutomationError, match=r"did not answer stare within 0\.2 s"):
        client.call("stare", seconds=0.2)


def test_program_that_dies(client: AutomationClient, program: subprocess.Popen[bytes]) -> None:
    """A program that is killed while it is asked gives an error at once."""
    assert client.call("inspect") == []
    program.kill()
    program.wait(10)
    client._connected = lambda _: client._caller  # type: ignore[assignment, method-assign, return-value]
    with pytest.raises(AutomationError, match="did not answer"):
        client.call("inspect", seconds=5)


@pytest.mark.expect_log("cannot listen")
def test_cannot_listen(qapp: QCoreApplication, tmp_path: Path) -> None:
    """A name that cannot be is said at once."""
    with pytest.raises(OSError, match="cannot listen"):
        AutomationServer(str(tmp_path / "none" / "x.socket"), {})


def test_requests_that_are_none(qapp: QCoreApplication, name: str) -> None:
    """Whatever a line holds, the answer is an error and the program lives."""
    server = AutomationServer(name, {"x": lambda _: None})
    for line in (b"\n", b"nonsense\n", b"[]\n", b'{"do": []}\n', b"\xff\n", b"{}\n"):
        assert server._answer(line).startswith(b'{"error"')
    server.deleteLater()
