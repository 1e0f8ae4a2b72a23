"""The colours of tiles: the names that the stand's theme knows, and any other by its figures. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

NAMED: Final[Mapping[str, str]] = {
    "teal": "#0B5351",
    "blue": "#1D4C8F",
    "amber": "#7A4E00",
    "rose": "#9B2C42",
    "violet": "#563C93",
    "green": "#2B6325",
}
"""As in the stand's theme; one that it does not know is drawn in the first."""
_FIGURES: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def colour_of(colour: object) -> str:
    """A tile's colour by its figures, as "#0B5351"."""
    if isinstance(colour, str) and _FIGURES.fullmatch(colour):
        return colour
    return NAMED.get(str(colour), NAMED["teal"])
