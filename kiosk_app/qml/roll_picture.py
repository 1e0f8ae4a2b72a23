"""The pictures of the roll change guide, drawn from a printer's size and the way its roll goes in."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk_app.qml.roll_solids import Flat, RollColours, Scene, arc, turned

_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied
_SIDE: Final = 480
_BODY: Final = (145.0, 195.0, 146.0)
_CORE: Final = 8.0
_SLIP_END: Final = 97.0

Body = tuple[float, float, float]
"""Width, depth and height of the printer in millimetres."""


class RollProvider(QQuickImageProvider):
    """`image://roll/LOADING/PICTURE/W-D-H?LINE-CARD-SHADE-TINT-STRONG-PAPER`: one picture of the guide.

    Each colour is `AARRGGBB`. What is not known is drawn as a printer with a lid, closed.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803, ARG002 - Qt's names
        """The picture in the size that is asked for, else 480 px wide and high."""
        what, _, colours = id.partition("?")
        loading, picture, body = [*what.split("/"), "", "", ""][:3]
        wanted = requestedSize if requestedSize.width() > 0 and requestedSize.height() > 0 else QSize(_SIDE, _SIDE)
        return draw_picture(loading, picture, _body(body), _colours(colours), wanted)


def draw_picture(loading: str, picture: str, body: Body, colours: RollColours, size: QSize) -> QImage:
    """The picture on a clear ground."""
    image = QImage(size, _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    scene = Scene(colours)
    of = {**_LID, **({"front": _FRONT, "feed-in": _FEED}.get(loading, {}))}
    of.get(picture, _done)(scene, body)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.draw(painter, QRectF(image.rect()))
    painter.end()
    return image


# A printer with a lid on top.


def _radius(body: Body) -> float:
    return min(0.27 * body[1], 0.36 * body[2], 40.0)


def _profile(body: Body) -> list[Flat]:
    _, deep, high = body
    return [(0, 0), (0, high), (0.27 * deep, high), (0.27 * deep, 0.78 * high), (deep, 0.78 * high), (deep, 0)]


def _lid(scene: Scene, body: Body, degrees: float, *, strong: bool) -> None:
    wide, deep, high = body
    low = 0.78 * high
    closed = [(0.27 * deep, low), (0.27 * deep, high), (deep, high), (deep, low)]
    scene.extrude(turned(closed, (deep, low), degrees), 0, wide, strong=strong)


def _well(scene: Scene, body: Body, *, roll: bool, strip: list[Flat] | None = None) -> None:
    """The open body: the well, what is in it, and the walls that hide its lower half."""
    wide, deep, high = body
    low, front, back, left, right = 0.78 * high, 0.31 * deep, 0.95 * deep, 0.1 * wide, 0.9 * wide
    tall, colours = 0.3 * high, scene.colours
    scene.extrude(_profile(body), 0, wide)
    scene.face([(left, front, low), (left, back, low), (right, back, low), (right, front, low)], colours.shade)
    scene.face([(left, front, low), (left, back, low), (left, back, tall), (left, front, tall)], colours.shade)
    if roll:
        radius = _radius(body)
        middle = (front + radius + 0.04 * deep, low + radius * 0.15)
        scene.roll(middle, radius, left + 4, right - 4, core=_CORE)
        if strip is not None:
            scene.strip([(middle[0] - radius, middle[1]), *strip], left + 4, right - 4)
    edge = 0.9 * wide
    scene.face([(edge, front, low), (edge, deep, low), (wide, deep, low), (wide, front, low)], colours.card)
    scene.face([(wide, y, z) for y, z in _profile(body)], colours.shade)
    if not roll or strip is None:
        _front_block(scene, body)


def _front_block(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    block = 0.27 * deep
    side = [(wide, 0, 0), (wide, 0, high), (wide, block, high), (wide, block, 0.78 * high), (wide, block, 0)]
    scene.face(side, scene.colours.shade, line=False)
    scene.edge((wide, 0, high), (wide, block, high))
    scene.edge((wide, block, high), (wide, block, 0.78 * high))
    scene.edge((wide, 0, 0), (wide, block, 0))
    scene.face([(0, 0, 0), (0, 0, high), (wide, 0, high), (wide, 0, 0)], scene.colours.card)
    scene.face([(0, 0, high), (0, 0.27 * deep, high), (wide, 0.27 * deep, high), (wide, 0, high)], scene.colours.card)


def _feet(scene: Scene, body: Body) -> None:
    """The small things by which one knows it: a light and a button at the front."""
    wide, _, high = body
    scene.edge((0.1 * wide, 0, 0.2 * high), (0.22 * wide, 0, 0.2 * high))


def _open(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    _lid(scene, body, 62, strong=True)
    _well(scene, body, roll=False)
    _feet(scene, body)
    path = arc((deep, 0.78 * high), 0.86 * deep, 168, 112)
    scene.arrow([(wide * 1.12, y, z) for y, z in path])


def _place(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    _lid(scene, body, 100, strong=False)
    _well(scene, body, roll=False)
    _feet(scene, body)
    radius = _radius(body)
    middle = (0.36 * deep + radius, high + radius * 1.9)
    _hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    x = wide * 1.08
    scene.arrow([(x, middle[0] + radius, middle[1] + 8), (x, middle[0] + radius, 0.9 * high)])


def _hanging(scene: Scene, middle: Flat, radius: float, left: float, right: float) -> None:
    """A roll whose end comes from under it, to the front."""
    y, z = middle
    under = [(y, z - radius), (y - radius * 0.9, z - radius), (y - radius * 1.9, z - radius * 0.8)]
    scene.strip(under, left, right)
    scene.roll(middle, radius, left, right, core=_CORE)


def _pull(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    _lid(scene, body, 100, strong=False)
    out = [(0.3 * deep, high + 3), (0.22 * deep, high + 7), (-0.08 * deep, high + 4), (-0.36 * deep, 0.9 * high)]
    _well(scene, body, roll=True, strip=[])
    _front_block(scene, body)
    _feet(scene, body)
    scene.strip(out, 0.1 * wide + 4, 0.9 * wide - 4)
    scene.arrow([(wide * 0.5, -0.3 * deep, high * 1.02), (wide * 0.5, -0.85 * deep, high * 0.86)])


def _close(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    _well(scene, body, roll=True, strip=[])
    _front_block(scene, body)
    _feet(scene, body)
    scene.strip(
        [(0.3 * deep, high + 3), (0.22 * deep, high + 7), (-0.04 * deep, high + 4), (-0.16 * deep, 0.94 * high)],
        0.1 * wide + 4,
        0.9 * wide - 4,
        strong=False,
    )
    _lid(scene, body, 40, strong=True)
    path = arc((deep, 0.78 * high), 0.86 * deep, 118, 168)
    scene.arrow([(wide * 1.12, y, z) for y, z in path])


def _closed(scene: Scene, body: Body, slip: float) -> None:
    wide, deep, high = body
    left, right = 0.1 * wide + 4, 0.9 * wide - 4
    scene.extrude(_profile(body), 0, wide)
    _lid(scene, body, 0, strong=False)
    _front_block(scene, body)
    _feet(scene, body)
    scene.edge((left - 3, 0.27 * deep, high), (right + 3, 0.27 * deep, high), strong=True)
    if slip:
        _slip(scene, (0.27 * deep, high), slip, left, right)


def _slip(scene: Scene, at: Flat, long: float, left: float, right: float) -> None:
    """A slip that stands out of a slot, with lines of print on it."""
    y, z = at
    lean = 0.34
    path = [at, (y - long * lean * 0.3, z + long * 0.5), (y - long * lean, z + long)]
    scene.strip(path, left, right)
    wide = right - left
    for share, length in ((0.45, 0.7), (0.6, 0.5), (0.75, 0.62)):
        there = (y - long * lean * share * 0.9, z + long * share)
        scene.edge((left + 0.14 * wide, *there), (left + (0.14 + length) * wide, *there))


def _test(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    _closed(scene, body, 78)
    x = wide * 1.06
    scene.arrow([(x, 0.15 * deep, high + 16), (x, 0.15 * deep, high + 88)])


def _done(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _closed(scene, body, 0)
    scene.tick((wide * 0.5, 0, high * 0.52), 30)


def _turn(scene: Scene, body: Body) -> None:
    """The roll taken out and turned about, so that its other side faces the front."""
    wide, deep, high = body
    _lid(scene, body, 100, strong=False)
    _well(scene, body, roll=False)
    _feet(scene, body)
    radius = _radius(body)
    middle = (0.36 * deep + radius, high + radius * 2.2)
    _hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    _round_arrow(scene, wide, middle, radius)


def _round_arrow(scene: Scene, wide: float, middle: Flat, radius: float) -> None:
    reach = wide * 0.62
    points = []
    for part in range(31):
        angle = math.radians(200 - part * 8.5)
        points.append(
            (wide / 2 + reach * math.cos(angle), middle[0] + reach * 0.9 * math.sin(angle), middle[1] + radius * 1.5)
        )
    scene.arrow(points)


# A printer with a lid at its front, and a roll on a printer that draws the paper in: see below.


def _front_body(
    scene: Scene, body: Body, degrees: float, *, strong: bool, inside: Callable[[], None] | None = None
) -> None:
    """The box, the hollow at its front, what lies there, and the lid that lies down before it."""
    wide, deep, high = body
    scene.box((0, 0, 0), (wide, deep, high))
    low, left, right, top = 0.22 * high, 0.08 * wide, 0.92 * wide, 0.86 * high
    scene.face([(left, 0, low), (left, 0, top), (right, 0, top), (right, 0, low)], scene.colours.shade)
    if inside is not None:
        inside()
    tall = top - low
    panel = [(-8.0, low), (-8.0, low + tall), (0.0, low + tall), (0.0, low)]
    scene.extrude(turned(panel, (0, low), -degrees), left, right, strong=strong)


def _front_open(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_body(scene, body, 72, strong=True)
    path = arc((0, 0.22 * high), 0.66 * high, 100, 160)
    scene.arrow([(wide * 1.1, y - 6, z) for y, z in path])


def _front_hanging(scene: Scene, body: Body) -> tuple[Flat, float]:
    wide, _, high = body
    _front_body(scene, body, 90, strong=False)
    radius = min(0.3 * high, 36)
    middle = (-radius * 2.2, 0.3 * high + radius + 22)
    _hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    return middle, radius


def _front_place(scene: Scene, body: Body) -> None:
    middle, radius = _front_hanging(scene, body)
    x = body[0] * 1.08
    scene.arrow([(x, -radius * 3.4, middle[1]), (x, -radius * 0.6, middle[1])])


def _front_turn(scene: Scene, body: Body) -> None:
    middle, radius = _front_hanging(scene, body)
    _round_arrow(scene, body[0], middle, radius)


def _front_roll(scene: Scene, body: Body) -> Callable[[], None]:
    wide, _, high = body
    radius = min(0.29 * high, 36)

    def inside() -> None:
        scene.roll((-4, 0.24 * high + radius), radius, 0.1 * wide + 4, 0.9 * wide - 6, core=_CORE)

    return inside


def _front_pull(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_body(scene, body, 90, strong=False, inside=_front_roll(scene, body))
    z = 0.22 * high + 10
    scene.strip([(-0.26 * high, z), (-0.7 * high, z), (-1.0 * high, z - 14)], 0.1 * wide + 4, 0.9 * wide - 6)
    scene.arrow([(wide * 0.5, -0.95 * high, z + 4), (wide * 0.5, -1.5 * high, z - 16)])


def _front_close(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_body(scene, body, 50, strong=True, inside=_front_roll(scene, body))
    path = arc((0, 0.22 * high), 0.66 * high, 165, 105)
    scene.arrow([(wide * 1.1, y - 6, z) for y, z in path])


def _front_closed(scene: Scene, body: Body, slip: float) -> None:
    wide, _, high = body
    _front_body(scene, body, 0, strong=False)
    scene.edge((0.12 * wide, -8, 0.88 * high), (0.88 * wide, -8, 0.88 * high), strong=True)
    if slip:
        _slip(scene, (-8, 0.88 * high), slip, 0.14 * wide, 0.86 * wide)


def _front_test(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_closed(scene, body, 84)
    scene.arrow([(wide * 1.04, -20, high * 1.0), (wide * 1.04, -20, high + 72)])


def _front_done(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_closed(scene, body, 0)
    scene.tick((wide * 0.5, -8, high * 0.52), 28)


# A printer inside the stand, seen from behind, where its roll hangs.

_GAP: Final = 70.0
_BIG: Final = 62.0


def _mechanism(scene: Scene, body: Body) -> None:
    """Behind the roll; its slot is turned to us."""
    wide, deep, high = body
    near = 2 * _BIG + _GAP
    scene.box((0, near, 60), (wide, near + deep, 60 + high))
    scene.edge((0.1 * wide, near, 60 + 0.6 * high), (0.9 * wide, near, 60 + 0.6 * high), strong=True)


def _axle(scene: Scene, body: Body, *, roll: bool, strong: bool = True) -> None:
    wide = body[0]
    middle = (_BIG, 75.0)
    scene.box((-16, _BIG - 9, 0), (-10, _BIG + 9, 84))
    if roll:
        scene.roll(middle, _BIG, 0.08 * wide, 0.92 * wide, core=12, strong=strong)
    scene.box((-10 if not roll else 0.92 * wide, _BIG - 5, 71), (wide + 6, _BIG + 5, 80))
    scene.box((wide + 6, _BIG - 9, 0), (wide + 12, _BIG + 9, 84))


def _cabinet(scene: Scene, _: Body) -> None:
    """The stand from behind, its door swung open."""
    wide, deep, high = 190.0, 120.0, 300.0
    scene.box((0, 0, 0), (wide, deep, high))
    scene.face([(14, 0, 18), (14, 0, high - 80), (wide - 14, 0, high - 80), (wide - 14, 0, 18)], scene.colours.shade)
    scene.roll((24, 90), 34, 50, 140, core=7, strong=False)
    scene.box((55, -6, 150), (135, 30, 190))
    door = [(14.0, 0.0, 18.0), (14.0, 0.0, high - 80), (-70.0, -120.0, high - 80), (-70.0, -120.0, 18.0)]
    scene.face(door, scene.colours.tint, strong=True)
    scene.edge((-58, -104, 125), (-58, -104, 150), strong=True)
    swing = [math.radians(-12 - 4 * part) for part in range(28)]
    scene.arrow([(14 + 150 * math.cos(each), 150 * math.sin(each), 40) for each in swing])


def _feed_place(scene: Scene, body: Body) -> Flat:
    wide = body[0]
    _mechanism(scene, body)
    _axle(scene, body, roll=False)
    middle = (_BIG, 75.0 + _BIG * 2.1)
    end = [(_BIG * 2.4, middle[1] + _BIG * 0.7), (_BIG * 1.7, middle[1] + _BIG * 0.96), (_BIG, middle[1] + _BIG)]
    scene.strip(end, 0.08 * wide, 0.92 * wide)
    scene.edge((0.08 * wide, *end[0]), (0.92 * wide, *end[0]), strong=True)
    scene.roll(middle, _BIG, 0.08 * wide, 0.92 * wide, core=12)
    return middle


def _feed_hang(scene: Scene, body: Body) -> None:
    wide = body[0]
    middle = _feed_place(scene, body)
    scene.arrow([(wide * 1.3, _BIG, middle[1]), (wide * 1.3, _BIG, 84)])


def _feed_turn(scene: Scene, body: Body) -> None:
    _round_arrow(scene, body[0], _feed_place(scene, body), _BIG * 0.8)


def _feed_pull(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _mechanism(scene, body)
    near = 2 * _BIG + _GAP
    slot = 60 + 0.6 * high
    scene.strip(
        [(near, slot), (near - 40, slot + 8), (_BIG + 20, 75 + _BIG), (_BIG, 75 + _BIG)], 0.08 * wide, 0.92 * wide
    )
    _axle(scene, body, roll=True, strong=False)
    scene.arrow([(wide * 0.5, _BIG + 10, 75 + _BIG + 26), (wide * 0.5, near - 8, slot + 34)])


def _feed_test(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    scene.box((0, 0, 0), (wide, deep, high))
    scene.edge((0.1 * wide, 0, 0.55 * high), (0.9 * wide, 0, 0.55 * high), strong=True)
    z = 0.55 * high
    scene.strip([(0, z), (-60, z - 4), (-105, z - 26)], 0.14 * wide, 0.86 * wide)
    for y, dz in ((-24, -1), (-44, -3), (-64, -6)):
        scene.edge((0.26 * wide, y, z + dz), (0.7 * wide, y, z + dz))
    scene.arrow([(wide * 0.5, -112, z - 24), (wide * 0.5, -180, z - 58)])


def _feed_done(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    scene.box((0, 0, 0), (wide, deep, high))
    scene.tick((wide * 0.5, 0, high * 0.5), 24)


# Slips by themselves, as answers.


def _sheet(scene: Scene, fill: QColor) -> None:
    teeth = [(100 - 10 * place, 0 if place % 2 else -6) for place in range(11)]
    scene.flat([(0, 130), (100, 130), *[(float(x), float(y)) for x, y in teeth]], fill, width=3)


def _print(scene: Scene, shift: float = 0) -> None:
    for y, length in ((52, 64.0), (38, 44.0), (24, 56.0)):
        scene.stroke([(18 + shift, y), (min(_SLIP_END, 18 + shift + length), y)], 5, scene.colours.line)
    scene.stroke(
        [(36 + shift, 94), (47 + shift, 82), (min(_SLIP_END, 70 + shift), 110 if 70 + shift < _SLIP_END else 97)],
        9,
        scene.colours.strong,
    )


def _good(scene: Scene, _: Body) -> None:
    _sheet(scene, scene.colours.paper)
    _print(scene)


def _blank(scene: Scene, _: Body) -> None:
    _sheet(scene, scene.colours.paper)


def _cut(scene: Scene, _: Body) -> None:
    _sheet(scene, scene.colours.paper)
    _print(scene, 40)


def _scratch(scene: Scene, _: Body) -> None:
    """A roll with a dark line on its outside, as a fingernail leaves it on thermal paper."""
    middle, radius = (0.0, 40.0), 40.0
    end = [(0.0, 0.0), (-34.0, 0.0), (-70.0, 6.0)]
    scene.strip(end, 0, 80)
    scene.roll(middle, radius, 0, 80, core=_CORE)
    for place in (0, 1, 2):
        path = arc(middle, radius, 172 - place * 4, 112 - place * 4)
        scene.scratch([(22 + place * 13, y, z) for y, z in path])


_LID: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _open,
    "place": _place,
    "pull": _pull,
    "close": _close,
    "test": _test,
    "done": _done,
    "turn": _turn,
    "scratch": _scratch,
    "good": _good,
    "blank": _blank,
    "cut": _cut,
}
_FRONT: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _front_open,
    "place": _front_place,
    "pull": _front_pull,
    "close": _front_close,
    "test": _front_test,
    "done": _front_done,
    "turn": _front_turn,
}
_FEED: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _cabinet,
    "place": _feed_hang,
    "pull": _feed_pull,
    "test": _feed_test,
    "done": _feed_done,
    "turn": _feed_turn,
}


def _body(text: str) -> Body:
    sides = [float(part) for part in text.split("-") if part.isdigit()]
    return (sides[0], sides[1], sides[2]) if len(sides) == 3 and min(sides) > 0 else _BODY  # noqa: PLR2004 - three sides


def _colours(text: str) -> RollColours:
    named = [QColor(f"#{part}") for part in text.split("-")]
    known = [colour if colour.isValid() else QColor(Qt.GlobalColor.black) for colour in named[:6]]
    return RollColours(*known, *[QColor(Qt.GlobalColor.black)] * (6 - len(known)))
