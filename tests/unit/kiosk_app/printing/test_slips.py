"""What a citizen takes home without a number, and what a ticket says of wait and booking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, PAPER_80_180DPI, Paper
from kiosk_app.ticket.raster import rows_of
from kiosk_app.ticket.slip import BookingSlip, ListLine, ListSlip, ReferralSlip, Slip, SlipHead, draw_slip

PAPERS = pytest.mark.parametrize("paper", [PAPER_80, PAPER_80_180DPI, PAPER_58], ids=lambda paper: str(paper.width_px))
AT = datetime(2026, 11, 23, 14, 20, tzinfo=ZoneInfo("Europe/Copenhagen"))
NAMES = {
    "da": ("Pas", "Dit gamle pas"),
    "nb": ("Pass", "Det gamle passet"),
    "en": ("Passport", "Your old passport"),
    "de": ("Reisepass", "Ihr alter Reisepass"),
    "pl": ("Paszport", "Twój stary paszport"),
    "uk": ("Паспорт", "Ваш старий паспорт"),
    "ar": ("جواز السفر", "جواز سفرك القديم"),
}
LANGUAGES = pytest.mark.parametrize("language", NAMES)
LINES = (ListLine(name="Dit gamle pas", help="Også hvis det er udløbet", missing=True), ListLine(name="Et foto"))


def _head(language: str = "da") -> SlipHead:
    return SlipHead(municipality="Fjordby Kommune", site_name="Borgerservice", printed_at=AT, language=language)


def _list(language: str = "da", web: str = "https://fjordby.example/pas") -> ListSlip:
    service, document = NAMES[language]
    documents = (ListLine(name=document, help=document, missing=True), ListLine(name=document))
    return ListSlip(head=_head(language), service_name=service, documents=documents, web=web)


REFERRAL = ReferralSlip(
    head=_head(),
    name="Skattestyrelsen",
    description="Svarer på alt om skat.",
    address="Toldbodgade 1, 9990 Fjordby",
    phone="99 00 00 12",
    web="https://skat.example",
    hours=(("Mandag–fredag", "09:00–15:00"),),
    ring=(("Mandag–fredag", "09:00–14:00"),),
    way="Over broen og til højre.",
)
BOOKING = BookingSlip(
    head=_head(), service_name="Pas", starts_at=AT, code="K7NH-4RWX", address="Havnegade 4", documents=LINES
)


def _ink(image: QImage) -> tuple[int, int]:
    """The first and the last black column."""
    width, rows = rows_of(image)
    union = 0
    for start in range(0, len(rows), width):
        union |= int.from_bytes(rows[start : start + width], "big")
    return width * 8 - union.bit_length(), width * 8 - 1 - ((union & -union).bit_length() - 1)


def _dots(image: QImage) -> bytes:
    return rows_of(image)[1]


@PAPERS
@LANGUAGES
def test_every_language_fits_on_every_roll(language: str, paper: Paper, fonts: None) -> None:
    """As wide as the paper, with white at both sides, and black on it."""
    image = draw_slip(_list(language), paper)
    left, right = _ink(image)
    assert image.width() == paper.width_px
    assert left >= paper.px(2)
    assert right < paper.width_px - paper.px(2)


@PAPERS
@pytest.mark.parametrize(
    ("slip", "code"),
    [(_list(), "https://fjordby.example/pas"), (REFERRAL, "https://skat.example"), (BOOKING, "K7NH-4RWX")],
    ids=["list", "referral", "booking"],
)
def test_its_code_is_read_by_a_stranger(
    slip: Slip, code: str, paper: Paper, fonts: None, read_code: Callable[[QImage], str]
) -> None:
    """The program zbar reads what the slip is to lead to."""
    assert read_code(draw_slip(slip, paper)) == code


def test_what_is_not_there_is_not_spoken_of(fonts: None) -> None:
    """Without web, telephone, hours and address the slip is shorter, not full of empty lines."""
    bare = ReferralSlip(head=_head(), name="Skattestyrelsen")
    assert draw_slip(bare, PAPER_80).height() < draw_slip(REFERRAL, PAPER_80).height() / 2
    assert draw_slip(_list(web=""), PAPER_80).height() < draw_slip(_list(), PAPER_80).height()
    short = replace(BOOKING, documents=(), address="")
    assert draw_slip(short, PAPER_80).height() < draw_slip(BOOKING, PAPER_80).height()


def test_what_is_missing_is_marked(fonts: None) -> None:
    """A missing document stands in bold."""
    marked = draw_slip(ListSlip(head=_head(), service_name="Pas", documents=LINES), PAPER_80)
    plain = tuple(replace(line, missing=False) for line in LINES)
    assert _dots(marked) != _dots(draw_slip(ListSlip(head=_head(), service_name="Pas", documents=plain), PAPER_80))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 5, "Less than 5 minutes"),
        (0, 10, "At most \u206610\u2069 minutes"),
        (10, 20, "About \u206610–20\u2069 minutes"),
    ],
)
def test_a_wait_is_a_range(low: int, high: int, expected: str, qapp: object) -> None:
    """In words; the range keeps its order in a line that is read from the right."""
    assert words.wait_range(low, high) == expected


def test_a_ticket_tells_the_wait_or_the_booked_time(face: TicketFace) -> None:
    """The range is a line more; a booked time stands in place of how many are before."""
    plain = draw_ticket(face, PAPER_80)
    assert draw_ticket(replace(face, wait=(10, 20)), PAPER_80).height() > plain.height()
    booked = draw_ticket(replace(face, booked_for=AT), PAPER_80)
    assert _dots(booked) != _dots(plain)
