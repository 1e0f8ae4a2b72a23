"""The real tray on a real X screen with a real tray host: the icon docked, its menu, a notice and the desk, seen."""

from __future__ import annotations

import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from benchmarks.screen import BAR, missing_parts, screen_with_task_bar
from server.ids import new_id
from server.seed import SeedResult
from staff_tray import theme

SITE = "borgerservice"
PATIENCE_SECONDS = 30.0
AT_REST = 5
"""After so many looks at the same picture all has been painted."""
BLACK_DESKTOP = """
[Colors:Window]
BackgroundNormal=0,0,0
ForegroundNormal=255,255,255
[Colors:View]
BackgroundNormal=0,0,0
BackgroundAlternate=0,0,0
ForegroundNormal=255,255,255
[Colors:Button]
BackgroundNormal=0,0,0
ForegroundNormal=255,255,0
[Colors:Selection]
BackgroundNormal=255,255,0
ForegroundNormal=0,0,0
[Colors:Tooltip]
BackgroundNormal=0,0,0
ForegroundNormal=255,255,255
"""
"""What KDE writes down for a desktop in high contrast, and Qt reads on its own."""


@dataclass(frozen=True)
class Screen:
    """An X screen of its own, with a task bar at the bottom that holds tray icons at its right."""

    environment: dict[str, str]
    memory: Path
    scale: int

    @property
    def task_bar(self) -> QRect:
        """Where the task bar is."""
        size = self.picture().size()
        return QRect(0, size.height() - BAR * self.scale, size.width(), BAR * self.scale)

    def picture(self) -> QImage:
        """The whole screen as it is now. The server keeps it in a file: a head of big-endian words, then the pixels."""
        data = self.memory.read_bytes()
        words = struct.unpack(">25I", data[:100])
        start, wide, high, line = words[0] + 12 * words[19], words[4], words[5], words[12]
        return QImage(data[start:], wide, high, line, QImage.Format.Format_RGB32).copy()

    def click(self, at: QPoint, button: int = 1) -> None:
        """A real click."""
        self._do("mousemove", str(at.x()), str(at.y()), "click", str(button))

    def key(self, name: str) -> None:
        """A real key press."""
        self._do("key", name)

    def point(self, at: QPoint) -> None:
        """Move the mouse there."""
        self._do("mousemove", str(at.x()), str(at.y()))

    def until(self, seen: Callable[[QImage], bool], what: str) -> QImage:
        """The first picture that `seen` likes, once it has come to rest."""
        ends_at, before, rest = time.monotonic() + PATIENCE_SECONDS, self.picture(), 0
        while rest < AT_REST:
            assert time.monotonic() < ends_at, f"{what} did not come on the screen"
            self._do("getmouselocation")
            now = self.picture()
            rest = rest + 1 if seen(now) and now == before else 0
            before = now
        return before

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=10, stdout=subprocess.DEVNULL)


@pytest.fixture
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Screen]:
    """A screen of 1280 × 800 points, in the scaling that is asked for, with a task bar; gone after the test."""
    missing = missing_parts()
    if missing:
        pytest.skip(f"a screen with a task bar cannot be had on this machine: {', '.join(missing)} missing")
    with screen_with_task_bar(tmp_path, scale=request.param) as environment:
        yield Screen(environment, tmp_path / "Xvfb_screen0", request.param)


def place_of(colour: QColor, picture: QImage, within: QRect) -> QRect:
    """The smallest place that holds all pixels of the colour; an empty one when there are none."""
    wanted, place = colour.rgb(), QRect()
    for y in range(within.top(), within.bottom() + 1):
        row = _row(picture, y)[within.left() : within.right() + 1].tolist()
        if wanted in row:
            first, last = row.index(wanted), len(row) - 1 - row[::-1].index(wanted)
            place = place.united(QRect(within.left() + first, y, last - first + 1, 1))
    return place


def changed(before: QImage, after: QImage) -> QRect:
    """The smallest place that holds all that is not as it was."""
    place = QRect()
    for y in range(before.height()):
        was, now = _row(before, y), _row(after, y)
        if was != now:
            others = [x for x in range(before.width()) if was[x] != now[x]]
            place = place.united(QRect(others[0], y, others[-1] - others[0] + 1, 1))
    return place


def _row(picture: QImage, y: int) -> memoryview:
    pixels = memoryview(picture.constBits()).cast("B")
    return pixels[y * picture.bytesPerLine() : y * picture.bytesPerLine() + 4 * picture.width()].cast("I")


@pytest.mark.parametrize(
    ("name", "screen", "desktop"), [("plain", 1, ""), ("double", 2, ""), ("contrast", 1, BLACK_DESKTOP)],
    indirect=["screen"], ids=["plain", "double", "contrast"],
)  # fmt: skip
def test_everything_is_seen_on_a_real_screen(
    screen: Screen,
    programs: Any,
    served: tuple[str, SeedResult],
    until: Callable[..., Any],
    tmp_path: Path,
    *,
    name: str,
    desktop: str,
) -> None:
    """The icon is docked, and a click opens its menu; a ticket brings a notice and changes the icon; a click on it
    opens the desk. At twice the size and on a black desktop as well; the pictures stay in the test's folder.
    """
    url, seeded = served
    (tmp_path / "kdeglobals").write_text(desktop)
    _program, hand = programs.tray(url, seeded, screen=screen.environment)
    until(hand, lambda seen: seen["connection"] == "live")
    task_bar = screen.task_bar
    above = QRect(0, 0, task_bar.width(), task_bar.top())

    def keep(picture: QImage, what: str) -> QImage:
        assert picture.save(str(tmp_path / f"{name}-{what}.png"))
        return picture

    def icon_on(picture: QImage) -> QRect:
        return place_of(theme.ICON_GROUND, picture, task_bar)

    away = QPoint(task_bar.left() + 8, task_bar.center().y())
    screen.point(away)
    docked = keep(screen.until(lambda picture: not icon_on(picture).isEmpty(), "the icon"), "icon")
    icon = icon_on(docked)
    assert icon.width() == icon.height() >= 16 * screen.scale

    screen.click(icon.center(), 3)
    menu = screen.until(lambda picture: changed(docked, picture).height() > 100 * screen.scale, "the menu")
    assert changed(docked, keep(menu, "menu")).bottom() >= above.bottom()
    screen.key("Escape")
    screen.point(away)  # a mouse that stays on the icon is told what it is, sooner or later
    screen.until(lambda picture: picture == docked, "the task bar without the menu")

    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    command = {"id": str(new_id()), "service_id": f"{SITE}.pas", "language": "ar"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/tickets", json=command, headers=token).raise_for_status()
    bar = QColor("#5FB8AE" if desktop else "#0B5351")
    told = screen.until(lambda picture: place_of(bar, picture, above).height() > 50 * screen.scale, "the notice")
    assert changed(docked, keep(told, "notice")).width() >= 380 * screen.scale
    assert changed(docked.copy(above), told.copy(above)).bottom() < above.bottom()
    assert told.copy(icon) != docked.copy(icon)
    (notice,) = until(hand, lambda seen: bool(seen["notices"]))["notices"]
    assert notice["label"] == "P001"

    screen.click(icon.center())
    keep(screen.until(lambda picture: changed(told, picture).height() > 300 * screen.scale, "the desk"), "desk")
    assert hand.call("grab", window="desk", path=str(tmp_path / f"{name}-desk-alone.png"))
