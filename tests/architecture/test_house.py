"""House rules that are about every file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LONGEST = 400
SKIPPED = frozenset({"__pycache__", "node_modules", "demo-out", "dist", "build"})
"""Besides folders that begin with a dot: what is made here and not kept."""

HOSTS = tuple(
    ".".join(parts).encode()
    for parts in (
        ("pypi", "org"),
        ("python" + "hosted", "org"),
        ("registry", "npm" + "js", "org"),
        ("npm" + "js", "com"),
        ("crates", "io"),
        ("ruby" + "gems", "org"),
        ("proxy", "go" + "lang", "org"),
        ("conda", "ana" + "conda", "org"),
    )
)
"""Package registries; in pieces, so that this file does not name them either."""

HOMES = re.compile(rb"(?<![\w.])/(home|Users|root)/[\w.-]+/")
"""The path of somebody's own machine."""

LOCKS = frozenset({"uv.lock"})
"""Says where each package is from, and must."""


def files(root: Path) -> Iterator[Path]:
    """Every file of the repository."""
    for path in sorted(root.iterdir()):
        if path.is_dir() and path.name not in SKIPPED and (not path.name.startswith(".") or path.name == ".ci"):
            yield from files(path)
        elif path.is_file() and not path.is_symlink():
            yield path


def test_every_module_says_what_it_is(modules: list[Any]) -> None:
    """One sentence at the top; a newcomer reads these and knows the house."""
    wrong = []
    for module in modules:
        first = (ast.get_docstring(module.tree) or "").partition("\n\n")[0]
        if not first.endswith(".") or len(re.findall(r"[.!?](?=\s+[A-Z]|$)", first)) > 2:
            wrong.append(f"  {module.path}: {first!r}")
    assert len(modules) >= 150, "the modules have moved: this check saw too few"
    fix = "Fix: begin the module with one sentence (two at most) that ends in a full stop."
    assert not wrong, "\n".join(["Rule: every module has a docstring of one sentence.", *wrong, fix])


def test_no_module_is_longer_than_400_lines(root: Path) -> None:
    """A module that long holds two thoughts."""
    sources = [path for path in files(root) if path.suffix in {".py", ".qml", ".js"}]
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources}
    long = [f"  {path.relative_to(root)}: {length} lines" for path, length in lengths.items() if length > LONGEST]
    assert len(sources) >= 220, "the sources have moved: this check saw too few"
    assert not long, "\n".join(
        [f"Rule: no module over {LONGEST} lines.", *long, "Fix: find the two thoughts, and part them."]
    )


def test_no_file_names_a_registry_or_somebodys_machine(root: Path) -> None:
    """Where packages come from is the business of uv and its lock file; whose machine it was is nobody's."""
    seen, wrong = 0, []
    for path in files(root):
        if path.name in LOCKS:
            continue
        seen += 1
        data = path.read_bytes()
        said = [host.decode() for host in HOSTS if host in data] + [home[0].decode() for home in HOMES.finditer(data)]
        wrong += [f"  {path.relative_to(root)}: {what}" for what in said]
    assert seen >= 300, "the files have moved: this check saw too few"
    fix = "Fix: write 'the package index', or a path below the repository."
    assert not wrong, "\n".join(["Rule: no file names a package registry's host or somebody's own path.", *wrong, fix])
