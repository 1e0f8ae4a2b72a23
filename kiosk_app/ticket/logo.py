"""A municipality's logo in pure black and white, as a thermal printer can print it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_FINER: Final = 4
"""It is parted into black and white on a grid that much finer, and then brought to the printer's dots."""
_WHITE: Final = 255
_FAINT: Final = 40
"""A picture whose greys are no further apart shows nothing on paper."""
_LEAST_INK: Final = 0.005
_MOST_INK: Final = 0.97


@lru_cache(maxsize=8)
def draw_logo(svg: str, most_wide: int, most_high: int) -> QImage | None:
    """The logo of a drawing made harmless, in dots; None for one that would not be seen, or cannot be drawn.

    Dark colours become black and pale ones white, wherever the logo's own colours part best. A logo that is all pale,
    made for a dark ground, is printed as its shape.
    """
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    shape = renderer.viewBoxF().size()
    if not svg or not renderer.isValid() or shape.isEmpty():
        return None
    scale = min(most_wide / shape.width(), most_high / shape.height())
    size = QSize(max(1, round(shape.width() * scale)), max(1, round(shape.height() * scale)))
    fine = QImage(size * _FINER, QImage.Format.Format_ARGB32_Premultiplied)
    fine.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(fine.rect()))
    painter.end()
    parted = _black_and_white(_on_white(fine)) or _black_and_white(_shape(fine))
    if parted is None:
        return None
    seen = parted.copy(_ink(parted))
    return _threshold(_within(seen, most_wide, most_high), _WHITE // 2)


def _ink(parted: QImage) -> QRect:
    """The smallest box around all that is black: a logo's own margin is not ours."""
    wide, pixels = parted.width(), _pixels(parted)
    rows = [pixels[start : start + wide] for start in range(0, len(pixels), wide)]
    inked = [y for y, row in enumerate(rows) if 0 in row]
    left = min(rows[y].index(0) for y in inked)
    right = max(rows[y].rindex(0) for y in inked)
    return QRect(left, inked[0], right - left + 1, inked[-1] - inked[0] + 1)


def _within(image: QImage, most_wide: int, most_high: int) -> QImage:
    size = image.size().scaled(most_wide, most_high, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    smooth = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return smooth.convertToFormat(QImage.Format.Format_Grayscale8)


def _on_white(image: QImage) -> QImage:
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page.convertToFormat(QImage.Format.Format_Grayscale8)


def _shape(image: QImage) -> QImage:
    """What is drawn at all in black."""
    covered = image.convertToFormat(QImage.Format.Format_Alpha8)
    covered.invertPixels(QImage.InvertMode.InvertRgba)
    return _grey(bytes(covered.constBits()), covered)


def _black_and_white(grey: QImage) -> QImage | None:
    counts = Counter(_pixels(grey))
    if max(counts) - min(counts) < _FAINT:
        return None
    parted = _threshold(grey, _parting(counts))
    ink = _pixels(parted).count(0) / (parted.width() * parted.height())
    return parted if _LEAST_INK < ink < _MOST_INK else None


def _parting(counts: Counter[int]) -> int:
    """The grey that parts the dark from the pale best: Otsu's method."""
    whole, weighted = counts.total(), sum(grey * count for grey, count in counts.items())
    best, parting, dark, dark_weighted = -1.0, 0, 0, 0
    for grey in sorted(counts)[:-1]:
        dark += counts[grey]
        dark_weighted += grey * counts[grey]
        apart = dark_weighted / dark - (weighted - dark_weighted) / (whole - dark)
        between = dark * (whole - dark) * apart * apart
        if between > best:
            best, parting = between, grey
    return parting


def _threshold(grey: QImage, darkest_pale: int) -> QImage:
    table = bytes(0 if value <= darkest_pale else _WHITE for value in range(_WHITE + 1))
    return _grey(bytes(grey.constBits()).translate(table), grey)


def _grey(data: bytes, like: QImage) -> QImage:
    stride = like.bytesPerLine()
    return QImage(data, like.width(), like.height(), stride, QImage.Format.Format_Grayscale8).copy()


def _pixels(grey: QImage) -> bytes:
    stride, data = grey.bytesPerLine(), bytes(grey.constBits())
    return b"".join(data[start : start + grey.width()] for start in range(0, stride * grey.height(), stride))
