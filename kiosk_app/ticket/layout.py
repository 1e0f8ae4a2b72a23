"""The one drawing of a ticket, the same on the screen and on the paper."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QImage

from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sheet import Sheet
from kiosk_app.ticket.text import isolated, isolated_number

_REGULAR: Final = QFont.Weight.Normal
_SEMIBOLD: Final = QFont.Weight.DemiBold


class Sizes(Struct, frozen=True):
    """Every length on the ticket in millimetres; texts by their em."""

    margin: float
    small: float
    body: float
    strong: float
    number: float
    rule: float
    near: float
    between: float
    apart: float
    code: float


WIDE: Final = Sizes(
    margin=4, small=3.3, body=3.8, strong=5.4, number=16, rule=0.25, near=1, between=1.8, apart=2.6, code=23
)
NARROW: Final = Sizes(
    margin=2.5, small=3, body=3.4, strong=4.6, number=14, rule=0.25, near=0.8, between=1.5, apart=2.2, code=22
)


def draw_ticket(face: TicketFace, paper: Paper) -> QImage:
    """Draw the ticket as wide as the paper: 8-bit grey, black on white.

    `load_fonts` must have been called. Works in any thread; the words come from the translators installed at the time.
    """
    sizes = NARROW if paper.narrow else WIDE
    sheet = Sheet(paper, sizes.margin, right_to_left=face.right_to_left)
    sheet.gap(sizes.near)
    _header(sheet, face, sizes, paper)
    sheet.gap(sizes.apart)
    _number(sheet, face, sizes)
    _divide(sheet, sizes)
    _wait(sheet, face, sizes)
    _divide(sheet, sizes)
    if face.documents:
        _documents(sheet, face, sizes)
        _divide(sheet, sizes)
    _footer(sheet, face, sizes)
    return sheet.finish()


def _divide(sheet: Sheet, sizes: Sizes) -> None:
    sheet.gap(sizes.apart)
    sheet.rule(sizes.rule)
    sheet.gap(sizes.apart)


def _header(sheet: Sheet, face: TicketFace, sizes: Sizes, paper: Paper) -> None:
    kept = 0.0
    if face.copy:
        kept = (sheet.tag(words.copy(), sizes.body) + paper.px(sizes.near)) / paper.px(1)
    sheet.text(isolated(face.site_name), sizes.body, _SEMIBOLD, keep=kept)
    sheet.text(isolated(face.municipality), sizes.small, keep=kept)


def _number(sheet: Sheet, face: TicketFace, sizes: Sizes) -> None:
    sheet.text(words.your_number(), sizes.small)
    sheet.gap(sizes.between)
    sheet.giant(face.label, sizes.number)
    sheet.gap(sizes.between)
    sheet.text(isolated(face.service_name), sizes.strong, _SEMIBOLD)


def _wait(sheet: Sheet, face: TicketFace, sizes: Sizes) -> None:
    if face.booked_for is not None:
        sheet.text(words.your_time(), sizes.small)
        sheet.text(isolated_number(f"{face.booked_for:%H:%M}"), sizes.strong, _SEMIBOLD)
    else:
        sheet.text(words.place_in_queue(face.ahead), sizes.strong, _SEMIBOLD)
    if face.wait is not None:
        sheet.text(words.wait_range(*face.wait), sizes.body)
    if face.waiting_area:
        sheet.gap(sizes.between)
        sheet.text(words.wait_here(), sizes.small)
        sheet.text(isolated(face.waiting_area), sizes.strong, _SEMIBOLD)
    sheet.gap(sizes.near)
    sheet.text(words.what_happens_next(), sizes.body)


def _documents(sheet: Sheet, face: TicketFace, sizes: Sizes) -> None:
    sheet.text(words.have_ready(), sizes.body, _SEMIBOLD)
    for document in face.documents:
        sheet.gap(sizes.near)
        sheet.bullet(isolated(document), sizes.body)


def _footer(sheet: Sheet, face: TicketFace, sizes: Sizes) -> None:
    lines = (
        (isolated_number(words.issued_time(face)), sizes.strong, _SEMIBOLD),
        (words.issued_date(face), sizes.small, _REGULAR),
    )
    sheet.code_and_text(face.qr_text, sizes.code, lines)
