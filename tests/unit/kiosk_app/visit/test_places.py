from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from msgspec import structs

from kiosk_app.visit.base import base_page
from kiosk_app.visit.closed import ClosedInputs, derive_closed, is_closed
from kiosk_app.visit.information import InformationProps, derive_information
from kiosk_app.visit.journey import Page
from kiosk_app.visit.openings import HoursProps, closes_at, hours_of
from kiosk_app.visit.referral import ReferralInputs, ReferralProps, derive_referral
from shared.protocol.content import MapSketch, Stand, StandMode
from shared.protocol.hours import SpecialDay
from shared.protocol.model import OpeningPeriod

MONDAY = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
"""10:07 in Copenhagen."""


def _period(weekday: int, opens: int, closes: int) -> OpeningPeriod:
    return OpeningPeriod(weekday=weekday, opens=time(opens), closes=time(closes % 24))


def _stand(mode: StandMode, **changes: Any) -> Stand:
    return structs.replace(Stand(id="stand-1", name={}, mode=mode), **changes)


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        ((), ()),
        (tuple(_period(day, 9, 15) for day in range(5)), (HoursProps("Mandag–fredag", "09:00–15:00"),)),
        (
            (_period(0, 9, 12), _period(0, 13, 15), _period(2, 9, 12)),
            (HoursProps("Mandag", "09:00–12:00, 13:00–15:00"), HoursProps("Onsdag", "09:00–12:00")),
        ),
        ((_period(0, 9, 12), _period(0, 11, 15)), (HoursProps("Mandag", "09:00–15:00"),)),
    ],
)
def test_the_week_s_hours(periods: tuple[OpeningPeriod, ...], expected: tuple[HoursProps, ...]) -> None:
    """Days that are alike stand together, and hours that touch are one."""
    assert hours_of(periods, "da") == expected


def test_until_when_it_is_open() -> None:
    """The latest closing of what is open now; midnight is the latest of all."""
    local = MONDAY.replace(hour=10)
    assert closes_at((_period(0, 9, 12), _period(0, 10, 15)), local) == time(15)
    assert closes_at((_period(0, 9, 12), _period(0, 10, 24)), local) == time(0)
    assert closes_at((_period(0, 12, 15), _period(1, 9, 15)), local) is None


def test_a_referral(world: Any) -> None:
    """Address, telephone, hours, a code for the web, and a map where there is one."""
    inputs = ReferralInputs(world.with_content(), "embassy", "en", can_print=True, now=MONDAY)
    props = derive_referral(inputs)
    assert (props.name, props.address, props.ring.phone) == ("The embassy", "Havnegade 1, 9990 Fjordby", "99 00 00 12")
    assert (props.is_open, props.hours[0].days, props.map) == (True, "Monday–Friday", "")
    assert props.web_qr == "image://qr/https%3A%2F%2Ffjordby.example%2Fa%3Fb%3Dc"
    [referral] = inputs.configuration.referrals if inputs.configuration else []
    mapped = structs.replace(referral, map=MapSketch(streets=(), there=(0.5, 0.5)))
    configuration = world.with_content(referrals=(mapped,))
    assert derive_referral(ReferralInputs(configuration, "embassy", "ar", can_print=False, now=MONDAY)).map.endswith(
        "/embassy"
    )


def test_numbers_and_addresses_keep_their_order_in_arabic(world: Any) -> None:
    """They are isolated, and the name says that it is in Danish."""
    props = derive_referral(ReferralInputs(world.with_content(), "embassy", "ar", can_print=True, now=MONDAY))
    assert props.ring.phone == "\u206699 00 00 12\u2069"
    assert props.address == "\u2068Havnegade 1, 9990 Fjordby\u2069"
    assert props.content_language == "da"


def test_what_is_not_known_is_empty(world: Any) -> None:
    """An unknown referral or page shows nothing wrong."""
    assert derive_referral(ReferralInputs(None, "embassy", "da", can_print=True, now=MONDAY)) == ReferralProps()
    assert derive_information(world.with_content(), "gone", "da") == InformationProps()


def test_a_page_to_read(world: Any) -> None:
    """A paragraph a line, without the empty ones."""
    props = derive_information(world.with_content(), "wallet", "da")
    assert (props.name, props.paragraphs) == ("Tabt pung", ("Spær kortene.", "Anmeld tabet."))
    assert props.web_qr.startswith("image://qr/https")


@pytest.mark.parametrize(
    ("hour", "minute", "closed"),
    [(7, 29, True), (7, 30, False), (8, 0, False), (13, 59, False), (14, 0, True)],
)
def test_when_the_centre_is_closed(world: Any, hour: int, minute: int, closed: bool) -> None:
    """Nothing is open, and nobody can check in yet: that is possible from half an hour before opening."""
    now = MONDAY.replace(hour=hour, minute=minute)
    assert is_closed(world.site().configuration, "stand-1", now) is closed


def test_a_stand_without_check_in_closes_until_it_opens(world: Any) -> None:
    """There is nothing to be done there before; a centre without services is never closed."""
    configuration = world.site().configuration
    stands = (_stand(StandMode.RECEPTION, check_in=False),)
    early = MONDAY.replace(hour=7, minute=45)
    assert is_closed(structs.replace(configuration, stands=stands), "stand-1", early)
    assert not is_closed(structs.replace(configuration, services=()), "stand-1", early)


def test_the_closed_page(world: Any) -> None:
    """When this centre opens, and the places nearby: those that are open first, with until when."""
    open_late = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(20)) for day in range(7))
    configuration = world.with_content()
    [embassy] = configuration.referrals
    library = structs.replace(embassy, id="library", name={"da": "Biblioteket"}, opening=open_late)
    far = structs.replace(embassy, id="far", nearby=False)
    configuration = structs.replace(configuration, referrals=(embassy, library, far))
    props = derive_closed(ClosedInputs(configuration, "da", MONDAY + timedelta(hours=6)))
    assert (props.opens_on, props.time, props.hours[0].days) == ("tomorrow", "09:00", "Mandag–fredag")
    assert [(place.name, place.is_open, place.until) for place in props.places] == [
        ("Biblioteket", True, "20:00"),
        ("Ambassaden", False, ""),
    ]


def _on_special_days(world: Any, *days: SpecialDay, **hours: Any) -> Any:
    configuration = world.site().configuration
    return structs.replace(configuration, hours=structs.replace(configuration.hours, special_days=days, **hours))


def _day(day: date, *services: str) -> SpecialDay:
    return SpecialDay(id="d", first=day, last=day, name={"da": "Juleaften", "en": "Christmas Eve"}, services=services)


def test_closed_for_a_reason(world: Any) -> None:
    """The reason in the citizen's language when it holds for all, and the next opening however far ahead."""
    closed = structs.replace(_day(MONDAY.date()), last=date(2026, 12, 6))
    configuration = _on_special_days(world, closed)
    assert is_closed(configuration, "stand-1", MONDAY)
    props = derive_closed(ClosedInputs(configuration, "en", MONDAY))
    assert (props.why, props.reason) == ("special-day", "Christmas Eve")
    assert (props.opens_on, props.weekday, props.time) == ("date", "Monday 7\N{NO-BREAK SPACE}December", "09:00")


def test_the_reason_of_one_service_is_not_the_centre_s(world: Any) -> None:
    """While others are only closed for the night, the page does not speak of the one that has a special day."""
    configuration = _on_special_days(world, _day(MONDAY.date(), "pas"))
    assert not is_closed(configuration, "stand-1", MONDAY)
    props = derive_closed(ClosedInputs(configuration, "da", MONDAY + timedelta(hours=8)))
    assert (props.reason, props.opens_on) == ("", "tomorrow")


def test_the_week_is_the_centre_s_own(world: Any) -> None:
    """Where the centre has hours these are shown, and the services that follow them open and close with it."""
    week = tuple(_period(day, 8, 12) for day in range(5))
    configuration = _on_special_days(world, opening=week)
    services = tuple(structs.replace(service, opening=None) for service in configuration.services)
    configuration = structs.replace(configuration, services=services)
    assert is_closed(configuration, "stand-1", MONDAY.replace(hour=11))
    assert derive_closed(ClosedInputs(configuration, "da", MONDAY)).hours == (
        HoursProps("Mandag–fredag", "08:00–12:00"),
    )


def test_who_is_booked_can_check_in_though_nobody_can_walk_in(world: Any) -> None:
    """While bookings are open the stand is not closed, unless nobody checks in there."""
    configuration = world.site().configuration
    booked = tuple(_period(day, 15, 20) for day in range(5))
    services = tuple(structs.replace(service, booking_opening=booked) for service in configuration.services)
    configuration = structs.replace(configuration, services=services)
    assert not is_closed(configuration, "stand-1", MONDAY.replace(hour=17))
    stands = (_stand(StandMode.RECEPTION, check_in=False),)
    assert is_closed(structs.replace(configuration, stands=stands), "stand-1", MONDAY.replace(hour=17))


@pytest.mark.parametrize(
    ("mode", "hour", "page"),
    [
        (StandMode.RECEPTION, 9, Page.HOME),
        (StandMode.RECEPTION, 20, Page.CLOSED),
        (StandMode.BELL, 20, Page.BELL),
        (StandMode.FEEDBACK, 9, Page.FEEDBACK),
    ],
)
def test_the_page_that_nobody_has_touched(world: Any, mode: StandMode, hour: int, page: Page) -> None:
    """The stand's mode and the hour decide; home while nothing is known."""
    configuration = structs.replace(world.site().configuration, stands=(_stand(mode),))
    assert base_page(configuration, "stand-1", MONDAY.replace(hour=hour)) is page
    assert base_page(None, "stand-1", MONDAY) is Page.HOME
