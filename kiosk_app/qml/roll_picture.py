"""The pictures of the roll change guide, drawn from a printer's size and the way its roll goes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk_app.qml.roll_feed import FEED
from kiosk_app.qml.roll_front import FRONT
from kiosk_app.qml.roll_lid import CORE, TOP, Body
from kiosk_app.qml.roll_solids import Flat, RollColours, Scene, arc

_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied
_SIDE: Final = 480
_BODY: Final = (145.0, 195.0, 146.0)
_SLIP_END: Final = 97.0


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
    of = {**_SLIPS, **TOP, **({"front": FRONT, "feed-in": FEED}.get(loading, {}))}
    of.get(picture, TOP["done"])(scene, body)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.draw(painter, QRectF(image.rect()))
    painter.end()
    return image


# Slips by themselves, as answers.


def _sheet(scene: Scene, fill: QColor) -> None:
    teeth = [(100 - 10 * place, 0 if place % 2 else -6) for place in range(11)]
    scene.flat([(0, 130), (100, 130), *[(float(x), float(y)) for x, y in teeth]], fill, width=3)


def _clipped_tick(shift: float) -> list[Flat]:
    end = (70 + shift, 110.0) if 70 + shift < _SLIP_END else (_SLIP_END - 3, 90.0)
    return [(36 + shift, 94), (47 + shift, 82), end]


def _print(scene: Scene, shift: float = 0) -> None:
    for y, length in ((52, 64.0), (38, 44.0), (24, 56.0)):
        scene.stroke([(18 + shift, y), (min(_SLIP_END, 18 + shift + length), y)], 5, scene.colours.line)
    scene.stroke(
        _clipped_tick(shift),
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
    scene.roll(middle, radius, 0, 80, core=CORE)
    for place in (0, 1, 2):
        path = arc(middle, radius, 172 - place * 4, 112 - place * 4)
        scene.scratch([(22 + place * 13, y, z) for y, z in path])


_SLIPS: Final[dict[str, Callable[[Scene, Body], None]]] = {
    "scratch": _scratch,
    "good": _good,
    "blank": _blank,
    "cut": _cut,
}


def _body(text: str) -> Body:
    sides = [float(part) for part in text.split("-") if part.isdigit()]
    return (sides[0], sides[1], sides[2]) if len(sides) == 3 and min(sides) > 0 else _BODY  # noqa: PLR2004 - three sides


def _colours(text: str) -> RollColours:
    named = [QColor(f"#{part}") for part in text.split("-")]
    known = [colour if colour.isValid() else QColor(Qt.GlobalColor.black) for colour in named[:6]]
    return RollColours(*known, *[QColor(Qt.GlobalColor.black)] * (6 - len(known)))
