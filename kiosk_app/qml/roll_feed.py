"""The pictures of the roll change guide for a printer in the stand that draws its paper in; seen from behind."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from kiosk_app.qml.roll_lid import Body, cable, round_arrow
from kiosk_app.qml.roll_solids import Flat, Scene

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
    round_arrow(scene, body[0], _feed_place(scene, body), _BIG * 0.8)


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


def _feed_shut(scene: Scene, body: Body) -> None:
    wide, deep, high = body
    scene.box((0, 0, 0), (wide, deep, high))
    scene.edge((0.1 * wide, 0, 0.55 * high), (0.9 * wide, 0, 0.55 * high), strong=True)


def _feed_offline(scene: Scene, body: Body) -> None:
    _feed_shut(scene, body)
    cable(scene, body)


FEED: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _cabinet,
    "place": _feed_hang,
    "pull": _feed_pull,
    "test": _feed_test,
    "shut": _feed_shut,
    "offline": _feed_offline,
    "done": _feed_done,
    "turn": _feed_turn,
}
"""Each picture by its name."""
