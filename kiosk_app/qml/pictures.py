"""Pictures for QML: icons in any colour, soft shadows, and the ticket in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICONS: Final = Path(__file__).parent.parent / "icons"
_UNKNOWN_ICON: Final = "file-text"
_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME?AARRGGBB`: a Lucide icon drawn in that colour; an unknown name shows a sheet of paper."""

    def __init__(self, folder: Path = ICONS) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The icon in the size that is asked for, else 24 px."""
        name, _, colour = id.partition("?")
        path = self._folder / f"{Path(name).name}.svg"
        if not path.is_file():
            path = self._folder / f"{_UNKNOWN_ICON}.svg"
        drawing = path.read_text(encoding="utf-8").replace("currentColor", _colour(colour).name())
        image = _blank(requestedSize if requestedSize.width() > 0 else QSize(24, 24))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
        painter.end()
        return image


class ShadowProvider(QQuickImageProvider):
    """`image://shadow/RADIUS/BLUR?AARRGGBB`: a soft shadow to be stretched by its corners of RADIUS + BLUR px."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The shadow of a card just large enough for its corners."""
        shape, _, colour = id.partition("?")
        radius, blur = (int(part) for part in shape.split("/"))
        side = 2 * (radius + 2 * blur) + 1
        image = _blank(QSize(side, side))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = _colour(colour)
        covered = 0.0
        for inset in range(2 * blur):
            wanted = full.alphaF() * _smooth((inset + 1) / (2 * blur))
            layer = QColor(full)
            layer.setAlphaF((wanted - covered) / (1 - covered))
            covered = wanted
            painter.setBrush(layer)
            box = QRectF(image.rect()).adjusted(inset, inset, -inset, -inset)
            corner = max(radius + blur - inset, radius / 2)
            painter.drawRoundedRect(box, corner, corner)
        painter.end()
        return image


class TicketProvider(QQuickImageProvider):
    """`image://ticket/ID`: the drawing of the ticket in hand, whatever the id."""

    def __init__(self, drawing: Callable[[], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawing = drawing

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The drawing, in the printer's own dots."""
        return self._drawing()


def _colour(text: str) -> QColor:
    return QColor(f"#{text}")


def _blank(size: QSize) -> QImage:
    image = QImage(size, _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _smooth(share: float) -> float:
    return share * share * share * (share * (6 * share - 15) + 10)
