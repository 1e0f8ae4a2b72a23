"""Pictures for QML: icons and documents in any colour, soft shadows, QR codes, and the ticket in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from shared.drawings import DOCUMENTS, ICONS, UNKNOWN_DOCUMENT, UNKNOWN_ICON

_QUIET_MODULES: Final = 4
"""The white that a reader needs around a QR code."""
_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied


class LineProvider(QQuickImageProvider):
    """`image://…/NAME?AARRGGBB`: an SVG of `folder` in that colour; `unknown` is drawn for a name that is not there."""

    def __init__(self, folder: Path, unknown: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._unknown = unknown

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The drawing in the size that is asked for, else 24 px."""
        name, _, colour = id.partition("?")
        path = self._folder / f"{Path(unquote(name)).name}.svg"
        if not path.is_file():
            path = self._folder / f"{self._unknown}.svg"
        drawing = path.read_text(encoding="utf-8").replace("currentColor", _colour(colour).name())
        image = _blank(requestedSize if requestedSize.width() > 0 else QSize(24, 24))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
        painter.end()
        return image


class IconProvider(LineProvider):
    """`image://icon/NAME?AARRGGBB`: a Lucide icon; an unknown name shows a sheet of paper."""

    def __init__(self, folder: Path = ICONS) -> None:
        super().__init__(folder, UNKNOWN_ICON)


class DocumentProvider(LineProvider):
    """`image://document/NAME?AARRGGBB`: what a document looks like; an unknown name shows a sheet with lines."""

    def __init__(self, folder: Path = DOCUMENTS) -> None:
        super().__init__(folder, UNKNOWN_DOCUMENT)


class QrProvider(QQuickImageProvider):
    """`image://qr/TEXT`, percent-encoded: its QR code, dark on white, with the quiet zone that readers need."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The code with whole pixels for each module, at most as large as asked for but always readable."""
        import segno  # noqa: PLC0415 - only when a code is drawn: the stand starts sooner

        matrix = segno.make(unquote(id) or " ", error="m", micro=False).matrix
        modules = len(matrix) + 2 * _QUIET_MODULES
        side = max(1, requestedSize.width() // modules) * modules
        image = QImage(modules, modules, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for row, line in enumerate(matrix):
            for column, dark in enumerate(line):
                if dark:
                    image.setPixelColor(column + _QUIET_MODULES, row + _QUIET_MODULES, QColor(Qt.GlobalColor.black))
        return image.scaled(side, side)


class ShadowProvider(QQuickImageProvider):
    """`image://shadow/RADIUS/BLUR?AARRGGBB`: a soft shadow to be stretched by its corners of RADIUS + BLUR px."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The shadow of a card just large enough for its corners.

        It is drawn in a half of its size, which nobody can see of a shadow, and in a fraction of the time.
        """
        shape, _, colour = id.partition("?")
        radius, blur = (int(part) for part in shape.split("/"))
        side = 2 * (radius + 2 * blur) + 1
        image = _blank(QSize(-(-side // 2), -(-side // 2)))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(0.5, 0.5)
        full = _colour(colour)
        covered = 0.0
        for inset in range(0, 2 * blur, 2):
            wanted = full.alphaF() * _smooth((inset + 1) / (2 * blur))
            layer = QColor(full)
            layer.setAlphaF((wanted - covered) / (1 - covered))
            covered = wanted
            painter.setBrush(layer)
            box = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset)
            corner = max(radius + blur - inset, radius / 2)
            painter.drawRoundedRect(box, corner, corner)
        painter.end()
        return image.scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)


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
