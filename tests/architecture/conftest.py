"""The repository's modules, read and parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("shared", "server", "kiosk_app", "staff_tray", "demo", "benchmarks")


@dataclass(frozen=True)
class Module:
    """One module; `path` is relative to the repository's root, with forward slashes."""

    path: str
    text: str
    tree: ast.Module

    def imports(self) -> Iterator[tuple[str, int]]:
        """Each name that is imported, as `PySide6.QtCore.QObject`, and its line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)

    def qt_parts(self) -> Iterator[tuple[str, int]]:
        """Each part of Qt that is imported, as `QtCore`, and its line."""
        for name, line in self.imports():
            if name.split(".")[0] == "PySide6":
                yield (name.split(".")[1] if "." in name else "PySide6 as a whole"), line

    def calls(self) -> Iterator[tuple[str, int]]:
        """What is called, as `open` or `datetime.now`, and its line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                yield ast.unparse(node.func), node.lineno

    def texts(self) -> Iterator[tuple[str, int]]:
        """Each string that is no docstring, the fixed parts of f-strings joined, and its line."""
        documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        ignored: set[ast.AST] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, documented):
                ignored.update(part.value for part in node.body if isinstance(part, ast.Expr))
            elif isinstance(node, ast.JoinedStr):
                ignored.update(node.values)
                parts = (part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
                yield "".join(map(str, parts)), node.lineno
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in ignored:
                yield node.value, node.lineno


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's root."""
    return ROOT


@pytest.fixture(scope="session")
def modules() -> list[Module]:
    """Every module of our packages, by path."""
    paths = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    return [Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text)) for path, text in texts.items()]
