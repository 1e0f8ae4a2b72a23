"""Things in space as calm line drawings: boxes, rolls, paper and arrows, seen from the front, right and above."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Point = tuple[float, float, float]
"""Millimetres to the right, to the back and up."""
Flat = tuple[float, float]
"""Millimetres to the back and up, at any place from left to right."""

_TURN: Final = math.radians(36)
_TILT: Final = math.radians(27)
_ROUND: Final = 56
"""Corners of a circle."""
_THIN: Final = 1.6
_THICK: Final = 2.8
_MARGIN: Final = 0.05


class RollColours(Struct, frozen=True):
    """What each thing is drawn in."""

    line: QColor
    card: QColor
    shade: QColor
    tint: QColor
    strong: QColor
    paper: QColor


class _Shape(Struct, frozen=True):
    path: QPainterPath
    fill: QColor | None
    line: QColor | None
    width: float


class Scene:
    """Shapes in the order in which they cover each other; `draw` fits them all into the picture."""

    def __init__(self, colours: RollColours) -> None:
        self.colours = colours
        self._shapes: list[_Shape] = []

    def face(self, points: Sequence[Point], fill: QColor | None, *, strong: bool = False, line: bool = True) -> None:
        """A flat face."""
        self._add(_closed([project(point) for point in points]), fill, strong=strong, line=line)

    def box(self, near: Point, far: Point, *, strong: bool = False) -> None:
        """An upright box between two corners."""
        (x0, y0, z0), (x1, y1, z1) = near, far
        self.extrude([(y0, z0), (y0, z1), (y1, z1), (y1, z0)], x0, x1, strong=strong)

    def extrude(self, profile: Sequence[Flat], left: float, right: float, *, strong: bool = False) -> None:
        """A body of that convex or stepped profile, which runs up its front and back down; only what can be seen."""
        corners = [*profile, profile[0]]
        for (y0, z0), (y1, z1) in reversed(list(pairwise(corners))):
            quad = [(left, y0, z0), (left, y1, z1), (right, y1, z1), (right, y0, z0)]
            if _area([project(each) for each in quad]) > 0:
                self.face(quad, self._shade(y1 - y0, z1 - z0, strong=strong), strong=strong)
        side = self.colours.tint if strong else self.colours.shade
        self.face([(right, y, z) for y, z in profile], side, strong=strong)

    def roll(self, middle: Flat, radius: float, left: float, right: float, *, core: float, strong: bool = True) -> None:
        """A paper roll that lies across."""
        ends = [circle(middle, radius, x) for x in (left, right)]
        self._add(_closed(_hull([*ends[0], *ends[1]])), self.colours.paper, strong=strong)
        self._add(_closed(ends[1]), self.colours.tint if strong else self.colours.paper, strong=strong)
        for share in (0.84, 0.68, 0.52):
            if radius * share > core * 1.3:
                self._add(_closed(circle(middle, radius * share, right)), None, width=_THIN * 0.6)
        self._add(_closed(circle(middle, core, right)), self.colours.card, strong=strong)

    def strip(self, path: Sequence[Flat], left: float, right: float, *, strong: bool = True) -> None:
        """A band of paper along that path; what is farther away is drawn first when the path begins there."""
        for (y0, z0), (y1, z1) in pairwise(path):
            self.face(
                [(left, y0, z0), (left, y1, z1), (right, y1, z1), (right, y0, z0)], self.colours.paper, line=False
            )
        for x in (left, right):
            self._add(_open([project((x, y, z)) for y, z in path]), None, strong=strong)
        self.edge((left, *path[-1]), (right, *path[-1]), strong=strong)

    def edge(self, begin: Point, end: Point, *, strong: bool = False) -> None:
        """A line."""
        self._add(_open([project(begin), project(end)]), None, strong=strong)

    def scratch(self, points: Sequence[Point]) -> None:
        """A broad dark line along those points."""
        self._shapes.append(_Shape(_open([project(each) for each in points]), None, self.colours.strong, 2 * _THICK))

    def arrow(self, points: Sequence[Point], size: float = 13) -> None:
        """A solid arrow along those points with its head at the last, on a rim of the card's colour."""
        self._arrow([project(point) for point in points], size)

    def tick(self, middle: Point, size: float) -> None:
        """A tick on a disc."""
        at = project(middle)
        disc = QPainterPath()
        disc.addEllipse(at, size, size)
        self._shapes.append(_Shape(disc, self.colours.strong, self.colours.card, _THICK))
        tick = [at + QPointF(x * size, y * size) for x, y in ((-0.45, 0.05), (-0.12, 0.38), (0.48, -0.3))]
        self._shapes.append(_Shape(_open(tick), None, self.colours.card, size * 0.2))

    def flat(self, points: Sequence[Flat], fill: QColor | None, *, strong: bool = False, width: float = 0) -> None:
        """A shape on the picture itself: to the right and up."""
        self._add(_closed([QPointF(x, -y) for x, y in points]), fill, strong=strong, width=width)

    def stroke(self, points: Sequence[Flat], width: float, colour: QColor) -> None:
        """A line on the picture itself."""
        self._shapes.append(_Shape(_open([QPointF(x, -y) for x, y in points]), None, colour, width))

    def flat_arrow(self, points: Sequence[Flat], size: float = 13) -> None:
        """An arrow on the picture itself."""
        self._arrow([QPointF(x, -y) for x, y in points], size)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Fit everything into the room."""
        bounds = QRectF()
        for shape in self._shapes:
            bounds = bounds.united(shape.path.boundingRect())
        edge = _MARGIN * min(room.width(), room.height())
        inner = room.adjusted(edge, edge, -edge, -edge)
        scale = min(inner.width() / bounds.width(), inner.height() / bounds.height())
        painter.translate(inner.center())
        painter.scale(scale, scale)
        painter.translate(-bounds.center())
        for shape in self._shapes:
            painter.setBrush(shape.fill or Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(shape.line, shape.width) if shape.line else Qt.PenStyle.NoPen)
            painter.drawPath(shape.path)

    def _arrow(self, line: list[QPointF], size: float) -> None:
        tip, before = line[-1], line[-2]
        way = tip - before
        way /= math.hypot(way.x(), way.y())
        across = QPointF(-way.y(), way.x())
        neck = tip - way * size * 1.3
        head = [tip, neck + across * size, neck - across * size]
        for colour, extra in ((self.colours.card, size * 0.5), (self.colours.strong, 0.0)):
            self._shapes.append(_Shape(_open([*line[:-1], neck]), None, colour, size * 0.72 + extra))
            self._shapes.append(_Shape(_closed(head), colour, colour, size * 0.2 + extra))

    def _shade(self, back: float, up: float, *, strong: bool) -> QColor:
        if strong:
            return self.colours.tint if abs(back) < abs(up) else self.colours.card
        return self.colours.card

    def _add(
        self, path: QPainterPath, fill: QColor | None, *, strong: bool = False, line: bool = True, width: float = 0
    ) -> None:
        colour = (self.colours.strong if strong else self.colours.line) if line else None
        self._shapes.append(_Shape(path, fill, colour, width or (_THICK if strong else _THIN)))


def project(point: Point) -> QPointF:
    """Where in the picture that point is, in millimetres."""
    x, y, z = point
    depth = y * math.cos(_TURN) - x * math.sin(_TURN)
    return QPointF(x * math.cos(_TURN) + y * math.sin(_TURN), -z * math.cos(_TILT) - depth * math.sin(_TILT))


def circle(middle: Flat, radius: float, x: float) -> list[QPointF]:
    """An upright circle at that place from left to right."""
    return [project((x, middle[0] + dy, middle[1] + dz)) for dy, dz in _around(radius)]


def arc(middle: Flat, radius: float, begin: float, end: float) -> list[Flat]:
    """A part of a circle as a path; 0° is to the back and 90° up."""
    angles = [math.radians(begin + (end - begin) * part / 24) for part in range(25)]
    return [(middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)) for angle in angles]


def turned(profile: Sequence[Flat], hinge: Flat, degrees: float) -> list[Flat]:
    """That profile turned about a hinge, its front upwards."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    away = [(y - hinge[0], z - hinge[1]) for y, z in profile]
    return [(hinge[0] + y * cos + z * sin, hinge[1] - y * sin + z * cos) for y, z in away]


def _around(radius: float) -> Iterator[Flat]:
    for place in range(_ROUND):
        angle = 2 * math.pi * place / _ROUND
        yield radius * math.cos(angle), radius * math.sin(angle)


def _closed(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(list(points)))
    path.closeSubpath()
    return path


def _open(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(list(points)))
    return path


def _area(points: Sequence[QPointF]) -> float:
    ring = [*points, points[0]]
    return sum(one.x() * two.y() - two.x() * one.y() for one, two in pairwise(ring))


def _hull(points: Sequence[QPointF]) -> list[QPointF]:
    ordered = sorted(points, key=lambda point: (point.x(), point.y()))
    return [*_half(ordered), *_half(ordered[::-1])]


def _half(points: Sequence[QPointF]) -> list[QPointF]:
    found: list[QPointF] = []
    for point in points:
        while len(found) > 1 and _area([found[-2], found[-1], point]) <= 0:
            found.pop()
        found.append(point)
    return found[:-1]


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
