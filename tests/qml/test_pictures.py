from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

import kiosk_app
from kiosk_app.qml.pictures import IconProvider, ShadowProvider
from shared.drawings import ICONS

QML = Path(kiosk_app.__file__).parent / "qml"


def test_the_icons_are_those_named(qapp: QGuiApplication) -> None:
    """The list for those who write services holds every icon that is there and no other."""
    named = re.findall(r"^- `([a-z0-9-]+)`$", (ICONS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert named == sorted(path.stem for path in ICONS.glob("*.svg"))
    assert (ICONS / "LICENSE").is_file()


@pytest.mark.parametrize("name", ["house", "no-such-icon"])
def test_an_icon_is_drawn_in_its_colour(qapp: QGuiApplication, name: str) -> None:
    """Lines in the colour that was asked for, in the size that was asked for; an unknown name shows a sheet."""
    image = IconProvider().requestImage(f"{name}?ff0b5351", QSize(), QSize(48, 48))
    assert image.size() == QSize(48, 48)
    drawn = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250
    }
    assert drawn == {QColor("#0b5351").name()}


def test_a_shadow_fades_outwards(qapp: QGuiApplication) -> None:
    """Dark under the card, nothing at the edge, and never darker on the way out."""
    image = ShadowProvider().requestImage("28/36?8016213a", QSize(), QSize())
    middle = image.height() // 2
    alphas = [image.pixelColor(x, middle).alpha() for x in range(image.width() // 2)]
    assert alphas[0] <= 1
    assert alphas[-1] == pytest.approx(128, abs=3)
    assert alphas == sorted(alphas)


def test_only_the_theme_names_colours_and_times() -> None:
    """No page and no component has a colour, a font size or a duration of its own."""
    own = re.compile(r'"#[0-9A-Fa-f]{3,8}"|(?:pixelSize|duration|radius|spacing|margins?|Margin): *[1-9]|Qt\.rgba')
    faults = [
        f"{path.name}:{place}: {line.strip()}"
        for path in QML.rglob("*.qml")
        if path.name != "Theme.qml"
        for place, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if own.search(line)
    ]
    assert faults == []
