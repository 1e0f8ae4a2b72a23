from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

from kiosk_app.brand import read_brand
from kiosk_app.qml.logo_picture import LogoProvider
from kiosk_app.visit.sources import BrandColours
from shared.protocol.content import Brand

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">'
    '<rect width="60" height="40" fill="#0B5351"/><rect x="60" width="60" height="40" fill="#A4262C"/></svg>'
)


def test_no_brand_is_ours() -> None:
    """Nothing configured, nothing reported."""
    look = read_brand(Brand())
    assert (look.colours, look.logo_source, look.faults) == (BrandColours(), "", ())


def test_a_good_brand_is_shown(qapp: QGuiApplication) -> None:
    """Its colours, white upon the primary one, and its logo under an address of its own."""
    look = read_brand(Brand(primary="#A4262C", accent="#1E6B3A", logo=LOGO))
    assert look.colours == BrandColours(primary="#A4262C", primary_text="#FFFFFF", accent="#1E6B3A")
    assert look.faults == ()
    assert look.logo_source.startswith("image://logo/")
    other = read_brand(Brand(logo=LOGO.replace("0B5351", "1E6B3A")))
    assert other.logo_source != look.logo_source


def test_a_colour_that_cannot_be_read_is_ours_and_reported() -> None:
    """The other one stays the municipality's."""
    look = read_brand(Brand(primary="#FFCC00", accent="#1E6B3A"))
    assert look.colours == BrandColours(accent="#1E6B3A")
    assert [fault.split(" is too")[0] for fault in look.faults] == ["The primary colour #FFCC00"]


@pytest.mark.parametrize(
    ("logo", "why"),
    [
        ("<svg></svg>", "nothing of it can be drawn"),
        ('<svg viewBox="0 0 900 10"><path d="M0 0h900v10z"/></svg>', "too long and thin"),
        ("hello", "it is no SVG"),
    ],
)
def test_a_logo_that_cannot_be_drawn_leaves_the_name(qapp: QGuiApplication, logo: str, why: str) -> None:
    """The header shows the municipality's name, and the report says why."""
    look = read_brand(Brand(logo=logo))
    assert look.logo_source == ""
    assert len(look.faults) == 1
    assert why in look.faults[0]


def test_a_brand_is_read_once(qapp: QGuiApplication) -> None:
    """Each state that comes asks again, and no logo is parsed for that."""
    assert read_brand(Brand(logo=LOGO)) is read_brand(Brand(logo=LOGO))


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        (QSize(-1, 80), QSize(240, 80)),
        (QSize(60, -1), QSize(60, 20)),
        (QSize(300, 40), QSize(300, 40)),
        (QSize(), QSize(288, 96)),
        (QSize(-1, 90_000), QSize(2048, 2048)),
    ],
)
def test_the_logo_keeps_its_proportions(qapp: QGuiApplication, asked: QSize, size: QSize) -> None:
    """Whatever QML asks for, nothing is stretched, and nothing eats all memory."""
    image = LogoProvider(lambda: LOGO).requestImage("x", QSize(), asked)
    assert image.size() == size
    middle = image.height() // 2
    assert image.pixelColor(image.width() // 2 - 8, middle) == QColor("#0B5351")
    assert image.pixelColor(image.width() // 2 + 8, middle) == QColor("#A4262C")


def test_without_a_logo_there_is_no_picture(qapp: QGuiApplication) -> None:
    """QML then shows what it shows without one."""
    assert LogoProvider(lambda: "").requestImage("x", QSize(), QSize(-1, 80)).isNull()
