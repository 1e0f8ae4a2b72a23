"""A small calm map for QML, drawn from a sketch: streets, water, where to go and where the stand is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final
from urllib.parse import unquote

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtQuick import QQuickImageProvider

from shared.protocol.content import MapSketch, Street

_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied
_SIDE: Final = 480
_MAIN_WIDTH: Final = 0.082
_STREET_WIDTH: Final = 0.042
_EDGE_WIDTH: Final = 0.0045
_NAME_HEIGHT: Final = 0.058
_PIN: Final = 0.15
_DOT: Final = 0.03
_ALONG: Final = (0.5, 0.35, 0.65, 0.22, 0.78)
"""Where along a street its name is tried."""


class MapColours(Struct, frozen=True):
    """What each thing on a map is drawn in."""

    ground: QColor
    street: QColor
    edge: QColor
    water: QColor
    ink: QColor
    pin: QColor
    pin_eye: QColor


class MapProvider(QQuickImageProvider):
    """`image://map/REFERRAL_ID?GROUND-STREET-EDGE-WATER-INK-PIN-EYE/HERE`: the map to a referral.

    Each colour is `AARRGGBB`; HERE stands beside the dot, percent-encoded. A referral without a map is an empty ground,
    and a colour that is missing or none is black.
    """

    def __init__(self, sketch: Callable[[str], MapSketch | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._sketch = sketch

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The map as a square of the width that is asked for, else 480 px."""
        referral_id, _, rest = id.partition("?")
        colours, _, here = rest.partition("/")
        side = requestedSize.width() if requestedSize.width() > 0 else _SIDE
        return draw_map(self._sketch(referral_id), _colours(colours), side, unquote(here))


def draw_map(sketch: MapSketch | None, colours: MapColours, side: int, here: str = "") -> QImage:
    """The map as a square of `side` px; `here` is written beside the dot that says where one is."""
    image = QImage(side, side, _FORMAT)
    image.fill(colours.ground)
    if sketch is None:
        return image
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, colours, float(side)).draw(sketch, here)
    painter.end()
    return image


class _Drawing:
    def __init__(self, painter: QPainter, colours: MapColours, side: float) -> None:
        self._painter = painter
        self._colours = colours
        self._side = side
        self._taken: list[QRectF] = []

    def draw(self, sketch: MapSketch, words: str) -> None:
        for area in sketch.water:
            self._area(area)
        streets = sorted(sketch.streets, key=lambda street: street.main)
        for colour, extra in ((self._colours.edge, 2 * _EDGE_WIDTH), (self._colours.street, 0.0)):
            for street in streets:
                self._street(street, colour, extra)
        there, here = self._at(sketch.there), self._at(sketch.here) if sketch.here else None
        self._taken = [_pin_box(there, self._side)]
        label = self._label_box(here, words) if here else QRectF()
        self._taken.append(label)
        for street in reversed(streets):
            self._name(street)
        if here:
            self._dot(here, label, words)
        self._pin(there)

    def _at(self, point: tuple[float, float]) -> QPointF:
        return QPointF(point[0] * self._side, point[1] * self._side)

    def _area(self, points: tuple[tuple[float, float], ...]) -> None:
        self._painter.setPen(QPen(self._colours.edge, _EDGE_WIDTH * self._side / 2))
        self._painter.setBrush(self._colours.water)
        self._painter.drawPolygon(QPolygonF([self._at(point) for point in points]))

    def _street(self, street: Street, colour: QColor, extra: float) -> None:
        width = (_MAIN_WIDTH if street.main else _STREET_WIDTH) + extra
        pen = QPen(colour, width * self._side)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([self._at(point) for point in street.points]))

    def _name(self, street: Street) -> None:
        """Write the name on the longest stretch where nothing stands yet; leave it out when there is no room."""
        if not street.name or not street.main:
            return
        font = self._font()
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(street.name), metrics.height()
        for middle, angle in self._places(street, width):
            place = QTransform().translate(middle.x(), middle.y()).rotate(angle)
            box = QRectF(-width / 2, -height / 2, width, height)
            covered = place.mapRect(box)
            inside = QRectF(0, 0, self._side, self._side).contains(covered)
            if inside and not any(covered.intersects(taken) for taken in self._taken):
                self._taken.append(covered)
                self._painter.save()
                self._painter.setFont(font)
                self._painter.setPen(self._colours.ink)
                self._painter.setTransform(place, combine=True)
                self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, street.name)
                self._painter.restore()
                return

    def _places(self, street: Street, width: float) -> Iterator[tuple[QPointF, float]]:
        """Where a name of that width may stand and how it is turned, the longest stretch first."""
        points = [self._at(point) for point in street.points]
        stretches = sorted(pairwise(points), key=lambda ends: -_length(*ends))
        for begin, end in stretches:
            if _length(begin, end) < width:
                return
            angle = math.degrees(math.atan2(end.y() - begin.y(), end.x() - begin.x()))
            upright = angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle  # noqa: PLR2004 - a right angle
            for share in _ALONG:
                yield begin + (end - begin) * share, upright

    def _font(self) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(max(9, round(_NAME_HEIGHT * self._side)))
        return font

    def _label_box(self, at: QPointF, words: str) -> QRectF:
        """The dot and the words beside it: to its right where there is room, else to its left."""
        metrics = QFontMetricsF(self._font())
        high = max(metrics.height(), 3 * _DOT * self._side)
        wide = high + (metrics.horizontalAdvance(words) + high / 2 if words else 0)
        left = at.x() - high / 2
        if left + wide > self._side:
            left = at.x() + high / 2 - wide
        return QRectF(left, at.y() - high / 2, wide, high)

    def _dot(self, at: QPointF, label: QRectF, words: str) -> None:
        radius, round_end = _DOT * self._side, label.height() / 2
        self._painter.setPen(QPen(self._colours.edge, _EDGE_WIDTH * self._side))
        self._painter.setBrush(self._colours.street)
        self._painter.drawRoundedRect(label, round_end, round_end)
        to_the_right = label.center().x() >= at.x()
        aside = label.adjusted(label.height(), 0, 0, 0) if to_the_right else label.adjusted(0, 0, -label.height(), 0)
        ends = Qt.AlignmentFlag.AlignLeft if to_the_right else Qt.AlignmentFlag.AlignRight
        self._painter.setFont(self._font())
        self._painter.setPen(self._colours.ink)
        self._painter.drawText(aside, ends | Qt.AlignmentFlag.AlignVCenter, words)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.ink)
        self._painter.drawEllipse(at, radius, radius)

    def _pin(self, tip: QPointF) -> None:
        height = _PIN * self._side
        radius = height * 0.36
        head = QPointF(tip.x(), tip.y() - height + radius)
        reach = math.degrees(math.acos(radius / (height - radius)))
        shape = QPainterPath(tip)
        shape.arcTo(_around(head, radius), -90 + reach, 360 - 2 * reach)
        shape.closeSubpath()
        self._painter.setPen(QPen(self._colours.street, height * 0.06))
        self._painter.setBrush(self._colours.pin)
        self._painter.drawPath(shape)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.pin_eye)
        self._painter.drawEllipse(head, radius * 0.4, radius * 0.4)


def _colours(text: str) -> MapColours:
    named = [QColor(f"#{part}") for part in text.split("-")]
    known = [colour if colour.isValid() else QColor(Qt.GlobalColor.black) for colour in named[:7]]
    return MapColours(*known, *[QColor(Qt.GlobalColor.black)] * (7 - len(known)))


def _around(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def _pin_box(tip: QPointF, side: float) -> QRectF:
    height = _PIN * side
    return QRectF(tip.x() - height / 2, tip.y() - height, height, height)


def _length(begin: QPointF, end: QPointF) -> float:
    return math.hypot(end.x() - begin.x(), end.y() - begin.y())
