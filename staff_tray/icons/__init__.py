"""Line icons (Lucide, ISC licence) in the colour of the text beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

_FOLDER = Path(__file__).parent
_SIZES = (16, 20, 24, 32, 48)
_MENU_SIZES = (16, 24, 32)
_ROW_SIZES = (24, 48)
_KEPT = 128
"""Icons of each kind; more than there are on a light and a dark desktop."""


def line_icon(name: str, palette: QPalette) -> QIcon:
    """The icon `name` in the palette's button text colours, normal and disabled."""
    return QIcon(_line(name, *_text_colours(palette)))


def menu_icon(name: str, palette: QPalette) -> QIcon:
    """The same for a menu, where the chosen line stands on the palette's highlight."""
    return QIcon(_menu_line(name, *_text_colours(palette), palette.highlightedText().color().name()))


def row_icon(name: str, palette: QPalette) -> QIcon:
    """The icon `name` for a row of a list, whose chosen row stands on the palette's highlight."""
    return QIcon(_row(name, _text_colours(palette)[0], palette.highlightedText().color().name()))


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
    for pixmap in _drawn(name, colour, _SIZES):
        icon.addPixmap(pixmap, QIcon.Mode.Normal)
        icon.addPixmap(_tinted(pixmap, disabled), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=_KEPT)
def _menu_line(name: str, colour: str, disabled: str, chosen: str) -> QIcon:
    icon = QIcon(_line(name, colour, disabled))
    for pixmap in _drawn(name, chosen, _MENU_SIZES):
        icon.addPixmap(pixmap, QIcon.Mode.Active)
    return icon


@lru_cache(maxsize=_KEPT)
def _row(name: str, colour: str, chosen: str) -> QIcon:
    icon = QIcon()
    for pixmap in _drawn(name, colour, _ROW_SIZES):
        icon.addPixmap(pixmap, QIcon.Mode.Normal)
        icon.addPixmap(_tinted(pixmap, chosen), QIcon.Mode.Selected)
    return icon


@lru_cache(maxsize=_KEPT)
def _coloured(name: str, colour: str) -> QIcon:
    icon = QIcon()
    for pixmap in _drawn(name, colour, _SIZES):
        icon.addPixmap(pixmap)
    return icon


def _drawn(name: str, colour: str, sizes: Iterable[int]) -> Iterator[QPixmap]:
    """The icon in each of the sizes; its drawing is read once."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon that is shown

    drawing = QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.encode())))
    for size in sizes:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        yield pixmap


def _tinted(pixmap: QPixmap, colour: str) -> QPixmap:
    """The same in another colour: that is quicker than to draw it again."""
    tinted = QPixmap(pixmap)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), QColor(colour))
    painter.end()
    return tinted


@lru_cache
def _svg(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()
