"""The slip that shows whether the paper lies right: words, a tick, and lines to both edges."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from kiosk_app.ticket.paper import Paper

_HIGH_MM: Final = 50
_LETTER_MM: Final = 6


def draw_test_slip(paper: Paper) -> QImage:
    """Black on white in the printer's dots; a side that is cut off can be seen, as can paper that lies crooked."""
    image = QImage(paper.width_px, paper.px(_HIGH_MM), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(Qt.GlobalColor.black), paper.px(1))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawRect(QRectF(image.rect()).adjusted(pen.width(), pen.width(), -pen.width(), -pen.width()))
    pen.setWidth(paper.px(2))
    painter.setPen(pen)
    middle, unit = image.width() / 2, paper.px(4)
    tick = [
        QPointF(middle - 2 * unit, 3.5 * unit),
        QPointF(middle - unit / 2, 5 * unit),
        QPointF(middle + 2.2 * unit, 2 * unit),
    ]
    painter.drawPolyline(QPolygonF(tick))
    font = QFont(painter.font())
    font.setPixelSize(paper.px(_LETTER_MM))
    painter.setFont(font)
    words = QCoreApplication.translate("RollPage", "Can you read this? Then all is well.")
    below = QRectF(image.rect()).adjusted(unit, 6 * unit, -unit, -unit)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
    return image
