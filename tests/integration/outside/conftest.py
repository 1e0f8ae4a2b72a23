"""Programs that are not ours, which read what the stand prints: installed when needed, or the check is skipped."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from platformdirs import user_cache_path
from PySide6.QtGui import QGuiApplication

from kiosk_app.fonts import load_fonts
from kiosk_app.i18n import I18N, PREFIX
from shared.client.i18n import Translations

PACKAGES = ("npos@0.1.19", "receiptio@2.1.2")


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """A folder with `npos` and `receiptio`, kept between runs."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm or sys.platform == "win32":
        pytest.skip("npos and receiptio read our tickets: install Node.js with npm, and this check runs")
    folder = user_cache_path("skranke") / f"outside-{'-'.join(PACKAGES)}"
    done = folder / "installed"
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder.with_suffix(".lock")):
        if not done.exists():
            words = [npm, "install", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", *PACKAGES]
            try:
                made = subprocess.run(words, capture_output=True, text=True, timeout=180, check=False)
            except subprocess.TimeoutExpired:
                pytest.skip("npos and receiptio cannot be fetched: npm does not come to an end")
            if made.returncode:
                pytest.skip(f"npos and receiptio cannot be fetched: {made.stderr.strip()[-300:]}")
            done.touch()
    return folder / "node_modules"


@pytest.fixture
def port_9100() -> Iterator[int]:
    """The one port that receiptio speaks to, held by one test at a time."""
    with _locked(user_cache_path("skranke", ensure_exists=True) / "port-9100.lock"):
        try:
            socket.create_server(("127.0.0.1", 9100)).close()
        except OSError:
            pytest.skip("receiptio speaks to port 9100 only, and another program has it")
        yield 9100


@pytest.fixture
def speak(qapp: QGuiApplication) -> Iterator[Callable[[str], None]]:
    """Switches the ticket's words to a language, with the real translations."""
    load_fonts()
    translations = Translations(I18N, prefix=PREFIX)

    def switch(language: str) -> None:
        assert translations.switch(language)

    yield switch
    translations.remove()


class _locked:  # noqa: N801 - read as a word, like the functions of contextlib
    """Only one process at a time; nothing on Windows, where these checks are skipped."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        self._file = self._path.open("w")
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        self._file.close()
