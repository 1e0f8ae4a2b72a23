"""The walls that import-linter holds stand, and one that is broken is caught."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

LINTER = Path(sys.executable).with_name("lint-imports.exe" if os.name == "nt" else "lint-imports")

BREACHES = {
    "protocol-is-pure": ("shared/protocol/model.py", "import PySide6.QtCore"),
    "client-knows-only-the-protocol": ("shared/client/backoff.py", "import staff_tray.words"),
    "server-without-qt": ("server/queue/day.py", "import shared.client.ids"),
    "apps-apart": ("kiosk_app/settings.py", "import staff_tray.settings"),
    "rules-are-pure": ("server/queue/order.py", "import time"),
    "sql-in-stores": ("server/queue/routes.py", "import asyncpg"),
    "http-in-routes": ("server/queue/commands.py", "import litestar"),
    "view-models-without-views": ("staff_tray/desk/arrivals.py", "import staff_tray.desk.views.tray"),
}
"""For each contract a line that breaks it, and the module it is planted in."""


def settings(root: Path) -> dict[str, Any]:
    """What pyproject.toml says to import-linter."""
    told: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    return told


def lint(folder: Path) -> tuple[int, str]:
    """Check the contracts of the packages in `folder`; the exit status and all that was said."""
    done = subprocess.run(
        [LINTER, "--no-cache"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "300", "PYTHONUTF8": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """Our packages and contracts in another folder, to be spoilt there."""
    for package in settings(root)["root_packages"]:
        others = shutil.ignore_patterns("__pycache__", "*.ttf", "*.woff2", "*.svg", "*.qm", "*.ts")
        shutil.copytree(root / package, tmp_path / package, ignore=others)
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept(root: Path) -> None:
    """All walls stand, and the linter has seen enough files and imports for that to mean something."""
    status, said = lint(root)
    assert status == 0, f"a wall of docs/architecture.md is broken; move the code or the import:\n{said}"
    contracts = len(settings(root)["contracts"])
    assert f"Contracts: {contracts} kept, 0 broken" in said
    seen = re.search(r"Analyzed (\d+) files, (\d+) dependencies", said)
    assert seen is not None, said
    assert int(seen[1]) > 150
    assert int(seen[2]) > 700


def test_every_contract_has_a_breach_that_is_tried(root: Path) -> None:
    """Whoever adds a contract also adds a line here that breaks it."""
    assert {contract["id"] for contract in settings(root)["contracts"]} == set(BREACHES), (
        "pyproject.toml and BREACHES name different contracts: give the new one a line that breaks it"
    )


@pytest.mark.parametrize("contract", BREACHES)
def test_a_broken_wall_is_caught(root: Path, copy: Path, contract: str) -> None:
    """One forbidden import, and the linter fails and names the wall and the module."""
    path, line = BREACHES[contract]
    spoilt = copy / path
    spoilt.write_text(f"{spoilt.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    status, said = lint(copy)
    name = next(entry["name"] for entry in settings(root)["contracts"] if entry["id"] == contract)
    assert status == 1, said
    assert f"{name} BROKEN" in said
    assert path.removesuffix(".py").replace("/", ".") in said


def test_the_copy_is_what_is_checked(copy: Path) -> None:
    """Unspoilt, the copy passes: what fails above fails for the planted line, and not for being a copy."""
    status, said = lint(copy)
    assert status == 0, said
