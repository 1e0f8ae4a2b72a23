"""Line icons (Lucide, ISC licence) in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

_SIZES = (16, 20, 24, 32, 48)
_MENU_SIZES = (16, 24, 32)


def line_icon(name: str, palette: QPalette) -> QIcon:
    """The icon `name` in the palette's button text colours, normal and disabled."""
    text = QPalette.ColorRole.ButtonText
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(name, palette.color(QPalette.ColorGroup.Active, text), size), QIcon.Mode.Normal)
        icon.addPixmap(_drawn(name, palette.color(QPalette.ColorGroup.Disabled, text), size), QIcon.Mode.Disabled)
    return icon


def menu_icon(name: str, palette: QPalette) -> QIcon:
    """The same for a menu, where the chosen line stands on the palette's highlight."""
    icon = line_icon(name, palette)
    for size in _MENU_SIZES:
        icon.addPixmap(_drawn(name, palette.highlightedText().color(), size), QIcon.Mode.Active)
    return icon


def coloured_icon(name: str, colour: QColor) -> QIcon:
    """The icon `name` in one colour."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(name, colour, size))
    return icon


def _drawn(name: str, colour: QColor, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon that is shown

    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.name().encode()))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return pixmap


@lru_cache
def _svg(name: str) -> bytes:
    return files(__package__).joinpath(f"{name}.svg").read_bytes()
