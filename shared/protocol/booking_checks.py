"""What is wrong with how a centre's services are booked from home. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.hours import Channel
from shared.protocol.model import Service
from shared.protocol.opening.centre import weekly_of
from shared.protocol.rules import UNTIMED, BookingKind, ServiceBooking

_MINUTES_A_DAY = 24 * 60


def booking_checks(configuration: Configuration) -> Iterator[Check]:
    """All that is wrong with it."""
    rule = configuration.site.booking
    if rule.lead_minutes > rule.horizon_days * _MINUTES_A_DAY:
        way = ("site", "booking", "lead_minutes")
        yield Check(level=CheckLevel.STOPS, kind=CheckKind.BOOKING_LEAD, path=way, name=str(rule.horizon_days))
    for service in configuration.services:
        if service.booking is not None:
            yield from _service(configuration, service, service.booking)


def _service(configuration: Configuration, service: Service, booking: ServiceBooking) -> Iterator[Check]:
    way, rule = ("services", service.id, "booking"), configuration.site.booking
    lead = rule.lead_minutes if booking.lead_minutes is None else booking.lead_minutes
    horizon = rule.horizon_days if booking.horizon_days is None else booking.horizon_days
    own = booking.lead_minutes is not None or booking.horizon_days is not None
    if own and lead > horizon * _MINUTES_A_DAY:
        path = (*way, "lead_minutes")
        yield Check(level=CheckLevel.STOPS, kind=CheckKind.BOOKING_LEAD, path=path, name=str(horizon))
    for kind in booking.kinds:
        if kind in UNTIMED:
            path = (*way, "kinds")
            yield Check(level=CheckLevel.STOPS, kind=CheckKind.BOOKING_KIND, path=path, name=kind)
    if BookingKind.VIDEO in booking.kinds and not booking.video_url:
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_LINK, path=(*way, "video_url"))
    if not any(service.id in desk.services for desk in configuration.desks):
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_NOBODY, path=way)
    if not weekly_of(configuration, service.id, Channel.BOOKING):
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_CLOSED, path=way)
