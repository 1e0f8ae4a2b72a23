"""The pictures of the roll change guide for a printer whose roll goes in at its front."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk_app.qml.roll_lid import CORE, Body, cable, hanging, round_arrow, slip_of
from kiosk_app.qml.roll_solids import Flat, Scene, arc, turned


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
    hanging(scene, middle, radius, 0.1 * wide + 4, 0.9 * wide - 4)
    return middle, radius


def _front_place(scene: Scene, body: Body) -> None:
    middle, radius = _front_hanging(scene, body)
    x = body[0] * 1.08
    scene.arrow([(x, -radius * 3.4, middle[1]), (x, -radius * 0.6, middle[1])])


def _front_turn(scene: Scene, body: Body) -> None:
    middle, radius = _front_hanging(scene, body)
    round_arrow(scene, body[0], middle, radius)


def _front_roll(scene: Scene, body: Body) -> Callable[[], None]:
    wide, _, high = body
    radius = min(0.29 * high, 36)

    def inside() -> None:
        scene.roll((-4, 0.24 * high + radius), radius, 0.1 * wide + 4, 0.9 * wide - 6, core=CORE)

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
        slip_of(scene, (-8, 0.88 * high), slip, 0.14 * wide, 0.86 * wide)


def _front_test(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_closed(scene, body, 84)
    scene.arrow([(wide * 1.04, -20, high * 1.0), (wide * 1.04, -20, high + 72)])


def _front_done(scene: Scene, body: Body) -> None:
    wide, _, high = body
    _front_closed(scene, body, 0)
    scene.tick((wide * 0.5, -8, high * 0.52), 28)


def _front_shut(scene: Scene, body: Body) -> None:
    _front_closed(scene, body, 0)


def _front_offline(scene: Scene, body: Body) -> None:
    _front_closed(scene, body, 0)
    cable(scene, body)


FRONT: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "open": _front_open,
    "place": _front_place,
    "pull": _front_pull,
    "close": _front_close,
    "test": _front_test,
    "shut": _front_shut,
    "offline": _front_offline,
    "done": _front_done,
    "turn": _front_turn,
}
"""Each picture by its name."""
