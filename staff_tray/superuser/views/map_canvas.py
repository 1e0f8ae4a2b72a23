"""The square on which a map is drawn: by mouse, or with the arrow keys and the space bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from staff_tray import theme
from staff_tray.superuser.map_drawing import Point, Tool, inside

_SIDE: Final = 44 * theme.UNIT
_STEP: Final = 0.02
_GROUND, _WATER, _STREET, _EDGE = QColor("#E9E6DF"), QColor("#CFE3E1"), QColor("#FFFFFF"), QColor("#B9B4A8")
_INK, _PIN = QColor("#16213A"), QColor("#0B5351")
_BROAD, _NARROW = 0.075, 0.04
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class MapCanvas(QWidget):
    """`pointed` is a point that was clicked, or where the cross is at the space bar; `finished` ends a line.

    The drawing is light on a dark desktop too: so it is at the stand.
    """

    pointed = Signal(float, float)
    finished = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._sketch: dict[str, Any] = {}
        self._line: tuple[Point, ...] = ()
        self._tool = Tool.THERE
        self._cross: Point = (0.5, 0.5)

    def show_map(self, sketch: dict[str, Any], line: tuple[Point, ...], tool: Tool) -> None:
        """Show this map, and the line that is being drawn with that tool."""
        self._sketch, self._line, self._tool = sketch, line, tool
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A point."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._cross = inside(event.position().x() / self.width(), event.position().y() / self.height())
            self.pointed.emit(*self._cross)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The end of a line; its last point came with the first click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cross, the space bar sets a point, Enter ends a line, Escape drops it."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            across, down = _ARROWS[key]
            self._cross = inside(self._cross[0] + across * _STEP, self._cross[1] + down * _STEP)
            self.update()
        elif key is Qt.Key.Key_Space:
            self.pointed.emit(*self._cross)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif key is Qt.Key.Key_Escape and self._line:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cross."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the map, the line in hand, and the cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _GROUND)
        for area in self._sketch.get("water", ()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_WATER)
            painter.drawPolygon(self._polygon(area))
        streets = sorted(self._sketch.get("streets", ()), key=lambda each: bool(each.get("main")))
        for colour, more in ((_EDGE, 2), (_STREET, 0)):
            for street in streets:
                width = (_BROAD if street.get("main") else _NARROW) * self.width() + more
                self._stroke(painter, street["points"], colour, width)
        self._names(painter, streets)
        if self._line:
            width = 2.0 if self._tool is Tool.AREA else (_BROAD if self._tool is Tool.MAIN else _NARROW) * self.width()
            self._stroke(painter, self._line, _PIN, width)
        if self._sketch.get("here"):
            self._mark(painter, self._sketch["here"], _INK, radius=6)
        if self._sketch.get("there"):
            self._mark(painter, self._sketch["there"], _PIN, radius=10)
        self._frame(painter)
        painter.end()

    def _names(self, painter: QPainter, streets: Sequence[dict[str, Any]]) -> None:
        painter.setPen(_INK)
        for street in streets:
            points = street["points"]
            if street.get("name") and street.get("main") and points:
                first, second = points[0], points[min(1, len(points) - 1)]
                middle = self._at(((first[0] + second[0]) / 2, (first[1] + second[1]) / 2))
                box = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(street["name"]) + 4, 20)
                box.moveCenter(middle)
                box.moveLeft(min(max(2, box.left()), self.width() - box.width() - 2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, street["name"])

    def _frame(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().highlight().color() if focused else _EDGE, 3 if focused else 1))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if focused:
            at = self._at(self._cross)
            painter.setPen(QPen(_INK, 1))
            painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
            painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))

    def _mark(self, painter: QPainter, point: Sequence[float], colour: QColor, *, radius: int) -> None:
        painter.setPen(QPen(_STREET, 2))
        painter.setBrush(colour)
        painter.drawEllipse(self._at(point), radius, radius)

    def _stroke(self, painter: QPainter, points: Sequence[Sequence[float]], colour: QColor, width: float) -> None:
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(points) == 1:
            painter.drawPoint(self._at(points[0]))
        painter.drawPolyline(self._polygon(points))

    def _polygon(self, points: Sequence[Sequence[float]]) -> QPolygonF:
        return QPolygonF([self._at(point) for point in points])

    def _at(self, point: Sequence[float]) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.height())
