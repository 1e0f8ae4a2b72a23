"""From millimetres on the glass to pixels. Pure."""

from __future__ import annotations

from math import hypot
from typing import Final

MM_PER_INCH: Final = 25.4

LEAST_TARGET_MM: Final = 20.0
"""How wide and high a thing to tap is at least (EN 301 549 for stands; a thumb of an old hand)."""


def pixels_per_mm(width: int, height: int, inches: float) -> float:
    """The pixels on a millimetre of a screen of `width` × `height` pixels and a diagonal of `inches`."""
    return hypot(width, height) / (inches * MM_PER_INCH)


def least_target(width: int, height: int, inches: float) -> float:
    """`LEAST_TARGET_MM` in pixels on that screen."""
    return LEAST_TARGET_MM * pixels_per_mm(width, height, inches)
