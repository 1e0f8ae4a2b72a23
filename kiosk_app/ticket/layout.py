"""The one drawing of a ticket, the same on the screen and on the paper."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QImage

from kiosk_app.ticket import words
from kiosk_app.ticket.face import Mark, TicketFace
from kiosk_app.ticket.logo import draw_logo
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sheet import Sheet
from kiosk_app.ticket.surface import Surface
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
    logo: float
    widest_logo: float


WIDE: Final = Sizes(
    margin=4,
    small=3.3,
    body=3.8,
    strong=5.4,
    number=16,
    rule=0.25,
    near=1,
    between=1.8,
    apart=2.6,
    code=23,
    logo=10,
    widest_logo=44,
)
NARROW: Final = Sizes(
    margin=2.5,
    small=3,
    body=3.4,
    strong=4.6,
    number=14,
    rule=0.25,
    near=0.8,
    between=1.5,
    apart=2.2,
    code=22,
    logo=8,
    widest_logo=34,
)


class TicketLayout(Struct, frozen=True, kw_only=True):
    """What a ticket speaks of where it can: the site's logo, the wait in minutes, the documents, the QR code."""

    logo: bool = True
    wait: bool = True
    documents: bool = True
    code: bool = True


EVERYTHING: Final = TicketLayout()


def draw_ticket(face: TicketFace, paper: Paper, layout: TicketLayout = EVERYTHING) -> QImage:
    """Draw the ticket as wide as the paper: 8-bit grey, black on white.

    `load_fonts` must have been called. Works in any thread; the words come from the translators installed at the time.
    """
    sizes = sizes_for(paper)
    sheet = Sheet(paper, sizes.margin, right_to_left=face.right_to_left)
    lay_out_ticket(sheet, face, sizes, layout)
    return sheet.finish()


def sizes_for(paper: Paper) -> Sizes:
    """The lengths for a roll."""
    return NARROW if paper.narrow else WIDE


def lay_out_ticket(sheet: Surface, face: TicketFace, sizes: Sizes, layout: TicketLayout) -> None:
    """Put the ticket down, from the top."""
    sheet.gap(sizes.near)
    _header(sheet, face, sizes, layout)
    sheet.gap(sizes.apart)
    _number(sheet, face, sizes)
    _divide(sheet, sizes)
    _wait(sheet, face, sizes, layout)
    _divide(sheet, sizes)
    if face.documents and layout.documents:
        _documents(sheet, face, sizes)
        _divide(sheet, sizes)
    _footer(sheet, face, sizes, layout)


def _divide(sheet: Surface, sizes: Sizes) -> None:
    sheet.gap(sizes.apart)
    sheet.rule(sizes.rule)
    sheet.gap(sizes.apart)


def _header(sheet: Surface, face: TicketFace, sizes: Sizes, layout: TicketLayout) -> None:
    kept = 0.0
    if face.mark is not None:
        kept = sheet.tag(words.test() if face.mark is Mark.TEST else words.copy(), sizes.body) + sizes.near
    logo = _logo(sheet, face, sizes, kept) if layout.logo else None
    if logo is not None:
        sheet.picture(logo)
        sheet.gap(sizes.between)
        kept = 0
    sheet.text(isolated(face.site_name), sizes.body, _SEMIBOLD, keep=kept)
    if face.municipality:
        sheet.text(isolated(face.municipality), sizes.small, keep=kept)
    if face.header:
        sheet.gap(sizes.between)
        sheet.text(isolated(face.header), sizes.body)


def _logo(sheet: Surface, face: TicketFace, sizes: Sizes, kept: float) -> QImage | None:
    """At most as wide as the sheet leaves, and never under the mark."""
    return draw_logo(face.logo, sheet.px(min(sizes.widest_logo, sheet.width_mm - kept)), sheet.px(sizes.logo))


def _number(sheet: Surface, face: TicketFace, sizes: Sizes) -> None:
    sheet.text(words.your_number(), sizes.small)
    sheet.gap(sizes.between)
    sheet.giant(face.label, sizes.number)
    sheet.gap(sizes.between)
    sheet.text(isolated(face.service_name), sizes.strong, _SEMIBOLD)


def _wait(sheet: Surface, face: TicketFace, sizes: Sizes, layout: TicketLayout) -> None:
    if face.booked_for is not None:
        sheet.text(words.your_time(), sizes.small)
        sheet.text(isolated_number(f"{face.booked_for:%H:%M}"), sizes.strong, _SEMIBOLD)
    else:
        sheet.text(words.place_in_queue(face.ahead), sizes.strong, _SEMIBOLD)
    if face.wait is not None and layout.wait:
        sheet.text(words.wait_range(*face.wait), sizes.body)
    if face.waiting_area:
        sheet.gap(sizes.between)
        sheet.text(words.wait_here(), sizes.small)
        sheet.text(isolated(face.waiting_area), sizes.strong, _SEMIBOLD)
    sheet.gap(sizes.near)
    sheet.text(words.what_happens_next(), sizes.body)


def _documents(sheet: Surface, face: TicketFace, sizes: Sizes) -> None:
    sheet.text(words.have_ready(), sizes.body, _SEMIBOLD)
    for document in face.documents:
        sheet.gap(sizes.near)
        sheet.bullet(isolated(document), sizes.body)


def _footer(sheet: Surface, face: TicketFace, sizes: Sizes, layout: TicketLayout) -> None:
    lines = (
        (isolated_number(words.issued_time(face)), sizes.strong, _SEMIBOLD),
        (words.issued_date(face), sizes.small, _REGULAR),
    )
    if layout.code:
        sheet.code_and_text(face.qr_text, sizes.code, lines)
    else:
        for line in lines:
            sheet.text(*line)
        sheet.gap(sizes.apart)
    if face.footer:
        sheet.text(isolated(face.footer), sizes.body)
        sheet.gap(sizes.apart)
