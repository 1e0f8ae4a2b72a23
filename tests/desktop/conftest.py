"""A desktop of glass-less screens: an X server without a window manager, and programs that show windows on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "xdotool")


class OnDesktop:
    """One Python program with windows on the X server; what it prints comes line by line."""

    def __init__(self, display: str, code: str, *arguments: str) -> None:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONUNBUFFERED": "1"}
        for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            environment.pop(name, None)
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            env=environment, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def line(self, seconds: float = 30) -> str:
        """The next line it prints."""
        return self._lines.get(timeout=seconds)

    def wait_for(self, words: str) -> str:
        """The next line that holds these words."""
        while words not in (line := self.line()):
            pass
        return line

    def end(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.strip())


class Desktop:
    """The X server, and hands at its keyboard."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._started: list[OnDesktop] = []
        self._manager: subprocess.Popen[bytes] | None = None

    def manage(self) -> None:
        """Have a window manager, from now on to the end."""
        if shutil.which("openbox") is None:
            pytest.skip("needs openbox, a window manager")
        self._manager = subprocess.Popen(
            ["openbox", "--startup", "echo ready"],
            env={**os.environ, "DISPLAY": self.display}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert self._manager.stdout is not None
        assert any(line == b"ready\n" for line in self._manager.stdout)  # after what it has to say of its menu

    def start(self, code: str, *arguments: str) -> OnDesktop:
        """Run this Python on the desktop."""
        self._started.append(OnDesktop(self.display, code, *arguments))
        return self._started[-1]

    def do(self, *words: str) -> str:
        """What xdotool answers; see its manual."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def end(self) -> None:
        """End what was started."""
        for program in self._started:
            program.end()
        if self._manager is not None:
            self._manager.terminate()
            self._manager.communicate()


@pytest.fixture(scope="session")
def x_server() -> Iterator[str]:
    """The name of a display of 1280 by 800."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reads, writes = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writes], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writes)
        with os.fdopen(reads) as display:
            name = f":{display.readline().strip()}"
        yield name
        server.terminate()


@pytest.fixture
def desktop(x_server: str) -> Iterator[Desktop]:
    """The desktop, with nothing on it."""
    made = Desktop(x_server)
    yield made
    made.end()


@pytest.fixture
def hotkey_program(desktop: Desktop) -> Callable[..., OnDesktop]:
    """Starts a program that holds the given hotkeys and prints each when it is pressed."""
    code = """
import logging, sys
from functools import partial
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from staff_tray.desk.hotkey import register_hotkey
logging.basicConfig(level=logging.INFO, format="%(message)s")
app = QApplication(sys.argv[:1])
held = [register_hotkey(text, partial(print, "pressed", text)) for text in sys.argv[1:]]
print("holds", [key is not None for key in held], len(app.findChildren(QTimer)))
app.exec()
"""
    return lambda *keys: desktop.start(code, *keys)
