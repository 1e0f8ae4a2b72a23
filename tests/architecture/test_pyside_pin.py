"""PySide6 stays at the version that counts its references right (docs/adr/0007-pyside-pin.md)."""

from __future__ import annotations

import gc
import sys
import tomllib
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject

PIN = "6.11.3"
CALLS = 2_000
NOISE = 50
"""How much others may change the count meanwhile; a version with the fault loses one at every call."""


def test_void_calls_do_not_lose_none() -> None:
    """2,000 calls that return nothing leave None's reference count as it was.

    6.12.0 on Python 3.11 takes one away each time, and ends the process when none is left. From Python 3.12 on None
    is not counted, and this cannot fail.
    """
    thing = QObject()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("skranke")
    after = sys.getrefcount(None)
    assert after - before > -NOISE, (
        f"{before - after} references to None were lost in {CALLS} calls: PySide6 {PIN} does not"
    )


def test_the_pin_is_exact_everywhere(root: Path) -> None:
    """Every part asks for exactly that version, it is the one locked, and the one that runs here."""
    extras = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    lines = [(name, line) for name, lines in extras.items() for line in lines]
    asked = {name: line for name, line in lines if line.lower().startswith(("pyside6", "shiboken6"))}
    assert asked == {
        "kiosk": f"pyside6-essentials=={PIN}",
        "kiosk-voice": f"pyside6-addons=={PIN}",
        "tray": f"pyside6-essentials=={PIN}",
    }
    locked = {p["name"]: p["version"] for p in tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))["package"]}
    parts = ("pyside6-essentials", "pyside6-addons", "shiboken6")
    assert {*(locked[part] for part in parts), PySide6.__version__} == {PIN}
