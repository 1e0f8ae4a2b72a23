"""The line drawings that stands show and that superusers choose from: icons, and documents to bring."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ICONS: Final = Path(__file__).parent / "icons"
DOCUMENTS: Final = Path(__file__).parent / "documents"

UNKNOWN_ICON: Final = "file-text"
"""What is shown for a name that is not there."""
UNKNOWN_DOCUMENT: Final = "other"

PAGES_OWN: Final = frozenset({
    "a-large-small", "accessibility", "arrow-down", "arrow-down-to-line", "arrow-left", "arrow-right", "arrow-up",
    "arrow-up-to-line", "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle-help", "clock",
    "contrast", "corner-up-left", "corner-up-right", "delete", "info", "keyboard", "languages", "lift", "map-pin",
    "printer", "qr-code", "rotate-ccw", "search", "stairs-down", "stairs-up", "ticket", "triangle-alert", "volume-2",
    "volume-x", "wifi-off", "x",
})  # fmt: skip
"""Icons that mean something in the stand's pages themselves, and so are no good for a tile."""


def names(folder: Path) -> tuple[str, ...]:
    """What can be drawn of that folder, by name."""
    return tuple(sorted(path.stem for path in folder.glob("*.svg")))
