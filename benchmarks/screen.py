"""An X screen that nobody sees, with windows and a task bar: for tests and for the tray's benchmark."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from run import SCREEN_LIBRARIES, TRAY_HOST, loads

BAR: Final = 40
"""How high the task bar is, in points."""

WIDTH, HEIGHT = 1280, 800
"""The screen, in points."""


def missing_parts() -> list[str]:
    """What has to be installed before there can be such a screen."""
    programs = [package for package, name in TRAY_HOST.items() if shutil.which(name) is None]
    return programs + [package for library, package in SCREEN_LIBRARIES.items() if not loads(library)]


@contextmanager
def screen_with_task_bar(folder: Path, *, scale: int = 1) -> Iterator[dict[str, str]]:
    """The environment of programs on that screen; its pixels are in `Xvfb_screen0` in the folder, as xwd writes them.

    The desktop is like KDE, whose colours Qt reads from `kdeglobals` in the folder when a program starts.
    """
    reading, writing = os.pipe()
    size = f"{WIDTH * scale}x{HEIGHT * scale}x24"
    display = ["-displayfd", str(writing), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    bar = [
        "--edge",
        "bottom",
        "--align",
        "right",
        "--SetPartialStrut",
        "true",
        "--tint",
        "0x00202020",
        "--alpha",
        "0",
        "--transparent",
        "true",
    ]
    across = ["--widthtype", "pixel", "--width", str(WIDTH // 2 * scale)]
    high = ["--heighttype", "pixel", "--height", str(BAR * scale)]
    with ExitStack() as stack:
        stack.enter_context(_started(["Xvfb", *display], {**os.environ}, keeps=[writing]))
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(scale),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "XDG_CURRENT_DESKTOP": "KDE",
            "KDE_SESSION_VERSION": "6",
            "XDG_CONFIG_HOME": str(folder),
        }
        stack.enter_context(_started(["openbox", "--sm-disable"], environment))
        stack.enter_context(_started(["trayer", *bar, *across, *high], environment))
        yield environment


@contextmanager
def _started(words: list[str], environment: dict[str, str], *, keeps: Sequence[int] = ()) -> Iterator[None]:
    null = subprocess.DEVNULL
    process = subprocess.Popen(words, env=environment, stdout=null, stderr=null, pass_fds=keeps)
    try:
        yield
    finally:
        process.terminate()
        process.wait(10)
