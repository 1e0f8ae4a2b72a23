"""The supervisor and the real stand as they run in a hall: killed, frozen, ended, and left alone."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from demo.programs import Program
from server.ids import new_id
from shared.client.automation import AutomationClient

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops and kills by signals")


class Hall:
    """One supervisor with its stand, full screen; it has no server and does not need one to be there."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.log = folder / "log" / "kiosk.log"
        name = f"skranke-e2e-{new_id().hex[-8:]}"
        self.hand = AutomationClient(name)
        stack.callback(self.hand.close)
        self.environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "XDG_RUNTIME_DIR": str(folder),
            "SKRANKE_KIOSK_DEVICE_TOKEN": "a-token-that-nobody-knows",
            "SKRANKE_KIOSK_SPEECH": "false",
        }
        self.arguments = [
            "supervise", "--log-dir", str(self.log.parent), "--silence", "8", "--", "--server", "http://127.0.0.1:1",
            "--site", "borgerservice", "--automation", name,
        ]  # fmt: skip
        self.supervisor = stack.enter_context(
            Program(
                "supervisor", "kiosk_app", self.arguments, log=folder / "supervisor.log", environment=self.environment
            )
        )

    def stand(self, after: int = 0) -> int:
        """The process of the stand that has been started so often again, once it answers."""
        found = re.compile(rf"the stand starts as process (\d+), after {after} restarts")

        def started(_shown: Any) -> bool:
            return found.search(self.log.read_text(encoding="utf-8")) is not None

        self.hand.close()
        self.hand.wait_until("inspect", started, seconds=60)
        match = found.search(self.log.read_text(encoding="utf-8"))
        assert match is not None
        return int(match[1])


@pytest.fixture
def hall(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Callable[[], Hall]]:
    """Opens a hall; all in it has ended after the test."""
    with ExitStack() as stack:
        yield lambda: Hall(tmp_path, stack)


def gone(pid: int, seconds: float = 20.0) -> bool:
    """Whether the process ends in time. Only its parent may wait for it, so its descriptor tells."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    ended = bool(select.select([handle], [], [], seconds)[0])
    os.close(handle)
    return ended


def test_a_stand_that_is_killed_or_stands_still_comes_back(hall: Callable[[], Hall]) -> None:
    """Killed, it is there again in some seconds; stopped as a whole, it is killed and started too.

    Each start knows how many there were before it.
    """
    here = hall()
    first = here.stand()
    os.kill(first, signal.SIGKILL)
    assert gone(first)
    second = here.stand(after=1)
    os.kill(second, signal.SIGSTOP)
    assert gone(second, 40)
    third = here.stand(after=2)
    assert len({first, second, third}) == 3
    assert b"--restarts\0002" in Path(f"/proc/{third}/cmdline").read_bytes()
    said = here.log.read_text(encoding="utf-8")
    assert "ended by SIGKILL" in said
    assert "no sign of life" in said
    assert "a-token-that-nobody-knows" not in said


def test_the_supervisor_ends_with_its_stand(hall: Callable[[], Hall]) -> None:
    """Told to end, it ends the stand in order and then itself, with status 0; no second one is let in before."""
    here = hall()
    stand = here.stand()
    second = subprocess.run(
        [sys.executable, "-m", "kiosk_app", *here.arguments],
        env={**os.environ, **here.environment}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert second.returncode == 3
    assert "is being supervised on this computer already" in second.stderr
    third = subprocess.run(
        [sys.executable, "-m", "kiosk_app", "run", "--server", "http://127.0.0.1:1", "--site", "borgerservice"],
        env={**os.environ, **here.environment}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert third.returncode == 3
    assert "a stand fills this computer's screen already" in third.stderr
    assert here.supervisor.stop() == 0
    assert gone(stand)
    assert "the stand has been ended: it was told to end" in here.log.read_text(encoding="utf-8")


def test_a_stand_does_not_outlive_its_supervisor(hall: Callable[[], Hall]) -> None:
    """Killed from outside, the supervisor says nothing any more; its stand notices and ends by itself."""
    here = hall()
    stand = here.stand()
    os.kill(here.supervisor.pid, signal.SIGKILL)
    assert gone(stand)
