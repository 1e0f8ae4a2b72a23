"""The tray is on all day: what it does not need, it does not load."""

from __future__ import annotations

import subprocess
import sys

OF_ISSUE_7 = ("icalendar", "httpcore", "httpx", "apprise", "jinja2", "litestar", "asyncpg", "segno", "qrcode")
HEAVY = (
    *OF_ISSUE_7,
    "keyring", "zeroconf", "asyncio", "ssl", "_hashlib", "urllib.request", "http.client", "email", "subprocess",
    "difflib", "json", "PySide6.QtSvg", "shared.client.automation", "staff_tray.automation",
)  # fmt: skip
WINDOWS = (
    "staff_tray.desk.views.desk_window", "staff_tray.signin.views.window", "staff_tray.team.views",
    "staff_tray.host.views", "staff_tray.day.views.my_day_panel", "staff_tray.gallery",
    "staff_tray.superuser.draft_session", "staff_tray.superuser.views",
)  # fmt: skip
PROGRAM = "import linecache, sys, staff_tray.__main__, staff_tray.program; "


def told(words: str) -> list[str]:
    """What a fresh process says that has imported the whole program and then done this."""
    start = "from shared.client.forgotten_sources import forget_sources; forget_sources(); "
    answer = subprocess.run(
        [sys.executable, "-c", start + PROGRAM + words], check=True, capture_output=True, text=True, timeout=60
    )
    return answer.stdout.split()


def test_starting_loads_neither_heavy_libraries_nor_windows() -> None:
    """A process that has imported the whole program holds none of them: they come when they are wanted."""
    loaded = set(told("print(*sys.modules)"))
    assert "staff_tray.desk.app" in loaded
    assert loaded.isdisjoint({*HEAVY, *WINDOWS}), sorted(loaded & {*HEAVY, *WINDOWS})


def test_no_sources_are_read_or_kept() -> None:
    """PySide6 would read the source of each module that is imported after it; a function's can be had all the same."""
    assert told("print(len(linecache.cache))") == ["0"]
    counted = "read = []; linecache.updatecache = lambda *a: read.append(a) or []; import staff_tray.day.views; "
    assert told(f"{counted} print(len(read))") == ["0"]
    said = told("import inspect; print(inspect.getsource(inspect.getsource).split()[:2])")
    assert said == ["['def',", "'_source_of(object:']"]


def test_a_traceback_shows_its_lines() -> None:
    """They are read when they are shown."""
    frame = "(sys.modules['staff_tray'].__file__, 1, 'f', None)"
    said = told(f"import traceback; print(traceback.StackSummary.from_list([{frame}])[0].line)")
    assert said[:2] == ['"""The', "caseworker's"]
