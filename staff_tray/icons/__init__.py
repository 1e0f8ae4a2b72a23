"""Line icons (Lucide, ISC licence) in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

_SIZES = (16, 20, 24, 32, 48)
_MENU_SIZES = (16, 24, 32)
_KEPT = 128
"""Icons of each kind; more than there are on a light and a dark desktop."""


def line_icon(name: str, palette: QPalette) -> QIcon:
    """The icon `name` in the palette's button text colours, normal and disabled."""
    return QIcon(_line(name, *_text_colours(palette)))


def menu_icon(name: str, palette: QPalette) -> QIcon:
    """The same for a menu, where the chosen line stands on the palette's highlight."""
    return QIcon(_menu_line(name, *_text_colours(palette), palette.highlightedText().color().name()))


def coloured_icon(name: str, colour: QColor) -> QIcon:
    """The icon `name` in one colour."""
    return QIcon(_coloured(name, colour.name()))


def _text_colours(palette: QPalette) -> tuple[str, str]:
    """Those of a button in use and of one that is not, as `#rrggbb`."""
    text = QPalette.ColorRole.ButtonText
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    in_use, not_in_use = (palette.color(group, text).name() for group in groups)
    return in_use, not_in_use


# Each is drawn once for all windows that show it.


@lru_cache(maxsize=_KEPT)
def _line(name: str, colour: str, disabled: str) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(name, colour, size), QIcon.Mode.Normal)
        icon.addPixmap(_drawn(name, disabled, size), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=_KEPT)
def _menu_line(name: str, colour: str, disabled: str, chosen: str) -> QIcon:
    icon = QIcon(_line(name, colour, disabled))
    for size in _MENU_SIZES:
        icon.addPixmap(_drawn(name, chosen, size), QIcon.Mode.Active)
    return icon


@lru_cache(maxsize=_KEPT)
def _coloured(name: str, colour: str) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(name, colour, size))
    return icon


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon that is shown

    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.encode()))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return pixmap


@lru_cache
def _svg(name: str) -> bytes:
    return files(__package__).joinpath(f"{name}.svg").read_bytes()
