from __future__ import annotations

import pytest

from kiosk_app.drawing import DEEPEST, LARGEST, MOST_ELEMENTS, Drawing, harmless

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40"'


def drawn(inside: str, more: str = "") -> Drawing:
    return harmless(f"{HEAD}{more}>{inside}</svg>")


def test_shapes_gradients_and_text_come_through() -> None:
    """An ordinary logo is shown as it was given, and nothing is reported."""
    inside = (
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#0B5351"/></linearGradient>'
        '<radialGradient id="b" xlink:href="#a"/></defs>'
        '<g transform="translate(2 3)" style="fill:url(#a);stroke:none"><path d="M0 0h9v9z"/></g>'
        '<text x="4" font-family="Noto Sans">Fjordby &amp; omegn</text>'
    )
    drawing = drawn(inside)
    assert drawing.fault == ""
    assert drawing.svg == f"{HEAD}>{inside}</svg>"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>@import url(http://evil.example/x.css)</style>",
        '<image href="http://evil.example/x.png"/>',
        '<image xlink:href="data:image/png;base64,AAAA"/>',
        '<use xlink:href="#a"/>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
        '<animate attributeName="x" to="9"/>',
        '<a xlink:href="http://evil.example"><path d="M0 0"/></a>',
        '<filter id="f"><feImage xlink:href="http://evil.example"/></filter>',
        '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    ],
)
def test_what_runs_or_fetches_is_left_out_and_told(inside: str) -> None:
    """The rest is drawn; the fault names what is missing."""
    drawing = drawn(f'{inside}<path d="M1 1h8"/>')
    assert drawing.svg.endswith('<path d="M1 1h8"/></svg>')
    assert "evil" not in drawing.svg
    assert "alert" not in drawing.svg
    assert drawing.fault.startswith("Parts of the logo are left out (")


@pytest.mark.parametrize(
    "attribute",
    [
        'fill="url(http://evil.example#a)"',
        "style=\"fill:url('http://evil.example')\"",
        'style="fill:u\\72l(http://evil.example)"',
        'style="width:expression(evil())"',
        'style="@import evil"',
        'fill="URL( //evil.example )"',
    ],
)
def test_an_attribute_that_points_out_of_the_drawing_is_left_out(attribute: str) -> None:
    """However it is written."""
    drawing = drawn(f'<path d="M1 1h8" {attribute}/>')
    assert "evil" not in drawing.svg
    assert drawing.fault


@pytest.mark.parametrize("attribute", ['onload="evil()"', 'onclick="evil()"', 'data-x="evil"', 'xlink:href="evil:x"'])
def test_attributes_that_do_not_draw_are_dropped_silently(attribute: str) -> None:
    """Editors write many of them; nobody misses them."""
    drawing = drawn(f'<path d="M1 1h8" {attribute}/>', f" {attribute}")
    assert drawing == Drawing(f'{HEAD}><path d="M1 1h8"/></svg>')


def test_a_title_is_left_out_silently() -> None:
    """It says what the picture is, and that is all."""
    assert drawn("<title>Logo</title><metadata>who made it</metadata>") == Drawing(f"{HEAD}/>")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("no picture", "it is no SVG"),
        ("<html></html>", "begins with html"),
        ("<svg><g>", "it is no SVG"),
        ('<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>', "entities"),
        ('<!DOCTYPE svg SYSTEM "http://evil.example/x.dtd"><svg></svg>', "entities"),
        ("<svg>" + "<g>" * (DEEPEST + 1) + "</g>" * (DEEPEST + 1) + "</svg>", "too intricate"),
        ("<svg>" + "<g/>" * (MOST_ELEMENTS + 1) + "</svg>", "too intricate"),
        ("<svg>" + " " * LARGEST + "</svg>", "too large"),
    ],
)
def test_what_cannot_be_shown_at_all_says_why(given: str, why: str) -> None:
    """One sentence for the superuser, and no logo."""
    drawing = harmless(given)
    assert drawing.svg == ""
    assert why in drawing.fault


def test_no_logo_is_no_fault() -> None:
    """Most places begin without one."""
    assert harmless("") == harmless(" \n") == Drawing()
