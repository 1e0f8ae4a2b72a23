"""Checking in to a booking: how a citizen is known, and what the answer can be."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key, Language, Texts, Ticket

BookingCode = Annotated[str, Meta(pattern=r"^[0-9A-Za-z-]{4,16}$")]
"""The code on a booking's letter or in its QR; letters count the same in both cases, dashes do not count."""


class ByCode(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="by", tag="code"):
    """The code on the letter, typed or scanned."""

    code: BookingCode


class ByBirth(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="by", tag="birth"):
    """Day and month of birth; `initial`, the first letter of the first name, only when it was asked for."""

    day: Annotated[int, Meta(ge=1, le=31)]
    month: Annotated[int, Meta(ge=1, le=12)]
    initial: Annotated[str, Meta(min_length=1, max_length=2)] | None = None


class ByPhone(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="by", tag="phone"):
    """The last four digits of the phone number; `initial` as for the birth date."""

    digits: Annotated[str, Meta(pattern=r"^[0-9]{4}$")]
    initial: Annotated[str, Meta(min_length=1, max_length=2)] | None = None


class ByCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="by", tag="card"):
    """The health card: HMAC-SHA256 of its ten CPR digits, by the key that `CardKey` gives; `initial` as above.

    The number itself is on no wire.
    """

    card: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    initial: Annotated[str, Meta(min_length=1, max_length=2)] | None = None


KnownBy = ByCode | ByBirth | ByPhone | ByCard


class CardKey(Struct, frozen=True, kw_only=True):
    """What a stand hashes health cards with: `GET /api/v1/sites/{site}/card-key`. To be kept in memory only."""

    key: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class CheckIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Check in to a booking: `POST /api/v1/sites/{site}/check-ins`. `id` becomes the ticket's id."""

    id: UUID
    language: Language
    known_by: KnownBy


class Ask(StrEnum):
    """What decides between several bookings that match."""

    INITIAL = "initial"
    CODE = "code"


class CheckedIn(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="checked-in"):
    """The citizen waits now and the caseworker is told; `late` means that they wait like a walk-in.

    `desk_id` is where the booking is to be met, when that is known. `then` are the services of the visit's later
    errands, in their order; they have the same number.
    """

    ticket: Ticket
    ahead: int
    desk_id: Key | None
    late: bool
    then: tuple[Key, ...] = ()


class AlreadyCheckedIn(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="already-checked-in"):
    """It has been done before; the same ticket stands. `then` are the services of what comes after it."""

    ticket: Ticket
    ahead: int
    desk_id: Key | None
    then: tuple[Key, ...] = ()


class TooEarly(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="too-early"):
    """Check-in is possible from `opens_at` on."""

    service_id: Key
    booked_for: datetime
    opens_at: datetime


class TooLate(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="too-late"):
    """The booking's time has gone: take a number or book again."""

    service_id: Key
    booked_for: datetime


class WrongDay(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="wrong-day"):
    """The booking is for another day."""

    service_id: Key
    booked_for: datetime


class WrongCentre(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="wrong-centre"):
    """The booking is at another centre."""

    site_id: Key
    site_name: Texts
    address: str
    booked_for: datetime


class AskMore(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="ask-more"):
    """More than one booking matches: say this too."""

    ask: Ask


class NoBooking(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="no-booking"):
    """Nothing matches."""


CheckInReply = CheckedIn | AlreadyCheckedIn | TooEarly | TooLate | WrongDay | WrongCentre | AskMore | NoBooking
