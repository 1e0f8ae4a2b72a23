"""The fonts the stand brings along, so that its screen and its paper look the same on every machine."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

SANS: Final = "Noto Sans"
"""Family for the Latin, Greek and Cyrillic scripts, in regular, semibold and bold."""

ARABIC: Final = "Noto Sans Arabic"
"""Family for the Arabic script, in the same three weights."""

FAMILIES: Final = (SANS, ARABIC)
"""What to give to `QFont.setFamilies`: each letter is taken from the first family that has it."""

_FILES: Final = (
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-SemiBold.ttf",
    "NotoSansArabic-Bold.ttf",
)

_loaded: set[Path] = set()


class FontsMissingError(RuntimeError):
    """The installation is incomplete: a font file is not there or cannot be read."""


def load_fonts(folder: Path = Path(__file__).parent) -> None:
    """Make the fonts known to Qt; call it once in the UI thread after the application object is made.

    Calling it again does nothing. Raises `FontsMissingError` naming the files that are missing or unreadable.
    """
    wanted = [folder / name for name in _FILES if folder / name not in _loaded]
    refused = [path.name for path in wanted if QFontDatabase.addApplicationFont(str(path)) < 0]
    if refused:
        raise FontsMissingError(f"fonts that cannot be loaded from {folder}: {', '.join(refused)}")
    _loaded.update(wanted)
