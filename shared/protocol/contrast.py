"""How well two colours can be told apart (WCAG 2.2), and which colours of a brand cannot be used: pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from shared.protocol.content import Brand

WHITE: Final = "#FFFFFF"
CANVAS: Final = "#F5F3EE"
"""What the stand's pages stand on."""

TEXT_RATIO: Final = 4.5
"""The least for text, WCAG 2.2 1.4.3."""


class BrandPart(StrEnum):
    """What a brand consists of."""

    PRIMARY = "primary"
    ACCENT = "accent"


class BrandFault(Struct, frozen=True):
    """A colour that is too pale: it reaches `ratio` on the stand's canvas and white, and 4.5 is the least."""

    part: BrandPart
    colour: str
    ratio: float

    def __str__(self) -> str:
        return (
            f"The {self.part} colour {self.colour} is too pale to be read (contrast {self.ratio:.1f}, at least"
            f" {TEXT_RATIO} is needed): ours is shown instead."
        )


def luminance(colour: str) -> float:
    """The relative luminance of `#RRGGBB`, from 0 (black) to 1 (white)."""
    return _luminance(int(colour[1:], 16))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours `#RRGGBB`, from 1 to 21."""
    return _ratio(luminance(one), luminance(other))


def painted_contrast(pixels: Iterable[int]) -> float:
    """How far the letters of a painted text stand out from its ground, the colour that most of the pixels have.

    `pixels` are `0xRRGGBB`, with anything in the bits above; at least one.
    """
    counted: Counter[int] = Counter()
    for pixel, times in Counter(pixels).items():
        counted[pixel & 0xFFFFFF] += times
    ground = _luminance(counted.most_common(1)[0][0])
    shades = [_luminance(pixel) for pixel in counted]
    return max(_ratio(ground, min(shades)), _ratio(ground, max(shades)))


def brand_faults(brand: Brand) -> tuple[BrandFault, ...]:
    """The colours that cannot be used: white has to be read on them, and they on white and on the canvas."""
    given = ((BrandPart.PRIMARY, brand.primary), (BrandPart.ACCENT, brand.accent))
    pale = ((part, colour) for part, colour in given if colour is not None and not is_readable(colour))
    return tuple(BrandFault(part, colour, readable(colour)) for part, colour in pale)


def is_readable(colour: str) -> bool:
    """Whether a brand may have the colour: the one rule of the dialog, of the checks and of the stand."""
    return readable(colour) >= TEXT_RATIO


def readable(colour: str) -> float:
    """The least contrast that the colour has where the stand uses it."""
    return min(contrast(colour, WHITE), contrast(colour, CANVAS))


def _luminance(colour: int) -> float:
    red, green, blue = colour >> 16, colour >> 8 & 0xFF, colour & 0xFF
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB's own figures


_LINEAR: Final = tuple(_linear(part / 255) for part in range(256))
