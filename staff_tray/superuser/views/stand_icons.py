"""The stand's own drawings in the dialog, in the colours that tiles have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

COLOURS: Final[Mapping[str, tuple[str, str]]] = {
    "teal": ("#DCEBE8", "#0B5351"),
    "blue": ("#DEE8F6", "#1D4C8F"),
    "amber": ("#FBEBC8", "#7A4E00"),
    "rose": ("#F9E2E2", "#9B2C42"),
    "violet": ("#EAE4F5", "#563C93"),
    "green": ("#E1EFDA", "#2B6325"),
}
"""A tile's disc and the line on it, as the stand's theme has them."""
_SHARE: Final = 0.56
"""How much of the disc the drawing takes."""


def disc_icon(drawing: str, colour: str, side: int, ratio: float = 1.0) -> QIcon:
    """A tile's disc with its drawing, an SVG; an empty one shows only the disc. `side` in pixels."""
    return QIcon(_disc(drawing, colour, side, ratio))


def plain_icon(drawing: str, ink: QColor, side: int, ratio: float = 1.0) -> QIcon:
    """The drawing alone, in one colour."""
    return QIcon(_plain(drawing, ink.name(), side, ratio))


def colour_icon(colour: str, side: int, ratio: float = 1.0) -> QIcon:
    """A disc in a tile's colour."""
    return QIcon(_disc("", colour, side, ratio))


@lru_cache(maxsize=512)
def _disc(drawing: str, colour: str, side: int, ratio: float) -> QPixmap:
    ground, line = COLOURS.get(colour, COLOURS["teal"])
    pixmap = _blank(side, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(Qt.PenStyle.NoPen if drawing else QColor(line))
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
    if drawing:
        inset = side * (1 - _SHARE) / 2
        _draw(painter, drawing, line, QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def _plain(drawing: str, ink: str, side: int, ratio: float) -> QPixmap:
    pixmap = _blank(side, ratio)
    painter = QPainter(pixmap)
    _draw(painter, drawing, ink, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def _blank(side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw(painter: QPainter, drawing: str, ink: str, room: QRectF) -> None:
    QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode())).render(painter, room)
