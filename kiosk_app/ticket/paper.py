"""The paper a ticket is drawn for: how many dots wide, and how fine."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

_MM_PER_INCH: Final = 25.4
_NARROW_MM: Final = 60


class Paper(Struct, frozen=True):
    """A printer's printable width in dots and its resolution in dots per inch."""

    width_px: int
    dpi: int

    def px(self, mm: float) -> int:
        """So many millimetres in whole dots."""
        return round(mm * self.dpi / _MM_PER_INCH)

    def mm(self, dots: int) -> float:
        """So many dots in millimetres."""
        return dots * _MM_PER_INCH / self.dpi

    @property
    def narrow(self) -> bool:
        """Whether it is the 58 mm roll, where everything must be smaller."""
        return self.width_px < self.px(_NARROW_MM)


PAPER_80: Final = Paper(576, 203)
"""The 80 mm roll of most printers."""

PAPER_80_180DPI: Final = Paper(512, 180)
"""The 80 mm roll of printers with 180 dpi, as TM-T88."""

PAPER_58: Final = Paper(384, 203)
"""The 58 mm roll."""
