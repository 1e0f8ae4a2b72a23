"""The documents say what the code does, where that can be checked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from kiosk_app.settings import KioskSettings
from server.config import ServerSettings
from server.web.display import Board
from shared.protocol.events import Event, decode_event

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs")


def documents(root: Path) -> list[Path]:
    """Every document, by path."""
    named = [root / name for name in DOCUMENTS]
    return sorted([*(path for path in named if path.is_file()), *(root / "docs").rglob("*.md")])


def test_every_example_of_an_event_is_one(root: Path) -> None:
    """What stands in docs/events.md can be read by the program, word for word."""
    page = (root / "docs" / "events.md").read_text(encoding="utf-8")
    examples = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(examples) >= 3
    for example in examples:
        seen = msgspec.json.decode(msgspec.json.encode(decode_event(example)))
        # Only the streams of staff have these, and only where there is something to say.
        among_staff = {"visitor", "call"} if seen["kind"].startswith("assistance.") else {"visitor"}
        assert seen.keys() - among_staff == msgspec.json.decode(example).keys() - among_staff
    boards = re.findall(r"event: board\ndata: (.*)", page)
    assert boards
    for board in boards:
        msgspec.json.decode(board, type=Board, strict=True)


def test_every_kind_of_event_is_described(root: Path) -> None:
    """A new kind of event has a row in docs/events.md, and a kind that is gone has none."""
    page = (root / "docs" / "events.md").read_text(encoding="utf-8")
    families = "ticket|booking|help|assistance|visit|feedback|staff|stand|device|site|draft|message"
    described = set(re.findall(rf"^\| `((?:{families})\.[a-z_]+)` \|", page, re.MULTILINE))
    assert described == {kind.__struct_config__.tag for kind in get_args(Event)}


@pytest.mark.parametrize(("chapter", "settings"), [("server", ServerSettings), ("stand", KioskSettings)])
def test_every_setting_is_described(root: Path, chapter: str, settings: type[msgspec.Struct]) -> None:
    """Each has a row in its chapter of docs/operations.md, with its default."""
    page = (root / "docs" / "operations.md").read_text(encoding="utf-8")
    table = page.partition(f"\n## Settings of the {chapter}\n")[2].partition("\n## ")[0]
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| `?([^`|]*)`? ?", table, re.MULTILINE))
    fields = {field.name: field for field in msgspec.structs.fields(settings)}
    assert rows.keys() == fields.keys()
    for name, field in fields.items():
        if field.default is not msgspec.NODEFAULT:
            assert rows[name].lower() == str(field.default).lower(), f"the default of {name}"


@pytest.mark.parametrize("kind", ["link", "picture"])
def test_what_a_document_points_to_is_there(root: Path, kind: str) -> None:
    """No link and no picture leads nowhere."""
    pattern = r"(?<!!)\[[^\]]*\]\(([^)#]+)\)" if kind == "link" else r"!\[[^\]]+\]\(([^)]+)\)"
    pages = documents(root)
    targets = [(page, target) for page in pages for target in re.findall(pattern, page.read_text(encoding="utf-8"))]
    broken = [
        f"{page.relative_to(root)}: {to}" for page, to in targets if "://" not in to and not (page.parent / to).exists()
    ]
    assert len(pages) >= 15
    assert len(targets) >= 5
    assert not broken, f"correct or remove: {broken}"
