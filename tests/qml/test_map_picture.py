from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk_app.qml.map_picture import MapProvider
from shared.protocol.content import MapSketch, Street

GROUND, STREET, EDGE, WATER, INK, PIN, EYE = (
    "ffece9e2",
    "ffffffff",
    "ffc9c5bb",
    "ffdcebe8",
    "ff16213a",
    "ff0b5351",
    "fff0f0f0",
)
COLOURS = f"{GROUND}-{STREET}-{EDGE}-{WATER}-{INK}-{PIN}-{EYE}"
PLAIN = MapSketch(streets=(Street(points=((0, 0.5), (1, 0.5)), main=True),), there=(0.5, 0.5))


def _draw(sketch: MapSketch | None, words: str = "", side: int = 400) -> QImage:
    provider = MapProvider({"there": sketch}.get)
    return provider.requestImage(f"there?{COLOURS}/{words}", QSize(), QSize(side, side))


def _share(image: QImage, colour: str) -> float:
    """How much of the picture is painted in exactly that colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("I"))
    return pixels[int(colour, 16)] / (image.width() * image.height())


def _at(image: QImage, across: float, down: float) -> str:
    return image.pixelColor(round(across * image.width()), round(down * image.height())).name()


def test_the_pin_stands_on_its_place() -> None:
    """The pin is in its colour with an eye, its tip on the place; the street goes through and the ground is calm."""
    image = _draw(PLAIN)
    assert image.size() == QSize(400, 400)
    assert _at(image, 0.5, 0.47) == QColor(f"#{PIN}").name()
    assert _at(image, 0.5, 0.40) == QColor(f"#{EYE}").name()
    assert _at(image, 0.1, 0.5) == QColor(f"#{STREET}").name()
    assert _at(image, 0.1, 0.1) == QColor(f"#{GROUND}").name()
    assert _share(image, INK) == 0


def test_water_lies_under_the_streets() -> None:
    """A tinted area, and a street over it stays a street."""
    lake = ((0.0, 0.3), (1.0, 0.3), (1.0, 0.9), (0.0, 0.9))
    image = _draw(MapSketch(streets=PLAIN.streets, there=(0.5, 0.2), water=(lake,)))
    assert _at(image, 0.1, 0.8) == QColor(f"#{WATER}").name()
    assert _at(image, 0.1, 0.5) == QColor(f"#{STREET}").name()


def test_where_one_stands_is_a_dot_with_words() -> None:
    """The dot is in ink, and the words beside it stay inside the map wherever the dot is."""
    for across in (0.02, 0.5, 0.98):
        sketch = MapSketch(streets=PLAIN.streets, there=(0.5, 0.2), here=(across, 0.8))
        dot, worded = _draw(sketch), _draw(sketch, "Du%20er%20her")
        assert _share(worded, INK) > _share(dot, INK) > 0
        assert _at(dot, min(across, 0.99), 0.8) == QColor(f"#{INK}").name()


def test_main_streets_have_their_names() -> None:
    """Only a main street says its name, and only where the name has room."""

    def drawn(name: str, *, main: bool = True, length: float = 1.0) -> float:
        street = Street(points=((0, 0.8), (length, 0.8)), name=name, main=main)
        return _share(_draw(MapSketch(streets=(street,), there=(0.5, 0.2))), INK)

    assert drawn("Havnegade") > 0
    assert drawn("Havnegade", main=False) == 0
    assert drawn("Havnegade", length=0.1) == 0


def test_a_street_drawn_backwards_is_named_upright() -> None:
    """The name reads from left to right whichever way the points go: the picture is the same."""
    forwards = Street(points=((0, 0.3), (1, 0.7)), name="Kirkegade", main=True)
    backwards = Street(points=tuple(reversed(forwards.points)), name="Kirkegade", main=True)
    one, other = (_draw(MapSketch(streets=(street,), there=(0.9, 0.2))) for street in (forwards, backwards))
    letters = [_ink(image) for image in (one, other)]
    assert letters[0]
    assert len(letters[0] ^ letters[1]) < len(letters[0]) / 10


def _ink(image: QImage) -> set[tuple[int, int]]:
    """Where the letters are: the dark pixels."""
    side = range(image.width())
    return {(x, y) for x in side for y in side if image.pixelColor(x, y).lightness() < 90}


def test_no_map_is_calm_ground() -> None:
    """An unknown referral, or one without a map, is ground and nothing else."""
    assert _share(_draw(None), GROUND) == 1


def test_a_colour_that_is_none_is_black() -> None:
    """Whatever stands in the address, there is a picture, 480 px wide when no size is asked for."""
    image = MapProvider({"there": PLAIN}.get).requestImage("there?rubbish", QSize(), QSize())
    assert image.size() == QSize(480, 480)
    assert _share(image, "ff000000") == 1
