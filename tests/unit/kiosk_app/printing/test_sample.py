"""The test ticket and the test slip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QImage

from kiosk_app.ticket.layout import TicketLayout, draw_ticket
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, PAPER_80_180DPI, Paper
from kiosk_app.ticket.raster import rows_of
from kiosk_app.ticket.sample import SAMPLE_CODE, draw_test_slip, sample_face

AT = datetime(2026, 11, 23, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
PAPERS = pytest.mark.parametrize("paper", [PAPER_80, PAPER_80_180DPI, PAPER_58], ids=lambda paper: str(paper.width_px))


def test_nobody_can_take_it_for_a_number(fonts: None) -> None:
    """The label has no digits, and the ticket is marked."""
    face = sample_face("da", AT)
    assert not any(letter.isdigit() for letter in face.label)
    assert face.mark == "test"


def test_every_choice_of_the_layout_is_seen(fonts: None) -> None:
    """Each part left out makes the sample shorter, as the preview has to show."""
    face = sample_face("en", AT, municipality="Lysvig Kommune")
    whole = draw_ticket(face, PAPER_80).height()
    for layout in (TicketLayout(wait=False), TicketLayout(documents=False), TicketLayout(code=False)):
        assert draw_ticket(face, PAPER_80, layout).height() < whole


@PAPERS
@pytest.mark.parametrize("language", ["da", "ar"])
def test_the_ruler_goes_from_the_first_dot_to_the_last(language: str, paper: Paper, fonts: None) -> None:
    """So a width that does not fit is seen at once."""
    image = draw_test_slip(paper, language, AT)
    width, rows = rows_of(image)
    inked = [rows[start : start + width] for start in range(0, paper.px(9) * width, width)]
    assert any(row[0] & 0x80 for row in inked)
    assert any(row[-1] & 0x01 for row in inked)
    assert image.width() == paper.width_px


@PAPERS
def test_the_slip_s_code_is_read(paper: Paper, fonts: None, read_code: Callable[[QImage], str]) -> None:
    """The program zbar reads it; it leads nowhere."""
    assert read_code(draw_test_slip(paper, "da", AT, lines=("Epson TM-T20II",))) == SAMPLE_CODE
