"""A booking's reference as a picture that the stand's reader takes."""

from __future__ import annotations

from functools import lru_cache

import segno
from msgspec import Struct

_QUIET = 4
"""So many modules of white around it, as readers need."""


class CodePicture(Struct, frozen=True):
    """A QR code as an SVG path, on a square of `side` by `side` modules with the white around it."""

    side: int
    path: str


@lru_cache(maxsize=256)
def code_picture(code: str) -> CodePicture:
    """The QR code of the reference, and of nothing else."""
    matrix = segno.make(code, error="m", micro=False).matrix
    drawn = "".join(
        f"M{x + _QUIET},{y + _QUIET}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    )
    return CodePicture(len(matrix) + 2 * _QUIET, drawn)
