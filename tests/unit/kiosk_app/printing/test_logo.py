"""The site's logo on the ticket."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import TicketLayout, draw_ticket
from kiosk_app.ticket.logo import draw_logo
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, PAPER_80_180DPI, Paper

SHIELD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">'
    '<path d="M14 14h32v18a16 16 0 0 1-32 0z" fill="{ground}"/><path d="M29 18v16H20z" fill="{sign}"/></svg>'
)


@pytest.mark.parametrize(
    ("ground", "sign"), [("#0b5351", "#fff"), ("#123a8a", "#ffd166"), ("#ffd166", "#fff"), ("#fff", "#fff")]
)
def test_pure_black_and_white_up_to_its_own_edge(ground: str, sign: str) -> None:
    """Dark, two-coloured, pale and white logos alike; never a grey dot, and its own margin is cut away."""
    logo = draw_logo(SHIELD.format(ground=ground, sign=sign), 352, 80)
    assert logo is not None
    data = bytes(logo.constBits())
    assert set(data) <= {0, 255}
    assert (logo.height(), logo.width()) == (80, 75)
    assert 0 in data[: logo.width()]


def test_the_sign_in_the_shield_stays_white() -> None:
    """A dark shield with a pale sign is not one black blot."""
    logo = draw_logo(SHIELD.format(ground="#123a8a", sign="#ffd166"), 352, 80)
    assert logo is not None
    assert logo.pixelColor(32, 24).value() == 255
    assert logo.pixelColor(50, 24).value() == 0


@pytest.mark.parametrize("svg", ["", "<svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'])
@pytest.mark.filterwarnings("ignore")
def test_a_broken_or_empty_logo_is_left_out(svg: str, face: TicketFace, qtlog: object) -> None:
    """The ticket is the one without a logo: no gap, no error."""
    with_it = draw_ticket(replace(face, logo=svg if svg != "<svg" else ""), PAPER_80)
    assert with_it == draw_ticket(face, PAPER_80)


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_80_180DPI, PAPER_58], ids=lambda paper: str(paper.width_px))
def test_the_logo_stands_on_top(paper: Paper, face: TicketFace) -> None:
    """At most 10 mm higher with its gap, and not where the site wants none."""
    logo = SHIELD.format(ground="#0b5351", sign="#fff")
    plain, made = draw_ticket(face, paper), draw_ticket(replace(face, logo=logo), paper)
    assert paper.px(7) < made.height() - plain.height() <= paper.px(12)
    assert draw_ticket(replace(face, logo=logo), paper, TicketLayout(logo=False)) == plain
