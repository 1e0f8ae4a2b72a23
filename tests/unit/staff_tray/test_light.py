"""The tray is on all day: what it does not need, it does not load."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("keyring", "zeroconf", "asyncio", "ssl", "_hashlib", "urllib.request", "http.client", "email")
WINDOWS = ("staff_tray.desk.views.desk_window", "staff_tray.signin.views.window", "staff_tray.gallery")


def test_starting_loads_neither_heavy_libraries_nor_windows() -> None:
    """A fresh process that has imported the whole program holds none of them: they come when they are wanted."""
    words = "import sys, staff_tray.__main__, staff_tray.app; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", words], check=True, capture_output=True, text=True, timeout=60)
    loaded = set(answer.stdout.split())
    assert "staff_tray.desk.app" in loaded
    assert loaded.isdisjoint({*HEAVY, *WINDOWS}), sorted(loaded & {*HEAVY, *WINDOWS})
