"""What a citizen has to say of themselves, how their booking stands, and whether they may change it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from server.booking.own.visit import Visit
from shared.protocol.booking import OwnBooking, OwnPart, OwnState
from shared.protocol.content import Configuration
from shared.protocol.day import BookingState
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.model import Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind, ContactNeed


class Asked(Struct, frozen=True, kw_only=True):
    """What a citizen has to say of where they are reached: `phone`, `mail` or both, with `either` one of the two.

    With `cut_off` something is needed, and nothing can be sent: then nobody can book from home.
    """

    phone: bool = False
    mail: bool = False
    either: bool = False
    cut_off: bool = False

    @property
    def anything(self) -> bool:
        """Whether a code will be sent."""
        return self.phone or self.mail


def asked_of(services: Iterable[Service], kind: BookingKind, channels: Collection[Channel]) -> Asked:
    """What has to be known to book these services where messages go by those channels.

    What is needed is where the code goes, so one way stands in for the other where there is only one. Who is to be rung
    has to say on what number, however the code travels.
    """
    needs = {service.booking.contact for service in services if service.booking is not None}
    rung = kind is BookingKind.TELEPHONE
    phone, mail = rung or ContactNeed.PHONE in needs, ContactNeed.MAIL in needs
    if not phone and not mail and ContactNeed.EITHER not in needs:
        return Asked()
    if not channels:
        return Asked(cut_off=True)
    if Channel.MAIL not in channels:
        return Asked(phone=True)
    if Channel.SMS not in channels:
        return Asked(phone=rung, mail=True)
    either = not phone and not mail
    return Asked(phone=phone or either, mail=mail or either, either=either)


def reach_checks(configuration: Configuration, channels: Collection[Channel]) -> Iterator[Check]:
    """Of which services a draft is told that citizens cannot be asked for what they want, or cannot book at all."""
    cut_off = 0
    for service in configuration.services:
        if (booking := service.booking) is None:
            continue
        asked = [asked_of((service,), kind, channels) for kind in booking.kinds]
        way = ("services", service.id, "booking", "contact")
        if all(each.cut_off for each in asked):
            cut_off += 1
        elif booking.contact is ContactNeed.PHONE and not all(each.phone for each in asked):
            yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_ONLY_MAIL, path=way)
        elif booking.contact is ContactNeed.MAIL and not all(each.mail for each in asked):
            yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_ONLY_SMS, path=way)
    if cut_off:
        whole = ("site", "booking")
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_CUT_OFF, path=whole, name=str(cut_off))


def contact_fault(asked: Asked, phone: str, mail: str) -> str:
    """What is missing of a citizen's contact, as a sentence; "" for nothing."""
    if asked.either:
        return "" if phone or mail else "phone: write a telephone number or a mail address. You are reached there."
    if asked.phone and not phone:
        return "phone: write a telephone number. You are reached there."
    if asked.mail and not mail:
        return "mail: write a mail address. You are reached there."
    return ""


def state_of(visit: Visit, now: datetime) -> OwnState:
    """How the visit stands."""
    if visit.first.state is BookingState.HELD:
        return OwnState.HELD
    if visit.first.state is BookingState.CANCELLED:
        return OwnState.CANCELLED
    if visit.is_under_way:
        return OwnState.ARRIVED
    to_come = any(each.state in (BookingState.BOOKED, BookingState.NO_ANSWER) for each in visit.errands)
    return OwnState.BOOKED if to_come and now < visit.ends_at else OwnState.OVER


def may_change_until(visit: Visit, configuration: Configuration) -> datetime:
    """Until when the citizen can move or cancel it, UTC."""
    return visit.starts_at - timedelta(minutes=configuration.site.booking.change_minutes)


def may_change(visit: Visit, configuration: Configuration, now: datetime) -> bool:
    """Whether the citizen can move or cancel it now: nothing of it has begun, and it is early enough."""
    ahead = all(each.state in (BookingState.BOOKED, BookingState.NO_ANSWER) for each in visit.errands)
    return ahead and now <= may_change_until(visit, configuration)


def own_booking(visit: Visit, configuration: Configuration, now: datetime) -> OwnBooking:
    """What the citizen is shown."""
    site, services = configuration.site, [configuration.service(each) for each in visit.service_ids]
    links = [each.booking.video_url for each in services if each is not None and each.booking is not None]
    return OwnBooking(
        booking_id=visit.booking_id,
        site_id=site.id,
        site_name=site.name,
        address=site.address,
        time_zone=site.time_zone,
        kind=visit.kind,
        state=state_of(visit, now),
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        code=visit.code,
        language=visit.language,
        parts=tuple(
            OwnPart(
                service_id=errand.service_id,
                name={} if service is None else service.name,
                starts_at=errand.starts_at,
                ends_at=errand.ends_at,
            )
            for errand, service in zip(visit.errands, services, strict=True)
        ),
        may_change=may_change(visit, configuration, now),
        may_change_until=may_change_until(visit, configuration),
        staff_id=visit.first.staff_id,
        video_url=next(filter(None, links), "") if visit.kind is BookingKind.VIDEO else "",
        held_until=visit.held_until,
    )
