"""What a citizen takes home who got no number: what to bring, where to go instead, or when to come back."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QImage

from kiosk_app.ticket import words
from kiosk_app.ticket.face import is_right_to_left
from kiosk_app.ticket.layout import Sizes, sizes_for
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sheet import Sheet
from kiosk_app.ticket.surface import Surface
from kiosk_app.ticket.text import isolated, isolated_number

_REGULAR: Final = QFont.Weight.Normal
_SEMIBOLD: Final = QFont.Weight.DemiBold


class SlipHead(Struct, frozen=True, kw_only=True):
    """What stands on every slip, in the citizen's language; `printed_at` is aware and in the site's zone."""

    municipality: str
    site_name: str
    printed_at: datetime
    language: str


class ListLine(Struct, frozen=True, kw_only=True):
    """One thing to bring; `missing` is marked."""

    name: str
    help: str = ""
    missing: bool = False


class ListSlip(Struct, frozen=True, kw_only=True):
    """What to bring for a service; `web` is where a time can be booked, or ""."""

    head: SlipHead
    service_name: str
    documents: tuple[ListLine, ...]
    web: str = ""


class ReferralSlip(Struct, frozen=True, kw_only=True):
    """Where to go instead; whatever is empty is not spoken of. `hours` are days and times, `ring` by telephone."""

    head: SlipHead
    name: str
    description: str = ""
    address: str = ""
    phone: str = ""
    web: str = ""
    hours: tuple[tuple[str, str], ...] = ()
    ring: tuple[tuple[str, str], ...] = ()
    way: str = ""


class BookingSlip(Struct, frozen=True, kw_only=True):
    """When to come back and the code to check in with; `starts_at` is aware and in the site's zone."""

    head: SlipHead
    service_name: str
    starts_at: datetime
    code: str
    address: str = ""
    documents: tuple[ListLine, ...] = ()


Slip = ListSlip | ReferralSlip | BookingSlip


def draw_slip(slip: Slip, paper: Paper) -> QImage:
    """Draw the slip as wide as the paper: 8-bit grey, black on white; as for tickets, see `draw_ticket`."""
    sizes = sizes_for(paper)
    sheet = Sheet(paper, sizes.margin, right_to_left=is_right_to_left(slip.head.language))
    lay_out_slip(sheet, slip, sizes)
    return sheet.finish()


def lay_out_slip(sheet: Surface, slip: Slip, sizes: Sizes) -> None:
    """Put the slip down, from the top."""
    sheet.gap(sizes.near)
    sheet.text(isolated(slip.head.site_name), sizes.body, _SEMIBOLD)
    sheet.text(isolated(slip.head.municipality), sizes.small)
    _divide(sheet, sizes)
    match slip:
        case ListSlip():
            _list(sheet, slip, sizes)
        case ReferralSlip():
            _referral(sheet, slip, sizes)
        case BookingSlip():
            _booking(sheet, slip, sizes)
    sheet.gap(sizes.apart)


def _divide(sheet: Surface, sizes: Sizes) -> None:
    sheet.gap(sizes.apart)
    sheet.rule(sizes.rule)
    sheet.gap(sizes.apart)


def _list(sheet: Surface, slip: ListSlip, sizes: Sizes) -> None:
    sheet.text(words.bring_along(), sizes.small)
    sheet.text(isolated(slip.service_name), sizes.strong, _SEMIBOLD)
    _documents(sheet, slip.documents, sizes)
    _divide(sheet, sizes)
    _footer(sheet, slip.head, sizes, slip.web, words.book_here())


def _referral(sheet: Surface, slip: ReferralSlip, sizes: Sizes) -> None:
    sheet.text(words.go_here(), sizes.small)
    sheet.text(isolated(slip.name), sizes.strong, _SEMIBOLD)
    for text in (slip.description, slip.address, slip.way):
        if text:
            sheet.gap(sizes.between)
            sheet.text(isolated(text), sizes.body)
    if slip.phone:
        sheet.gap(sizes.between)
        sheet.text(words.phone(), sizes.small)
        sheet.text(isolated_number(slip.phone), sizes.strong, _SEMIBOLD)
        _week(sheet, slip.ring, sizes)
    if slip.hours:
        sheet.gap(sizes.between)
        sheet.text(words.opening_hours(), sizes.small)
        _week(sheet, slip.hours, sizes)
    _divide(sheet, sizes)
    _footer(sheet, slip.head, sizes, slip.web, words.read_more())


def _week(sheet: Surface, hours: tuple[tuple[str, str], ...], sizes: Sizes) -> None:
    for days, times in hours:
        sheet.text(f"{isolated(days)}  {isolated_number(times)}", sizes.body)


def _booking(sheet: Surface, slip: BookingSlip, sizes: Sizes) -> None:
    sheet.text(words.your_time(), sizes.small)
    sheet.gap(sizes.between)
    sheet.giant(f"{slip.starts_at:%H:%M}", sizes.number)
    sheet.gap(sizes.between)
    sheet.text(isolated(words.long_date(slip.starts_at, slip.head.language)), sizes.body, _SEMIBOLD)
    sheet.text(isolated(slip.service_name), sizes.strong, _SEMIBOLD)
    if slip.address:
        sheet.text(isolated(slip.address), sizes.body)
    _divide(sheet, sizes)
    sheet.text(words.your_code(), sizes.small)
    sheet.gap(sizes.between)
    sheet.giant(slip.code, sizes.strong)
    sheet.gap(sizes.apart)
    sheet.code_and_text(slip.code, sizes.code, ((words.check_in_with_it(), sizes.small, _REGULAR),))
    if slip.documents:
        _divide(sheet, sizes)
        sheet.text(words.have_ready(), sizes.body, _SEMIBOLD)
        _documents(sheet, slip.documents, sizes)


def _documents(sheet: Surface, documents: tuple[ListLine, ...], sizes: Sizes) -> None:
    for document in documents:
        sheet.gap(sizes.between)
        sheet.box(isolated(document.name), sizes.body, _SEMIBOLD if document.missing else _REGULAR)
        if document.help:
            sheet.text(isolated(document.help), sizes.small, indent=sizes.body * 1.6)


def _footer(sheet: Surface, head: SlipHead, sizes: Sizes, web: str, reads: str) -> None:
    printed = (words.long_date(head.printed_at, head.language), sizes.small, _REGULAR)
    if not web:
        sheet.text(*printed)
        return
    sheet.code_and_text(web, sizes.code, ((reads, sizes.body, _SEMIBOLD), printed))
