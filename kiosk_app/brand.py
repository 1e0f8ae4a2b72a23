"""What of a municipality's brand can be shown: colours that can be read, and a logo that only draws."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from zlib import crc32

from msgspec import Struct
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from kiosk_app.drawing import Drawing, harmless
from kiosk_app.visit.sources import BrandColours
from shared.protocol.content import Brand
from shared.protocol.contrast import WHITE, BrandPart, brand_faults

_WIDEST: Final = 8.0
"""A logo's width to its height; a header has no room for more."""


class BrandLook(Struct, frozen=True):
    """What is shown: `colours` are "" where ours are, `logo` is an SVG that only draws, or ""; faults in sentences."""

    colours: BrandColours
    logo: str
    faults: tuple[str, ...]

    @property
    def logo_source(self) -> str:
        """The picture's address for QML, another for another logo; "" without one."""
        return f"image://logo/{crc32(self.logo.encode()):08x}" if self.logo else ""


@lru_cache(maxsize=4)
def read_brand(brand: Brand) -> BrandLook:
    """How the brand is shown, and what of it cannot be."""
    faults = brand_faults(brand)
    pale = {fault.part for fault in faults}
    primary = "" if brand.primary is None or BrandPart.PRIMARY in pale else brand.primary
    accent = "" if brand.accent is None or BrandPart.ACCENT in pale else brand.accent
    logo = _logo(brand.logo)
    return BrandLook(
        colours=BrandColours(primary=primary, primary_text=WHITE if primary else "", accent=accent),
        logo=logo.svg,
        faults=(*map(str, faults), *((logo.fault,) if logo.fault else ())),
    )


def _logo(svg: str) -> Drawing:
    drawing = harmless(svg)
    if not drawing.svg:
        return drawing
    renderer = QSvgRenderer(QByteArray(drawing.svg.encode()))
    size = renderer.viewBoxF().size()
    if not renderer.isValid() or size.isEmpty():
        return Drawing(fault="The logo cannot be shown: nothing of it can be drawn.")
    if size.width() > _WIDEST * size.height() or size.height() > _WIDEST * size.width():
        return Drawing(fault="The logo cannot be shown: it is too long and thin for the header.")
    return drawing
