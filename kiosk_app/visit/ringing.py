"""On what number, and when, somebody can be rung: as people say it, in the citizen's language."""

from __future__ import annotations

from datetime import datetime, time

from msgspec import Struct

from kiosk_app.visit import words
from kiosk_app.visit.openings import HoursProps, Opening, closes_at, hours_of, opening_of, opening_said
from shared.protocol.content import Configuration, Referral
from shared.protocol.hours import Channel
from shared.protocol.opening import openings_of


class RingProps(Struct, frozen=True):
    """`phone` is "" where nobody can be rung. Without `told` nothing is known of when it can be.

    `until` is when the telephone closes today, while it is open. `hours` is the week by telephone, where it is not the
    week in person.
    """

    phone: str = ""
    told: bool = False
    is_open: bool = False
    until: str = ""
    opens_on: str = ""
    weekday: str = ""
    time: str = ""
    hours: tuple[HoursProps, ...] = ()


NOBODY = RingProps()


def ring_of(configuration: Configuration, local: datetime, language: str, service_id: str | None = None) -> RingProps:
    """The centre's number, and when it holds for the service; `local` is an aware moment in the site's zone."""
    openings = openings_of(configuration)
    table = openings.table(service_id, Channel.TELEPHONE)
    if not configuration.site.phone or not table.weekly:
        return NOBODY
    verdict = openings.at(local, service_id, Channel.TELEPHONE)
    until = verdict.until.time() if verdict.until is not None and verdict.until.date() == local.date() else None
    by_telephone = hours_of(table.weekly, language)
    return _ring(
        configuration.site.phone,
        opening_said(verdict, configuration, local, language),
        until,
        () if by_telephone == hours_of(openings.table(service_id).weekly, language) else by_telephone,
        language,
    )


def ring_referral(referral: Referral, local: datetime, language: str) -> RingProps:
    """The other place's number, and when it holds, where that is known."""
    week = referral.telephone_opening
    if not referral.phone or week is None:
        return RingProps(phone=words.left_to_right(referral.phone, language))
    by_telephone = hours_of(week, language)
    return _ring(
        referral.phone,
        opening_of(week, local, language),
        closes_at(week, local),
        () if by_telephone == hours_of(referral.opening, language) else by_telephone,
        language,
    )


def _ring(
    phone: str, opening: Opening, until: time | None, hours: tuple[HoursProps, ...], language: str
) -> RingProps:  # fmt: skip
    return RingProps(
        phone=words.left_to_right(phone, language),
        told=True,
        is_open=opening.is_open,
        until=words.clock_time(until, language) if opening.is_open and until is not None else "",
        opens_on="" if opening.is_open else opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
        hours=hours,
    )
