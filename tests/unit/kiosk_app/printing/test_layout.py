"""The drawing of a ticket."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, PAPER_80_180DPI, Paper
from kiosk_app.ticket.raster import rows_of

Speak = Callable[[str], TicketFace]
PAPERS = pytest.mark.parametrize("paper", [PAPER_80, PAPER_80_180DPI, PAPER_58], ids=lambda paper: str(paper.width_px))
LANGUAGES = pytest.mark.parametrize("language", ["en", "da", "ar"])


def black(image: QImage) -> QRect:
    """The smallest box around all black dots."""
    width, rows = rows_of(image)
    lines = [int.from_bytes(rows[start : start + width], "big") for start in range(0, len(rows), width)]
    inked = [y for y, line in enumerate(lines) if line]
    union = 0
    for line in lines:
        union |= line
    right = width * 8 - 1 - ((union & -union).bit_length() - 1)
    return QRect(width * 8 - union.bit_length(), inked[0], right - (width * 8 - union.bit_length()) + 1, inked[-1] + 1)


@PAPERS
@LANGUAGES
def test_fills_the_paper_and_keeps_its_margins(language: str, paper: Paper, speak: Speak) -> None:
    """As wide as the paper, 8-bit grey, with white at both sides, in every language and on every roll."""
    image = draw_ticket(speak(language), paper)
    assert image.format() is QImage.Format.Format_Grayscale8
    assert image.width() == paper.width_px
    box = black(image)
    assert box.left() >= paper.px(2)
    assert box.right() < paper.width_px - paper.px(2)


@PAPERS
@LANGUAGES
def test_the_code_is_read_by_a_stranger(
    language: str, paper: Paper, speak: Speak, read_code: Callable[[QImage], str]
) -> None:
    """The program zbar reads from the drawing exactly what the ticket says."""
    face = speak(language)
    assert read_code(draw_ticket(face, paper)) == face.qr_text


@PAPERS
def test_long_texts_wrap(paper: Paper, face: TicketFace) -> None:
    """Names that are far too long make the ticket longer, not wider, even without a space to break at."""
    long = replace(
        face,
        service_name="Forlængelse af beboerparkeringslicens for delebilsordninger " * 3,
        waiting_area="Ventezone" * 20,
        documents=("Forældremyndighedsindehaversamtykkeerklæring" * 3,),
    )
    box = black(draw_ticket(long, paper))
    assert draw_ticket(long, paper).height() > draw_ticket(face, paper).height()
    assert box.right() < paper.width_px - paper.px(2)


def test_the_number_is_legible_at_arms_length(face: TicketFace) -> None:
    """Every label of one or two letters stands at least 10 mm high on the wide paper and 8 mm on the narrow."""
    for label in ("P001", "W888", "ÆØ000"):
        for paper, height in ((PAPER_80, 10), (PAPER_58, 8)):
            _, rows = rows_of(draw_ticket(replace(face, label=label, documents=()), paper))
            width = paper.width_px // 8
            tall = [any(rows[start : start + width]) for start in range(0, len(rows), width)]
            runs = "".join("x" if inked else " " for inked in tall).split()
            assert max(map(len, runs)) >= paper.px(height)


def test_a_copy_says_so(face: TicketFace) -> None:
    """The copy differs from the first print, and only at the top."""
    first, copy = draw_ticket(face, PAPER_80), draw_ticket(replace(face, copy=True), PAPER_80)
    below = QRect(0, PAPER_80.px(15), first.width(), first.height())
    assert first != copy
    assert first.copy(below) == copy.copy(below)


def test_right_to_left_is_turned_over(speak: Speak) -> None:
    """The code stands at the leading edge: left in English, right in Arabic."""
    halves = {}
    for language in ("en", "ar"):
        image = draw_ticket(speak(language), PAPER_80)
        foot = QRect(0, image.height() - PAPER_80.px(10), PAPER_80.width_px, PAPER_80.px(10))
        halves[language] = black(image.copy(foot))
    assert halves["en"].left() == PAPER_80.px(4)
    assert halves["ar"].right() == PAPER_80.width_px - PAPER_80.px(4) - 1


def test_draws_the_same_in_another_thread(face: TicketFace) -> None:
    """The screen's drawing and the printer's are equal dot for dot."""
    with ThreadPoolExecutor(1) as thread:
        elsewhere = thread.submit(draw_ticket, face, PAPER_80).result()
    assert elsewhere == draw_ticket(face, PAPER_80)


def test_nothing_to_have_ready_leaves_no_heading(face: TicketFace) -> None:
    """Without documents the ticket is shorter."""
    assert draw_ticket(replace(face, documents=()), PAPER_80).height() < draw_ticket(face, PAPER_80).height() - 100


def test_nowhere_in_particular_to_wait_leaves_no_heading(face: TicketFace) -> None:
    """Without a waiting area the ticket is shorter."""
    assert draw_ticket(replace(face, waiting_area=""), PAPER_80).height() < draw_ticket(face, PAPER_80).height() - 50


@pytest.mark.parametrize(("language", "expected"), [("ar", True), ("fa", True), ("da", False), ("en", False)])
def test_direction_comes_from_the_language(language: str, expected: bool, face: TicketFace) -> None:
    """Which languages are written from right to left."""
    assert replace(face, language=language).right_to_left is expected
