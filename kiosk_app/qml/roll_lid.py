"""The pictures of the roll change guide for a printer with a lid on top, and what the others share with it."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from kiosk_app.qml.roll_solids import Flat, Scene, arc, turned

CORE: Final = 8.0
"""The radius of a roll's core in millimetres."""

Body = tuple[float, float, float]
"""Width, depth and height of the printer in millimetres."""


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
        scene.roll(middle, radius, left + 4, right - 4, core=CORE)
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
    hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    x = wide * 1.08
    scene.arrow([(x, middle[0] + radius, middle[1] + 8), (x, middle[0] + radius, 0.9 * high)])


def hanging(scene: Scene, middle: Flat, radius: float, left: float, right: float) -> None:
    """A roll whose end comes from under it, to the front."""
    y, z = middle
    under = [(y, z - radius), (y - radius * 0.9, z - radius), (y - radius * 1.9, z - radius * 0.8)]
    scene.strip(under, left, right)
    scene.roll(middle, radius, left, right, core=CORE)


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
        slip_of(scene, (0.27 * deep, high), slip, left, right)


def slip_of(scene: Scene, at: Flat, long: float, left: float, right: float) -> None:
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


def _shut(scene: Scene, body: Body) -> None:
    _closed(scene, body, 0)


def _offline(scene: Scene, body: Body) -> None:
    """Its cable lies beside it: put it in."""
    _closed(scene, body, 0)
    cable(scene, body)


def cable(scene: Scene, body: Body) -> None:
    """A plug beside the printer, and an arrow from it to the printer's side."""
    wide, deep, high = body
    middle, low = 0.55 * deep, 0.3 * high
    scene.box((wide + 60, middle - 12, low - 12), (wide + 100, middle + 12, low + 12), strong=True)
    for y in (middle - 6, middle + 6):
        scene.edge((wide + 60, y, low), (wide + 44, y, low), strong=True)
    cord = [(wide + 100 + 8 * part, middle, low - 0.25 * part * part) for part in range(9)]
    for begin, end in pairwise(cord):
        scene.edge(begin, end, strong=True)
    scene.arrow([(wide + 104, middle - 10, low + 42), (wide + 22, middle - 10, low + 42)])


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
    hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    round_arrow(scene, wide, middle, radius)


def round_arrow(scene: Scene, wide: float, middle: Flat, radius: float) -> None:
    """An arrow that goes round above a roll: turn it about."""
    reach = wide * 0.62
    points = []
    for part in range(31):
        angle = math.radians(200 - part * 8.5)
        points.append(
            (wide / 2 + reach * math.cos(angle), middle[0] + reach * 0.9 * math.sin(angle), middle[1] + radius * 1.5)
        )
    scene.arrow(points)


TOP: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _open,
    "place": _place,
    "pull": _pull,
    "close": _close,
    "test": _test,
    "shut": _shut,
    "offline": _offline,
    "done": _done,
    "turn": _turn,
}
"""Each picture by its name."""
