#!/usr/bin/env python3
"""Set up and run Skranke with nothing but Python: `python3 run.py demo` or `python3 run.py test`."""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")

EXTRAS = ("server", "kiosk", "tray", "dev")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")

READ = ("dan", "eng", "nor", "pol", "ukr")
"""Languages that tesseract reads on our tickets."""

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DESKTOP = {"xvfb": ("Xvfb",), "xdotool": ("xdotool",), "x11-xserver-utils": ("xmodmap",), "openbox": ("openbox",)}
"""A desktop without a screen of glass, and hands at its keyboard, for tests/desktop."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TRAY_HOST = {"xvfb": "Xvfb", "openbox": "openbox", "trayer": "trayer", "xdotool": "xdotool"}
"""A screen with windows and a task bar, and a hand to click on it: package and program."""


def say(words: str) -> None:
    """Tell the person at the terminal what is going on."""
    print(f"· {words}", flush=True)


def main() -> int:
    """Set up what is missing, then run the demo or the checks; returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the message is for whoever has an older one
        print("Skranke needs Python 3.11 or later. This is " + sys.version.split()[0], file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="a whole municipality on this machine; --help says more", add_help=False)
    commands.add_parser("test", help="lint, types, import contracts, and every test")
    options, rest = parser.parse_known_args()
    for_demo = options.command == "demo"
    if rest and not for_demo:
        parser.error(f"test takes no arguments; to run some tests: {PYTHON} -m pytest {' '.join(rest)}")
    programs: dict[str, Sequence[str]] = {}
    if not for_demo or "--headless" in rest or not has_screen():
        programs["chromium"] = BROWSERS
    if not for_demo:
        programs["zbar-tools"] = ("zbarimg",)
        programs |= DESKTOP
    if not for_demo:
        provide_readers()
        provide_tray_host()
    if not (provide_programs(programs) and provide_packages(with_voice=not for_demo)):
        return 2
    return demo(rest) if for_demo else test()


def has_screen() -> bool:
    """Whether windows can be shown to somebody."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide_programs(programs: Mapping[str, Sequence[str]]) -> bool:
    """Install what pip cannot, where we may; else say what to do and return False.

    `programs` holds the packages that are needed beyond Qt's libraries, each with the commands that will do for it.
    """
    if not sys.platform.startswith("linux"):
        return True
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if has_screen() or "xvfb" in programs:
        missing += [package for library, package in SCREEN_LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    missing += [package for package, names in programs.items() if not any(shutil.which(name) for name in names)]
    return not missing or install(missing)


def provide_readers() -> None:
    """Install tesseract, which reads our tickets, and its languages where we may; else some checks are skipped."""
    if not sys.platform.startswith("linux"):
        return
    known, missing = "", ["tesseract-ocr"]
    if shutil.which("tesseract"):
        missing = []
        known = subprocess.run(["tesseract", "--list-langs"], check=False, capture_output=True, text=True).stdout
    missing += [f"tesseract-ocr-{language}" for language in READ if language not in known.split()]
    if missing and not install(missing):
        say("going on without tesseract: the checks that read the words on a ticket are skipped")


def provide_tray_host() -> None:
    """Install a screen with a task bar where we may; else the check of the tray's icon on one is skipped."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for package, program in TRAY_HOST.items() if not shutil.which(program)]
    missing += [package for library, package in SCREEN_LIBRARIES.items() if not loads(library)]
    if missing and not install(sorted(set(missing))):
        say("going on without a task bar: the check that sees the tray's icon on one is skipped")


def loads(library: str) -> bool:
    """Whether the system has that shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> bool:
    """Install Debian packages as root, or by sudo that does not ask."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    apt = shutil.which("apt-get")
    root = os.geteuid() == 0
    sudo = [] if root else ["sudo", "-n"]
    may = apt and (
        root or (shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0)
    )
    if not may:
        print(
            f"\nSomething is missing on this machine. Install it and start again:\n\n  sudo {line}\n", file=sys.stderr
        )
        return False
    say(f"installing {', '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in ("apt-get update -q", line + " -q"):
        done = subprocess.run(
            [*sudo, *words.split()], check=False, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode != 0:
            print(f"{words} failed:\n{(done.stdout + done.stderr)[-2000:]}", file=sys.stderr)
            return False
    return True


def provide_packages(*, with_voice: bool) -> bool:
    """Make the virtual environment as `uv.lock` says; nothing to do when it is so already.

    Reading aloud is for the tests and for those who want it: its package weighs as much as all the others.
    """
    lock = (ROOT / "uv.lock").read_bytes()
    wanted = hashlib.sha256(lock + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / "skranke.sha256"
    voice_stamp = VENV / "skranke-voice.sha256"
    stamps = (stamp, voice_stamp) if with_voice else (stamp,)
    if all(each.exists() and each.read_text() == wanted for each in stamps):
        return True
    if not PYTHON.exists():
        say("making a virtual environment in .venv")
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode != 0:
            return False
    found = re.search(rb'name = "uv"\nversion = "([^"]+)"', lock)
    assert found is not None
    say("installing the locked packages (about 700 MB once unpacked; a minute or two the first time)")
    extras = ["--all-extras"] if with_voice else [word for name in EXTRAS for word in ("--extra", name)]
    steps = (
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"uv=={found[1].decode()}"],
        [str(PYTHON), "-m", "uv", "sync", "--quiet", "--frozen", *extras, "--inexact", "--python", str(PYTHON)],
    )
    # Compiled here, once, as pip does unasked: else the first start of each program takes seconds more.
    environment = {
        **os.environ, "UV_PROJECT_ENVIRONMENT": str(VENV), "UV_SYSTEM_CERTS": "1", "UV_COMPILE_BYTECODE": "1",
    }  # fmt: skip
    environment.pop("VIRTUAL_ENV", None)
    for step in steps:
        if subprocess.run(step, cwd=ROOT, env=environment, check=False).returncode != 0:
            print("The packages could not be installed: see above. Is the network there?", file=sys.stderr)
            return False
    for each in stamps:
        each.write_text(wanted)
    return True


def demo(arguments: list[str]) -> int:
    """Run the demo. Ctrl-C goes to it too, and it stops everything; we wait for that."""
    if not has_screen() and "--headless" not in arguments:
        arguments = [*arguments, "--headless"]
    process = subprocess.Popen([str(PYTHON), "-m", "demo.cli", *arguments])
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def test() -> int:
    """Run every check, all of them even when one fails, and say in the end which did."""
    checks = {
        "lint": ["ruff", "check", "."],
        "format": ["ruff", "format", "--check", "."],
        "types": ["mypy"],
        "import contracts": [],
        # Three on two cores: the tests with real processes wait for much of their time.
        "tests": ["pytest", "-n", "3", "--dist", "worksteal", "-q"],
    }
    failed = []
    for name, words in checks.items():
        say(name)
        started = time.monotonic()
        command = [str(SCRIPTS / "lint-imports")] if name == "import contracts" else [str(PYTHON), "-m", *words]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            failed.append(name)
        say(f"{name}: {time.monotonic() - started:.0f} s")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
