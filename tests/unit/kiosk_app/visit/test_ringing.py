from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec import structs

from kiosk_app.visit.closed import ClosedInputs, derive_closed
from kiosk_app.visit.openings import HoursProps
from kiosk_app.visit.referral import ReferralInputs, derive_referral
from kiosk_app.visit.ringing import NOBODY, RingProps, ring_of
from shared.protocol.content import Configuration
from shared.protocol.hours import Channel, SpecialDay
from shared.protocol.model import OpeningPeriod

WEEK = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(14)) for day in range(5))
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def _at(day: int, hour: int) -> datetime:
    """A moment of the week of Monday, 23 November 2026."""
    return datetime(2026, 11, day, hour, tzinfo=COPENHAGEN)


def _rung(world: Any, week: tuple[OpeningPeriod, ...] | None = WEEK, **hours: Any) -> Configuration:
    configuration: Configuration = world.site(phone="49 28 25 00").configuration
    changed = structs.replace(configuration.hours, telephone_opening=week, **hours)
    return structs.replace(configuration, hours=changed)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (_at(23, 10), (True, "14:00", "", "", "")),
        (_at(23, 8), (False, "", "today", "mandag", "09:00")),
        (_at(23, 14), (False, "", "tomorrow", "tirsdag", "09:00")),
        (_at(27, 15), (False, "", "weekday", "mandag", "09:00")),
    ],
)
def test_when_one_can_ring(world: Any, moment: datetime, expected: tuple[Any, ...]) -> None:
    """Now and until when, else from when; the week by telephone stands there where it is one of its own."""
    ring = ring_of(_rung(world), moment, "da")
    assert (ring.is_open, ring.until, ring.opens_on, ring.weekday, ring.time) == expected
    assert (ring.phone, ring.told) == ("49 28 25 00", True)
    assert ring.hours == (HoursProps("Mandag–fredag", "09:00–14:00"),)


def test_a_number_keeps_its_order_in_arabic(world: Any) -> None:
    """Number and times are isolated in a line that is read from the right."""
    ring = ring_of(_rung(world), _at(23, 10), "ar")
    assert (ring.phone, ring.until) == ("\u206649 28 25 00\u2069", "\u206614:00\u2069")


def test_nobody_can_be_rung(world: Any) -> None:
    """Without a number or without any hours nothing is said."""
    nowhere = structs.replace(_rung(world), site=world.site(phone="").configuration.site)
    assert ring_of(nowhere, _at(23, 10), "da") == NOBODY
    assert ring_of(_rung(world, week=()), _at(23, 10), "da") == NOBODY


def test_a_service_s_own_telephone_hours(world: Any) -> None:
    """They hold before the centre's; hours that are as in person are not said twice."""
    configuration = _rung(world)
    [service, *rest] = configuration.services
    evening = (OpeningPeriod(weekday=0, opens=time(18), closes=time(20)),)
    own = structs.replace(service, telephone_opening=evening)
    configuration = structs.replace(configuration, services=(own, *rest))
    assert ring_of(configuration, _at(23, 19), "da", own.id).until == "20:00"
    alike = structs.replace(own, telephone_opening=own.opening)
    configuration = structs.replace(configuration, services=(alike, *rest))
    assert ring_of(configuration, _at(23, 10), "da", own.id).hours == ()


def test_a_special_day_closes_the_telephone(world: Any) -> None:
    """One for the telephone only closes that and nothing else."""
    day = SpecialDay(
        id="d", first=date(2026, 11, 23), last=date(2026, 11, 23), name={"da": "Kursus"}, channels=(Channel.TELEPHONE,)
    )
    ring = ring_of(_rung(world, special_days=(day,)), _at(23, 10), "da")
    assert (ring.is_open, ring.opens_on) == (False, "tomorrow")


def test_the_closed_page_says_when_to_ring(world: Any) -> None:
    """The centre's number stands on it."""
    props = derive_closed(ClosedInputs(_rung(world), "da", _at(23, 20).astimezone(UTC)))
    assert (props.ring.phone, props.ring.opens_on) == ("49 28 25 00", "tomorrow")


def test_a_referral_says_until_when_and_the_way(world: Any) -> None:
    """Open until when; its telephone by its own week, where that is known; the way in words."""
    configuration = world.with_content()
    moment = _at(23, 10).astimezone(UTC)
    props = derive_referral(ReferralInputs(configuration, "embassy", "da", can_print=True, now=moment))
    assert (props.is_open, props.until != "", props.ring) == (True, True, RingProps(phone="99 00 00 12"))
    [embassy] = configuration.referrals
    early = (OpeningPeriod(weekday=0, opens=time(8), closes=time(9)),)
    known = structs.replace(embassy, telephone_opening=early, way={"da": "Over broen."})
    configuration = world.with_content(referrals=(known,))
    props = derive_referral(ReferralInputs(configuration, "embassy", "en", can_print=True, now=moment))
    assert (props.way, props.content_language) == ("Over broen.", "da")
    assert (props.ring.told, props.ring.is_open, props.ring.opens_on) == (True, False, "next-week")
    assert props.ring.hours == (HoursProps("Monday", "08:00–09:00"),)
