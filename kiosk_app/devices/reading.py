"""What a scanner has read: a booking's code, a ticket, a health card, or something else; pure."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

from msgspec import Struct

from kiosk_app.devices.health_card import cpr_of, is_first_track, is_torn
from kiosk_app.visit.journey.entries import scanned_code

_UUID: Final = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", re.IGNORECASE)


class HealthCard(Struct, frozen=True):
    """A health card. Whoever takes `cpr`, ten digits, wipes it."""

    cpr: bytearray

    def __repr__(self) -> str:
        return "HealthCard(…)"


class Nothing(Struct, frozen=True):
    """Nothing that anybody should see: the card's track with the name."""


class TornCard(Struct, frozen=True):
    """A card, but not all of it."""


class BookingCode(Struct, frozen=True):
    """The code of a booking, or the address that ends in it."""

    text: str


class TicketCode(Struct, frozen=True):
    """A ticket of ours."""

    ticket_id: UUID


class Other(Struct, frozen=True):
    """None of these."""

    text: str


Reading = HealthCard | Nothing | TornCard | BookingCode | TicketCode | Other


def read_as(read: bytearray) -> Reading:
    """What it is. A text is made of it only when it is no card; the buffer is the caller's to wipe."""
    cpr = cpr_of(read)
    if cpr is not None:
        return HealthCard(cpr)
    if is_first_track(read):
        return Nothing()
    if is_torn(read):
        return TornCard()
    text = _text(read)
    ticket_id = _ticket_id(text)
    if ticket_id is not None:
        return TicketCode(ticket_id)
    return BookingCode(text) if scanned_code(text) is not None else Other(text)


def _text(read: bytearray) -> str:
    try:
        text = read.decode()
    except UnicodeDecodeError:
        text = read.decode("latin-1")
    return "".join(char for char in text if char.isprintable()).strip()


def _ticket_id(text: str) -> UUID | None:
    """Of the bare id, or of an address that ends in /t/ID."""
    if "/" in text:
        try:
            path = urlsplit(text).path
        except ValueError:
            return None
        folder, _, text = path.rstrip("/").rpartition("/")
        if not folder.endswith("/t"):
            return None
    return UUID(text) if _UUID.match(text) else None
