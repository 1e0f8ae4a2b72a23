"""The municipality's logo for QML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_LARGEST: Final = 2048
_USUAL_HEIGHT: Final = 96


class LogoProvider(QQuickImageProvider):
    """`image://logo/ID`: the logo in hand, whatever the id; `svg` answers a drawing made harmless, or ""."""

    def __init__(self, svg: Callable[[], str]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._svg = svg

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The logo in its own proportions within the size that is asked for; empty without one."""
        renderer = QSvgRenderer(QByteArray(self._svg().encode()))
        shape = renderer.viewBoxF().size()
        if not renderer.isValid() or shape.isEmpty():
            return QImage()
        wide, high = requestedSize.width(), requestedSize.height()
        if high <= 0:
            high = round(wide * shape.height() / shape.width()) if wide > 0 else _USUAL_HEIGHT
        if wide <= 0:
            wide = round(high * shape.width() / shape.height())
        image = QImage(_within(wide), _within(high), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        return image


def _within(length: int) -> int:
    return max(1, min(_LARGEST, length))
