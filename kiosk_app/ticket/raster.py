"""A drawn ticket as dots for an ESC/POS printer: every band only as wide as what stands on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BAND_ROWS: Final = 256
"""The most rows in one band: many printers lose what goes beyond."""

DOTS_PER_BYTE: Final = 8
REAL_TIME: Final = re.compile(rb"\x10([\x04\x05\x14])")
"""`DLE EOT`, `DLE ENQ` and `DLE DC4`: printers obey them even in the middle of a picture."""

_WHITE_ROWS: Final = 8
"""So many white rows in a row are worth a band of their own; fewer, and the paper would only stutter."""
_NEIGHBOUR_DOT: Final = 0x08


class Band(Struct, frozen=True):
    """Rows of dots under one another, `width` bytes each; white where `width` is 0."""

    height: int
    width: int
    dots: bytes


def rows_of(image: QImage) -> tuple[int, bytes]:
    """The bytes in a row, and all rows one after the other; a set bit is a black dot, the first dot is the highest."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # from grey, Qt makes 1 of black and pads with 0
    mono = grey.convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    )
    width = (mono.width() + DOTS_PER_BYTE - 1) // DOTS_PER_BYTE
    stride, bits = mono.bytesPerLine(), bytes(mono.constBits())
    if stride == width:
        return width, bits[: width * mono.height()]
    return width, b"".join(bits[start : start + width] for start in range(0, stride * mono.height(), stride))


def without_commands(rows: bytes) -> bytes:
    """The same dots, but for one more where they would read as a command of `REAL_TIME`."""
    return REAL_TIME.sub(lambda found: bytes((found[0][0], found[1][0] | _NEIGHBOUR_DOT)), rows)


def bands(image: QImage) -> Iterator[Band]:
    """The picture from top to bottom, without the white at the right; nothing in it reads as a command."""
    stride, dots = rows_of(image)
    rows = [dots[start : start + stride] for start in range(0, len(dots), stride)]
    inked = [len(row.rstrip(b"\x00")) for row in rows]
    for start, stop in _parts(inked):
        width = max(inked[start:stop])
        yield Band(stop - start, width, without_commands(b"".join(row[:width] for row in rows[start:stop])))


def raster(image: QImage) -> bytes:
    """The picture as `GS v 0`, dots darker than middle grey in black; nothing before it and nothing after.

    White goes as bands of a single byte: that needs nothing that is not in `GS v 0` itself.
    """
    return b"".join(_picture(band) if band.width else _picture(_white(band.height)) for band in bands(image))


def _parts(inked: list[int]) -> Iterator[tuple[int, int]]:
    """Where bands begin and end: between long white and the rest, and at most `BAND_ROWS` apart."""
    begin = row = 0
    while row < len(inked):
        white = row
        while white < len(inked) and not inked[white]:
            white += 1
        if white - row >= _WHITE_ROWS:
            yield from _cut(begin, row)
            yield from _cut(row, white)
            begin = white
        row = max(white, row + 1)
    yield from _cut(begin, len(inked))


def _cut(start: int, stop: int) -> Iterator[tuple[int, int]]:
    for top in range(start, stop, BAND_ROWS):
        yield top, min(top + BAND_ROWS, stop)


def _white(height: int) -> Band:
    return Band(height, 1, bytes(height))


def _picture(band: Band) -> bytes:
    return b"\x1dv0\x00" + band.width.to_bytes(2, "little") + band.height.to_bytes(2, "little") + band.dots
