"""Tiles in the colours that superusers choose: by name, or by any figures."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs
from PySide6.QtGui import QColor


@pytest.mark.parametrize(("colour", "line"), [("rose", "#9B2C42"), ("#1E6B3A", "#1E6B3A"), ("mauve", "#0B5351")])
def test_a_tile_has_its_colour(kiosk: Any, colour: str, line: str) -> None:
    """The icon is drawn in it; a name that nobody knows is drawn in our own."""
    service = structs.replace(kiosk.configuration.services[0], colour=colour, icon="house")
    kiosk.configure(services=(service,), menu=(), information=(), referrals=(), stands=(), brand=structs.replace(
        kiosk.configuration.brand, primary=None, accent=None))  # fmt: skip
    kiosk.qtbot.waitUntil(lambda: kiosk.find(f"tile-{service.id}") is not None)
    tile = kiosk.find(f"tile-{service.id}")
    assert QColor(line) == tile_line(kiosk, tile)


def tile_line(kiosk: Any, tile: Any) -> QColor:
    """The colour most dots of the tile's icon have that is neither card, disc nor ink."""
    kiosk.window.grabWindow()
    picture = kiosk.window.grabWindow()
    place = tile.mapRectToScene(tile.boundingRect()).toRect()
    counted: dict[str, int] = {}
    for x in range(place.left() + 10, place.left() + place.width() // 3):
        for y in range(place.top() + 10, place.top() + place.height() // 2):
            name = picture.pixelColor(x, y).name()
            counted[name] = counted.get(name, 0) + 1
    dark = {name: count for name, count in counted.items() if QColor(name).lightnessF() < 0.5}
    return QColor(max(dark, key=lambda name: dark[name]))
