"""The tray icon, drawn: a counter or the number waiting, and a shape each for cut off, on pause and unanswered."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QIcon, QPainter, QPen, QPixmap

from staff_tray import theme

SIZES = (16, 18, 20, 22, 24, 28, 32, 36, 40, 44, 48, 56, 64, 80, 96, 128)
"""Sides in pixels: 16 to 32 at every scaling that desktops offer, each drawn and none stretched."""

_MOST = 99
_SMALL = 32
_SHARES = (0.8, 0.6, 0.46)
"""How high the figures are for one, two and more of them, as a share of the side."""
_LOWERED = 0.84
"""How much smaller everything is beside a badge."""
_LEAST_BADGE, _BARE_BADGE, _LEAST_DOT = 8, 10, 6
"""In pixels, across; a badge as small as the second has no disc."""


@dataclass(frozen=True)
class IconState:
    """What the icon tells.

    `live` is false while the number may be old: the ground is then light and a cross stands in the lower corner; else
    `paused` puts two bars there. `unanswered` puts a dot in the upper corner: a notice waits for its answer.
    """

    waiting: int = 0
    live: bool = True
    paused: bool = False
    unanswered: bool = False


def tray_icon(state: IconState) -> QIcon:
    """The icon, at every size; it can be told from light, dark and grey task bars alike."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(draw_icon(size, state))
    return icon


def draw_icon(size: int, state: IconState) -> QPixmap:
    """One pixmap, `size` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, size, state).draw()
    painter.end()
    return pixmap


class _Drawing:
    """One icon being drawn. A dark and a light surface touch everywhere, so one of them shows on any task bar."""

    def __init__(self, painter: QPainter, size: int, state: IconState) -> None:
        self._painter = painter
        self._size = size
        self._state = state
        self._line = max(1, round(size / 16))
        dark, light = (theme.ICON_GROUND if state.live else theme.ICON_LOST), theme.ICON_INK
        self._ground, self._ink = (dark, light) if state.live else (light, dark)

    def draw(self) -> None:
        """Ground, number, badges."""
        self._square(self._ink, 0)
        self._square(self._ground, self._line)
        low = not self._state.live or self._state.paused
        if self._state.waiting > 0:
            self._number(low=low)
        else:
            self._counter(low=low)
        if not self._state.live:
            self._badge(self._cross)
        elif self._state.paused:
            self._badge(self._bars)
        if self._state.unanswered:
            self._dot()

    def _square(self, colour: QColor, inset: int) -> None:
        side = self._size - 2 * inset
        radius = max(0.0, self._size * 0.22 - inset)
        self._fill(colour)
        self._painter.drawRoundedRect(QRectF(inset, inset, side, side), radius, radius)

    def _number(self, *, low: bool) -> None:
        waiting, more = self._state.waiting, "+" if self._size >= _SMALL else ""
        text = str(waiting) if waiting <= _MOST else f"{_MOST}{more}"
        share = _SHARES[min(len(text), 3) - 1] * (_LOWERED if low else 1.0)
        font = QFont(self._painter.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(max(6, round(self._size * share)))
        self._painter.setFont(font)
        self._painter.setPen(self._ink)
        self._painter.drawText(self._room(low=low), Qt.AlignmentFlag.AlignCenter, text)

    def _counter(self, *, low: bool) -> None:
        room, unit = self._room(low=low), self._size / 16 * (_LOWERED if low else 1.0)
        self._painter.save()
        self._painter.translate(room.center() - QPointF(8 * unit, 7.8 * unit))
        self._fill(self._ink)
        self._painter.drawEllipse(QPointF(8 * unit, 5 * unit), 2.2 * unit, 2.2 * unit)
        self._painter.drawRoundedRect(QRectF(3 * unit, 8.5 * unit, 10 * unit, 2 * unit), unit / 2, unit / 2)
        self._painter.drawRect(QRectF(4.5 * unit, 10.4 * unit, 7 * unit, 2.4 * unit))
        self._painter.restore()

    def _room(self, *, low: bool) -> QRectF:
        """Where number and counter stand: a badge below moves them up and to the left."""
        side = self._size * (0.8 if low else 1.0)
        return QRectF(0, 0, side, side)

    def _badge(self, draw: Callable[[QRectF, QColor], None]) -> None:
        side = max(_LEAST_BADGE, round(self._size * 0.5))
        place = QRectF(self._size - side, self._size - side, side, side)
        inner = place.adjusted(self._line, self._line, -self._line, -self._line)
        if side <= _BARE_BADGE:
            self._fill(self._ground)
            self._painter.drawRect(place.adjusted(0, 0, -self._line, -self._line))
            draw(place.adjusted(0, 0, -2 * self._line, -2 * self._line), self._ink)
            return
        self._fill(self._ground if self._state.live else self._ink)
        self._painter.drawEllipse(place)
        self._fill(self._ink)
        self._painter.drawEllipse(inner)
        draw(inner, self._ground)

    def _bars(self, room: QRectF, colour: QColor) -> None:
        self._fill(colour)
        width, height = max(2, round(room.width() * 0.2)), max(4, round(room.height() * 0.56))
        gap = max(1, round(room.width() * 0.16))
        left, top = math.floor(room.center().x() - width - gap / 2), math.floor(room.center().y() - height / 2)
        for x in (left, left + width + gap):
            self._painter.drawRect(QRect(x, top, width, height))

    def _cross(self, room: QRectF, colour: QColor) -> None:
        arm = room.width() * 0.3
        pen = QPen(QBrush(colour), max(1.6, room.width() * 0.18), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        for rise in (-1, 1):
            reach = QPointF(arm, arm * rise)
            self._painter.drawLine(room.center() - reach, room.center() + reach)

    def _dot(self) -> None:
        radius = max(_LEAST_DOT / 2, self._size * 0.2)
        middle = QPointF(self._size - radius, radius)
        self._fill(self._ground if self._state.live else self._ink)
        self._painter.drawEllipse(middle, radius, radius)
        self._fill(theme.ICON_DOT)
        self._painter.drawEllipse(middle, radius - self._line, radius - self._line)

    def _fill(self, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
