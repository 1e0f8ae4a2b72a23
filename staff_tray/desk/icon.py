"""The tray icon, drawn: a counter when nobody waits, else the number waiting; hollow and grey when cut off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from staff_tray import theme

_SIZES = (16, 20, 22, 24, 32, 48, 64, 128)
_MOST = 99
_SMALL = 32


def tray_icon(waiting: int, *, live: bool) -> QIcon:
    """The icon for `waiting` people; `live` is false while the number may be old."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(draw_icon(size, waiting, live=live))
    return icon


def draw_icon(size: int, waiting: int, *, live: bool) -> QPixmap:
    """One pixmap, `size` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ground(painter, size, live=live)
    ink = theme.ICON_INK if live else theme.ICON_LOST
    if waiting > 0:
        _draw_number(painter, size, waiting, ink)
    else:
        _draw_counter(painter, size, ink)
    painter.end()
    return pixmap


def _draw_ground(painter: QPainter, size: int, *, live: bool) -> None:
    line = 0.0 if live else max(1.0, size / 12)
    painter.setPen(Qt.PenStyle.NoPen if live else QPen(theme.ICON_LOST, line, Qt.PenStyle.SolidLine))
    painter.setBrush(theme.ICON_GROUND if live else Qt.BrushStyle.NoBrush)
    square = QRectF(line / 2, line / 2, size - line, size - line)
    painter.drawRoundedRect(square, size * 0.22, size * 0.22)


def _draw_number(painter: QPainter, size: int, waiting: int, ink: QColor) -> None:
    more = "+" if size >= _SMALL else ""
    text = str(waiting) if waiting <= _MOST else f"{_MOST}{more}"
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.Bold)
    font.setPixelSize(max(6, round(size * {1: 0.78, 2: 0.66}.get(len(text), 0.46))))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, text)


def _draw_counter(painter: QPainter, size: int, ink: QColor) -> None:
    unit = size / 16
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(8 * unit, 5 * unit), 2.2 * unit, 2.2 * unit)
    painter.drawRoundedRect(QRectF(3 * unit, 8.5 * unit, 10 * unit, 2 * unit), unit / 2, unit / 2)
    painter.drawRect(QRectF(4.5 * unit, 10.4 * unit, 7 * unit, 2.4 * unit))
