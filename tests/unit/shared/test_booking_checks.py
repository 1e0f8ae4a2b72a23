"""What is wrong with how services are booked from home."""

from __future__ import annotations

from datetime import time

from msgspec import structs

from shared.protocol.booking_checks import booking_checks
from shared.protocol.content import Configuration
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.model import Desk, OpeningPeriod
from shared.protocol.rules import BookingKind, BookingRule, ServiceBooking
from tests.unit.shared.test_centre_hours import centre, service, week

SERVED = (Desk(id="c.1", name={"da": "1"}, floor=0, waiting_area={"da": "A"}, services=("c.a", "c.b")),)


def booked(*bookings: ServiceBooking, rule: BookingRule | None = None) -> Configuration:
    """A centre that is open by day, whose desk does its services, booked in these ways."""
    services = [service(id=f"c.{'ab'[place]}", booking=booking) for place, booking in enumerate(bookings)]
    whole = structs.replace(centre(*services, opening=week(9, 15)), desks=SERVED)
    return structs.replace(whole, site=structs.replace(whole.site, booking=rule or BookingRule()))


def found(configuration: Configuration) -> list[tuple[CheckKind, CheckLevel, str, str]]:
    """What is told: kind, level, place and name."""
    return [(each.kind, each.level, "/".join(each.path), each.name) for each in booking_checks(configuration)]


def test_all_is_well() -> None:
    """What is open, has a desk and a horizon beyond its lead time is told nothing."""
    assert found(booked(ServiceBooking())) == []


def test_never_a_time() -> None:
    """A lead time beyond the horizon stops, of the centre and of a service alike."""
    rule = BookingRule(lead_minutes=3 * 24 * 60, horizon_days=2)
    assert found(booked(rule=rule)) == [(CheckKind.BOOKING_LEAD, CheckLevel.STOPS, "site/booking/lead_minutes", "2")]
    own = ServiceBooking(lead_minutes=24 * 60 + 1, horizon_days=1)
    way = "services/c.a/booking/lead_minutes"
    assert found(booked(own)) == [(CheckKind.BOOKING_LEAD, CheckLevel.STOPS, way, "1")]


def test_what_cannot_be_met() -> None:
    """A call-back is not booked; a video meeting wants a link."""
    kinds = (BookingKind.CALLBACK, BookingKind.VIDEO)
    told = found(booked(ServiceBooking(kinds=kinds)))
    assert (CheckKind.BOOKING_KIND, CheckLevel.STOPS, "services/c.a/booking/kinds", "callback") in told
    assert (CheckKind.BOOKING_LINK, CheckLevel.WARNS, "services/c.a/booking/video_url", "") in told


def test_nobody_and_never() -> None:
    """Without a desk, or without an hour at which it can be booked, a service is warned of."""
    whole = booked(ServiceBooking())
    alone = structs.replace(whole, desks=())
    closed = structs.replace(whole, hours=structs.replace(whole.hours, opening=()))
    assert found(alone) == [(CheckKind.BOOKING_NOBODY, CheckLevel.WARNS, "services/c.a/booking", "")]
    assert found(closed) == [(CheckKind.BOOKING_CLOSED, CheckLevel.WARNS, "services/c.a/booking", "")]
    own = structs.replace(
        closed.services[0], booking_opening=(OpeningPeriod(weekday=1, opens=time(9), closes=time(10)),)
    )
    assert found(structs.replace(closed, services=(own,))) == []
