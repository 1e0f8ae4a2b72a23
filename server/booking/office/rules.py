"""Which bookings to come cannot be kept as things are now. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from server.booking.times.frame import local_date
from server.booking.times.plan import Plan
from server.booking.times.room import Crew
from shared.protocol.booking import AffectedBooking, WhyAffected
from shared.protocol.content import Configuration
from shared.protocol.model import Key
from shared.protocol.rules import BookingKind


class Ahead(Struct, frozen=True, kw_only=True):
    """A booking to come."""

    booking_id: UUID
    kind: BookingKind
    service_id: Key
    starts_at: datetime
    ends_at: datetime
    code: str = ""
    told_by: str = ""
    desk_id: Key | None = None
    staff_id: UUID | None = None


class Span(Struct, frozen=True):
    """So many bookings of a service are from then to then."""

    service_id: Key
    starts_at: datetime
    ends_at: datetime
    count: int = 1


def is_open(plan: Plan, service_id: Key, starts_at: datetime, ends_at: datetime) -> bool:
    """Whether bookings of the service are met all that time."""
    rules = plan.day(local_date(starts_at, plan.zone))
    return not rules.frame.touched(starts_at, ends_at) & ~rules.opened(service_id)


def why_affected(plan: Plan, crew: Crew, booking: Ahead) -> WhyAffected | None:
    """Why the booking cannot be kept; None when it can."""
    if plan.service(booking.service_id) is None:
        return WhyAffected.SERVICE_GONE
    if not is_open(plan, booking.service_id, booking.starts_at, booking.ends_at):
        return WhyAffected.CLOSED
    desks = plan.desks([booking.service_id])
    if not desks or (booking.desk_id is not None and booking.desk_id not in desks):
        return WhyAffected.DESK_GONE
    if booking.staff_id is not None:
        person = crew.people.get(booking.staff_id)
        if person is None or person.is_on_leave(local_date(booking.starts_at, plan.zone)):
            return WhyAffected.ON_LEAVE
    return None


def affected(plan: Plan, crew: Crew, ahead: Iterable[Ahead]) -> Iterator[AffectedBooking]:
    """Those that cannot be kept."""
    for booking in ahead:
        why = why_affected(plan, crew, booking)
        if why is not None:
            yield AffectedBooking(
                booking_id=booking.booking_id,
                kind=booking.kind,
                service_id=booking.service_id,
                starts_at=booking.starts_at,
                ends_at=booking.ends_at,
                code=booking.code,
                why=why,
                told_by=booking.told_by,
                staff_id=booking.staff_id,
            )


def outside(configuration: Configuration, spans: Iterable[Span]) -> int:
    """How many bookings would fall outside the hours of that configuration."""
    plan = Plan(configuration)
    return sum(
        span.count
        for span in spans
        if plan.service(span.service_id) is None or not is_open(plan, span.service_id, span.starts_at, span.ends_at)
    )


def same_hours(one: Configuration, other: Configuration) -> bool:
    """Whether bookings are met at the same times by both."""
    return one.hours == other.hours and [(each.id, each.opening, each.booking_opening) for each in one.services] == [
        (each.id, each.opening, each.booking_opening) for each in other.services
    ]
