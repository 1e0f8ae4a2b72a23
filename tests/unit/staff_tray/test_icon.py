"""The icon: every state by its shape, on every task bar, at every size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from staff_tray import theme
from staff_tray.desk.icon import SIZES, IconState, draw_icon, tray_icon

STATES = [
    IconState(waiting=waiting, live=live, paused=paused, unanswered=unanswered)
    for waiting, live, paused, unanswered in product((0, 3, 12), (True, False), (True, False), (True, False))
    if live or not paused
]


def pixels(image: QImage) -> list[int]:
    """The picture, `0xAARRGGBB` for each of its pixels."""
    held = image.convertToFormat(QImage.Format.Format_ARGB32)
    return memoryview(held.constBits()).cast("I").tolist()


@cache
def grey(pixel: int) -> int:
    """How light it is to somebody who cannot tell colours apart, from 0 to 12."""
    colour = QColor.fromRgba(pixel)
    return round(colour.lightnessF() * colour.alphaF() * 12)


def in_grey(size: int, state: IconState) -> list[int]:
    """The picture as such a person sees it."""
    return [grey(pixel) for pixel in pixels(draw_icon(size, state).toImage())]


@pytest.mark.parametrize("size", SIZES)
def test_every_state_is_told_by_shape(qapp: QApplication, size: int) -> None:
    """Nobody, some, many, cut off, on pause, unanswered, in every mixture: different without colour, at any size."""
    pictures = [in_grey(size, state) for state in STATES]
    for number, picture in enumerate(pictures):
        for other, earlier in enumerate(pictures[:number]):
            beside = Counter(zip(picture, earlier, strict=True))
            different = sum(times for (one, two), times in beside.items() if abs(one - two) >= 3)
            assert different >= size * size / 60, (STATES[number], STATES[other])


@pytest.mark.parametrize("live", [True, False])
def test_the_icon_is_seen_on_every_task_bar(live: bool) -> None:
    """A dark and a light surface touch all around: on every ground from black to white one of them has 3 to 1."""
    dark = theme.ICON_GROUND if live else theme.ICON_LOST
    for grey in range(256):
        bar = QColor(grey, grey, grey)
        assert max(theme.contrast(dark, bar), theme.contrast(theme.ICON_INK, bar)) >= 3
    assert theme.contrast(dark, theme.ICON_INK) >= 4.5
    assert theme.contrast(theme.ICON_DOT, dark) >= 3


@pytest.mark.parametrize("size", [16, 20, 24, 32, 64])
@pytest.mark.parametrize("state", [IconState(), IconState(waiting=5), IconState(waiting=5, live=False)])
@pytest.mark.parametrize("bar", ["#000000", "#ffffff", "#808080", "#1f2a44", "#f3f3f3"])
def test_what_is_drawn_stands_out(qapp: QApplication, size: int, state: IconState, bar: str) -> None:
    """Measured on the pixels: of what is not see-through, enough has 3 to 1 against the task bar."""
    opaque = Counter(pixel for pixel in pixels(draw_icon(size, state).toImage()) if pixel >> 24 > 250)
    seen = sum(times for pixel, times in opaque.items() if theme.contrast(QColor.fromRgb(pixel), QColor(bar)) >= 3)
    assert seen >= size * size * 0.2


def test_there_is_a_drawing_for_every_scaling(qapp: QApplication) -> None:
    """From 16 pixels at 100 per cent to 32 at 400: a drawing of their own, or one that is an eighth off."""
    sizes = {size.width() for size in tray_icon(IconState(waiting=3)).availableSizes()}
    assert sizes == set(SIZES)
    for side, scaling in product((16, 20, 22, 24, 32), (1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4)):
        wanted = side * scaling
        assert min(abs(wanted - size) for size in sizes) <= wanted / 8


def test_the_tray_says_what_its_icon_shows(scene: Any, live: Any, ticket: Callable[..., Any]) -> None:
    """The tool tip, which a screen reader reads, has words for each shape; the same state is not drawn again."""
    live.put(ticket(1))
    scene.tray.show_paused(True)
    scene.tray.show_unanswered(True)
    assert scene.tray.icon.toolTip().split("\n") == [
        "1 waiting", "You are on pause", "A notice waits for your answer",
    ]  # fmt: skip
    key = scene.tray.icon.icon().cacheKey()
    scene.tray.show_paused(True)
    live.put(ticket(1))
    assert scene.tray.icon.icon().cacheKey() == key
    scene.tray.show_paused(False)
    scene.tray.show_unanswered(False)
    assert scene.tray.icon.toolTip() == "1 waiting"
