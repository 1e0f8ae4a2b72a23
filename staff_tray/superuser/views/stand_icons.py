"""The stand's own drawings in the dialog, in the colours that tiles have."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shared.drawings import ICONS, UNKNOWN_ICON
from staff_tray import theme
from staff_tray.superuser.tile_colours import colour_of

_DISABLED = QIcon.Mode.Disabled
_SHARE: Final = 0.56
"""How much of the disc the drawing takes."""
_TINT: Final = 0.13
"""How much of the line's colour is in the disc, as the stand's theme has it."""


def disc_icon(name: str, colour: str, side: int, ratio: float = 1.0) -> QIcon:
    """A tile's disc with the drawing of that name on it; `side` in pixels."""
    return QIcon(_disc(name, colour, side, ratio))


def arrow_icon(name: str, palette: QPalette, side: int, ratio: float = 1.0) -> QIcon:
    """The drawing of that name for a button: in the palette's text colour, and faint when it cannot be pressed."""
    icon = QIcon()
    for group, mode in ((QPalette.ColorGroup.Active, QIcon.Mode.Normal), (QPalette.ColorGroup.Disabled, _DISABLED)):
        pixmap = _blank(side, ratio)
        painter = QPainter(pixmap)
        _draw(painter, name, palette.color(group, QPalette.ColorRole.ButtonText).name(), QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon


@lru_cache(maxsize=512)
def _disc(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    line = colour_of(colour)
    pixmap = _blank(side, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.blend(QColor("#FFFFFF"), QColor(line), _TINT))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(0, 0, side, side))
    inset = side * (1 - _SHARE) / 2
    _draw(painter, name, line, QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    painter.end()
    return pixmap


def _blank(side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw(painter: QPainter, name: str, ink: str, room: QRectF) -> None:
    QSvgRenderer(QByteArray(_svg(name).replace("currentColor", ink).encode())).render(painter, room)


@lru_cache(maxsize=512)
def _svg(name: str) -> str:
    try:
        return (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return (ICONS / f"{UNKNOWN_ICON}.svg").read_text(encoding="utf-8")
