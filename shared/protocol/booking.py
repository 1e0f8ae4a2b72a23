"""Booking a time from home or at the office: free times, holding one, confirming, moving and cancelling it.

Nothing that goes out says who is booked; `HoldTime` and `MakeBooking` bring in what is needed to reach the citizen.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key, Language, Texts
from shared.protocol.rules import BookingKind, WebAddress

LONGEST_SEARCH = 400
"""In days."""

HOLD_MINUTES = 10
"""So long a time is kept for somebody who has not confirmed it."""

ServiceIds = Annotated[tuple[Key, ...], Meta(min_length=1, max_length=9, extra_json_schema={"uniqueItems": True})]
"""What a visit is for, in the order in which it is done; one alone as a rule."""

Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{22,86}$")]
"""The secret of a citizen's own link; the server keeps its hash only."""

GivenName = Annotated[str, Meta(max_length=80)]
BookingPhone = Annotated[str, Meta(pattern=r"^(\+?[0-9]{8,15})?$")]
"""With or without its country code; "" for none."""
Mail = Annotated[str, Meta(pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+)?$", max_length=254)]
""""" for none."""


class FreeTime(Struct, frozen=True, kw_only=True):
    """A time that can be booked; UTC."""

    starts_at: datetime
    ends_at: datetime


class DayTimes(Struct, frozen=True, kw_only=True):
    """The free times of a local day of the site, in their order; none on a day that is closed or full."""

    day: date
    times: tuple[FreeTime, ...] = ()


class Times(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/times?service=…&kind=visit&first=2026-11-24&days=14`."""

    days: tuple[DayTimes, ...]


class SoonestAt(Struct, frozen=True, kw_only=True):
    """A centre where the errand can be done, and its first free time; None when it has none within its horizon."""

    site_id: Key
    site_name: Texts
    address: str
    service_id: Key
    starts_at: datetime | None


class Soonest(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/soonest?service=…&kind=visit`: the centre with the soonest time first, those without one last."""

    centres: tuple[SoonestAt, ...]


class PersonToMeet(Struct, frozen=True, kw_only=True):
    """Somebody a citizen can ask to meet; a list is `GET /api/v1/sites/{site}/people-to-meet?service=…`."""

    staff_id: UUID
    name: str


class Offer(Struct, frozen=True, kw_only=True):
    """A time that could be had instead, at `site_id`, where the services are called `service_ids`."""

    site_id: Key
    service_ids: tuple[Key, ...]
    starts_at: datetime
    ends_at: datetime


class Offers(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="offers"):
    """The time is not free any more. Next best: the same day's nearest, then the next days', then other centres'."""

    offers: tuple[Offer, ...] = ()


class HoldTime(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Keep a time for ten minutes, and have a code sent: `POST /api/v1/holds`. `id` becomes the booking's id.

    `phone` or `mail` as the service asks for and as the server can send to; with neither needed, no code is. `staff_id`
    is whom the citizen wants to meet. `instead_of` is the token of an earlier hold of the same citizen that is
    given back when this one is got.
    """

    id: UUID
    site_id: Key
    service_ids: ServiceIds
    starts_at: datetime
    language: Language
    kind: BookingKind = BookingKind.VISIT
    staff_id: UUID | None = None
    given_name: GivenName = ""
    phone: BookingPhone = ""
    mail: Mail = ""
    instead_of: Token | None = None


class Held(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="held"):
    """The time is kept until `held_until`; `token` is the citizen's own, now and for the booking's link.

    With `needs_code` a code has been sent that confirms it. The same command sent again gives another token.
    """

    token: str
    starts_at: datetime
    ends_at: datetime
    held_until: datetime
    needs_code: bool


HoldReply = Held | Offers


class ConfirmHold(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`POST /api/v1/holds/{token}/confirm`. `code` is what was sent, "" when none was needed."""

    code: Annotated[str, Meta(max_length=20)] = ""


class OwnState(StrEnum):
    """What a citizen is told of how their booking stands."""

    HELD = "held"
    BOOKED = "booked"
    ARRIVED = "arrived"
    OVER = "over"
    CANCELLED = "cancelled"


class OwnPart(Struct, frozen=True, kw_only=True):
    """One errand of a visit."""

    service_id: Key
    name: Texts
    starts_at: datetime
    ends_at: datetime


class OwnBooking(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="booking"):
    """A citizen's booking, by their own link: `GET /api/v1/own-bookings/{token}`.

    `code` is the reference that is typed on a stand. `may_change` says whether it can be moved or cancelled now,
    `may_change_until` until when. `video_url` is for a meeting by video. `parts` are its errands in their order.
    """

    booking_id: UUID
    site_id: Key
    site_name: Texts
    address: str
    time_zone: str
    kind: BookingKind
    state: OwnState
    starts_at: datetime
    ends_at: datetime
    code: str
    language: Language
    parts: tuple[OwnPart, ...]
    may_change: bool
    may_change_until: datetime
    staff_id: UUID | None = None
    video_url: WebAddress = ""
    held_until: datetime | None = None

    @property
    def service_ids(self) -> tuple[Key, ...]:
        """What it is for."""
        return tuple(part.service_id for part in self.parts)


class MoveBooking(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Move a booking: `POST /api/v1/own-bookings/{token}/move`, for staff `…/sites/{site}/bookings/{booking}/moves`."""

    id: UUID
    starts_at: datetime


class CancelBooking(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cancel a booking: `POST /api/v1/own-bookings/{token}/cancel`, for staff `…/bookings/{booking}/cancellations`.

    With `/forget` in place of `/cancel` what tells who the citizen is is erased at once, too.
    """

    id: UUID


MoveReply = OwnBooking | Offers


class FindBooking(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Find a booking by its reference, as it is typed: `POST /api/v1/sites/{site}/office-bookings/find`.

    It stands in the body, and so in nobody's list of addresses.
    """

    code: Annotated[str, Meta(pattern=r"^[A-Za-z0-9-]{4,20}$")]


class MakeBooking(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Book for a citizen, as the office: `POST /api/v1/sites/{site}/office-bookings`. `id` becomes the booking's id.

    Neither lead time nor horizon holds, and nothing has to be confirmed. `minutes` is for a meeting that takes longer
    or shorter than the service does, with one service only. Without contact nobody is told but whoever gets the code.
    """

    id: UUID
    service_ids: ServiceIds
    starts_at: datetime
    language: Language
    kind: BookingKind = BookingKind.VISIT
    staff_id: UUID | None = None
    minutes: Annotated[int, Meta(ge=5, le=480)] | None = None
    given_name: GivenName = ""
    phone: BookingPhone = ""
    mail: Mail = ""


class OfficeBooking(Struct, frozen=True, kw_only=True, tag_field="outcome", tag="booking"):
    """What the office is told of a booking; `code` is the reference to give to the citizen."""

    booking_id: UUID
    kind: BookingKind
    state: str
    service_ids: tuple[Key, ...]
    starts_at: datetime
    ends_at: datetime
    code: str
    desk_id: Key | None = None
    staff_id: UUID | None = None


OfficeReply = OfficeBooking | Offers


class WhyAffected(StrEnum):
    """Why a booking cannot be kept as things are now."""

    CLOSED = "closed"
    """It falls outside opening hours."""
    SERVICE_GONE = "service-gone"
    DESK_GONE = "desk-gone"
    """No desk does the service any more."""
    ON_LEAVE = "on-leave"
    """The person it is with is not at work."""


class AffectedBooking(Struct, frozen=True, kw_only=True):
    """A booking to come that cannot be kept; who it is stands nowhere here.

    `told_by` says how the citizen can be reached: "phone", "mail" or "" for not at all.
    """

    booking_id: UUID
    kind: BookingKind
    service_id: Key
    starts_at: datetime
    ends_at: datetime
    code: str
    why: WhyAffected
    told_by: str = ""
    staff_id: UUID | None = None


class AffectedBookings(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/affected-bookings`: those to be moved or cancelled, the first in time first."""

    bookings: tuple[AffectedBooking, ...]
