"""What other systems read: the queue as numbers and waits, and what is booked. Nothing in here says who somebody is.

What anybody may know of a centre, they read as everybody does: see `public`.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from shared.protocol.model import Key, Texts
from shared.protocol.systems import Topic


class ServiceQueue(Struct, frozen=True, kw_only=True):
    """One service's queue. A new number would wait from `low_minutes` to `high_minutes`, None for nobody knows."""

    service_id: Key
    name: Texts
    is_open: bool
    waiting: int
    low_minutes: int | None = None
    high_minutes: int | None = None


class CalledNumber(Struct, frozen=True, kw_only=True):
    """One of the latest calls: which number, where to and when."""

    label: str
    desk_id: Key
    desk_name: Texts
    at: datetime


class QueueNow(Struct, frozen=True, kw_only=True):
    """A centre's queue: `GET /api/v1/sites/{site}/queue`. `seq` is the last event of its log that it knows of."""

    site_id: Key
    seq: int
    at: datetime
    services: tuple[ServiceQueue, ...]
    calls: tuple[CalledNumber, ...]


class Booked(Struct, frozen=True, kw_only=True):
    """A booking, without whose it is. `kind` and `state` are words of the server's; new ones can come."""

    booking_id: UUID
    service_id: Key
    kind: str
    state: str
    starts_at: datetime
    ends_at: datetime
    desk_id: Key | None = None


class BookedDay(Struct, frozen=True, kw_only=True):
    """What is booked on a local day of the centre: `GET /api/v1/sites/{site}/bookings?day=2026-11-24`."""

    site_id: Key
    day: date
    bookings: tuple[Booked, ...]


class HookTicket(Struct, frozen=True, kw_only=True):
    """A number, as it is after the event. `state` is a word of the server's; new ones can come."""

    id: UUID
    service_id: Key
    label: str
    state: str
    arrived_at: datetime
    called_at: datetime | None = None
    desk_id: Key | None = None
    booked_for: datetime | None = None


class HookBooking(Struct, frozen=True, kw_only=True):
    """A booking that something happened to; what the event does not tell is null."""

    booking_id: UUID
    service_id: Key | None = None
    starts_at: datetime | None = None
    state: str | None = None


class HookEvent(Struct, frozen=True, kw_only=True):
    """What a webhook is sent, as JSON. `id` is the site and `seq`: whoever has seen it before, leaves it.

    `seq` grows within a site, with gaps: what is not told to this webhook has a number, too. `kind` is as in the log;
    new ones can come. A test has the kind `test` and the number 0.
    """

    id: str
    kind: str
    topic: Topic
    site_id: Key
    seq: int
    at: datetime
    ticket: HookTicket | None = None
    booking: HookBooking | None = None
