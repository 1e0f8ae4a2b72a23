"""Stands in for the stand's process in the preview: one picture, with the names of the draft's first tiles."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from shared.protocol.model import pick_text
from shared.protocol.preview import Frame, Ready, ShowDraft, ShowLook, ToStand
from staff_tray.superuser.preview_process import StandState

_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_CANVAS, _CARD, _INK = QColor("#F5F3EE"), QColor("#FFFFFF"), QColor("#16213A")


class StillStand(QObject):
    """A picture as large as is asked for, of a page with cards."""

    heard = Signal(object)
    state_changed = Signal()

    def __init__(self, state: StandState) -> None:
        super().__init__()
        self.state = state
        self._names: list[str] = []

    def start(self) -> None:
        """It is as it is."""
        self.state_changed.emit()
        if self.state is StandState.READY:
            self.heard.emit(Ready(protocol=1, version=""))

    def stop(self) -> None:
        """It is as it is."""

    def send(self, message: ToStand) -> None:
        """What the tiles are called, and how large the picture is to be."""
        if isinstance(message, ShowDraft):
            self._names = _names(message)
        if isinstance(message, ShowLook) and self.state is StandState.READY:
            look = message.look
            size = QSize(look.width, look.height).scaled(look.picture_width, look.picture_height, _KEEP)
            page = _page(size, self._names)
            wide, high, rows = size.width(), size.height(), zlib.compress(bytes(page.constBits()), 1)
            self.heard.emit(Frame(number=1, draft=1, width=wide, height=high, top=0, count=high, rows=rows))


def _names(message: ShowDraft) -> list[str]:
    configuration = message.configuration
    first = configuration.site.languages[0]
    return [pick_text(service.name, first) for service in configuration.services[:6]]


def _page(size: QSize, names: list[str]) -> QImage:
    """Something like a stand's first page."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(_CANVAS)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(max(8, size.width() // 30))
    painter.setFont(font)
    wide, high = size.width() / 9, size.height() / 9
    for number in range(6):
        row, column = divmod(number, 2)
        place = QRectF(wide * (1 + 3.75 * column), high * (2 + 2 * row), wide * 3.25, high * 1.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CARD)
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(_INK)
        words = names[number] if number < len(names) else ""
        painter.drawText(place.adjusted(8, 8, -8, -8), _MIDDLE, words)
    painter.end()
    return picture
