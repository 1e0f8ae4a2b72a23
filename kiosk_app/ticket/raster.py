"""A drawn ticket as dots for an ESC/POS printer, in bands of `GS v 0`."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BAND_ROWS: Final = 256
"""The most rows in one band: many printers lose what goes beyond."""

_DOTS_PER_BYTE: Final = 8
_REAL_TIME: Final = re.compile(rb"\x10([\x04\x05\x14])")
_NEIGHBOUR_DOT: Final = 0x08


def rows_of(image: QImage) -> tuple[int, bytes]:
    """The bytes in a row, and all rows one after the other; a set bit is a black dot, the first dot is the highest."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # from grey, Qt makes 1 of black and pads with 0
    mono = grey.convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    )
    width = (mono.width() + _DOTS_PER_BYTE - 1) // _DOTS_PER_BYTE
    stride, bits = mono.bytesPerLine(), bytes(mono.constBits())
    if stride == width:
        return width, bits[: width * mono.height()]
    return width, b"".join(bits[start : start + width] for start in range(0, stride * mono.height(), stride))


def without_commands(rows: bytes) -> bytes:
    """The same dots, but for one more where they would read as `DLE EOT`, `DLE ENQ` or `DLE DC4`.

    Printers obey those three even in the middle of a picture.
    """
    return _REAL_TIME.sub(lambda found: bytes((found[0][0], found[1][0] | _NEIGHBOUR_DOT)), rows)


def raster(image: QImage) -> bytes:
    """The picture as ESC/POS, dots darker than middle grey in black; nothing before it and nothing after."""
    width, rows = rows_of(image)
    rows = without_commands(rows)
    bands = []
    for start in range(0, len(rows), width * BAND_ROWS):
        band = rows[start : start + width * BAND_ROWS]
        size = width.to_bytes(2, "little") + (len(band) // width).to_bytes(2, "little")
        bands.append(b"\x1dv0\x00" + size + band)
    return b"".join(bands)
