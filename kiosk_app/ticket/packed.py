"""A drawn ticket as graphics for a printer that knows them: what is black is stored and printed, what is white is fed.

Source: Epson's ESC/POS command reference, `GS ( L` functions 112 and 50, `ESC J`, `GS P`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QImage

from kiosk_app.ticket.raster import DOTS_PER_BYTE, REAL_TIME, Band, bands

FINEST_DPI: Final = 255
"""`GS P` cannot make a motion unit of one dot on a finer printer."""

_PRINT_STORED: Final = b"\x1d(L\x02\x0002"
_FUNCTION: Final = b"0p0\x01\x011"
"""Function 112: as large as it is, in the first colour."""
_LONGEST_FEED: Final = 255


def packed(image: QImage, dpi: int) -> bytes:
    """The picture as packed graphics, dots darker than middle grey in black; sets the motion units to one dot.

    `dpi` is the printer's, at most `FINEST_DPI`.
    """
    assert dpi <= FINEST_DPI
    return (
        b"\x1dP" + bytes((dpi, dpi)) + b"".join(_graphic(band) if band.width else _feed(band) for band in bands(image))
    )


def _feed(band: Band) -> bytes:
    whole, rest = divmod(band.height, _LONGEST_FEED)
    return b"\x1bJ\xff" * whole + (b"\x1bJ" + bytes((rest,)) if rest else b"")


def _graphic(band: Band) -> bytes:
    head = _head(band)
    while REAL_TIME.search(head):
        rows = (band.dots[start : start + band.width] for start in range(0, len(band.dots), band.width))
        band = Band(band.height, band.width + 1, b"".join(row + b"\x00" for row in rows))
        head = _head(band)
    return head + band.dots + _PRINT_STORED


def _head(band: Band) -> bytes:
    size = (band.width * DOTS_PER_BYTE).to_bytes(2, "little") + band.height.to_bytes(2, "little")
    return b"\x1d(L" + (len(_FUNCTION) + len(size) + len(band.dots)).to_bytes(2, "little") + _FUNCTION + size
