"""Which hours hold for a service by a channel, the last number of the day, and the holidays that are kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from msgspec import structs

from shared.protocol.content import Configuration
from shared.protocol.hours import (
    CentreHours,
    Channel,
    Country,
    DayPeriod,
    Holiday,
    HolidayRule,
    KeptHoliday,
    SpecialDay,
)
from shared.protocol.model import Desk, LastTicket, OpeningPeriod, Service, Site, Ticket, TicketState
from shared.protocol.opening import Openings, Why, holidays_kept, openings_of
from shared.protocol.state import SiteState
from shared.protocol.wait import Waits


def week(opens: int, closes: int) -> tuple[OpeningPeriod, ...]:
    return tuple(OpeningPeriod(weekday=day, opens=time(opens), closes=time(closes)) for day in range(5))


def service(**changes: Any) -> Service:
    made = Service(
        id="s.pas", letter="P", name={"da": "Pas"}, description={}, icon="", colour="teal", documents=(),
        mean_service_seconds=600, opening=None,
    )  # fmt: skip
    return structs.replace(made, **changes)


def centre(*services: Service, **hours: Any) -> Configuration:
    site = Site(
        id="s", municipality="Fjordby", name={"da": "S"}, time_zone="Europe/Copenhagen", languages=("da",), floor=0,
        waiting_area={"da": "A"},
    )  # fmt: skip
    desk = Desk(id="s.1", name={}, floor=0, waiting_area={}, services=("s.pas",))
    return Configuration(site=site, services=services or (service(),), desks=(desk,), hours=CentreHours(**hours))


def monday(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-23T{clock}:00+01:00")


@pytest.mark.parametrize(
    ("own", "hours", "expected"),
    [
        ({}, {"opening": week(9, 15)}, (9, 9, 9)),
        ({}, {"opening": week(9, 15), "telephone_opening": week(8, 15)}, (9, 8, 9)),
        ({"opening": week(10, 12)}, {"opening": week(9, 15), "telephone_opening": week(8, 15)}, (10, 10, 10)),
        ({"booking_opening": week(7, 12)}, {"opening": week(9, 15)}, (9, 9, 7)),
        ({"opening": (), "booking_opening": week(7, 12)}, {"opening": week(9, 15)}, (None, None, 7)),
        ({}, {}, (None, None, None)),
    ],
)
def test_whose_hours_hold(own: dict[str, Any], hours: dict[str, Any], expected: tuple[int | None, ...]) -> None:
    """A service's own by the channel, its own in person, the centre's by the channel, the centre's in person."""
    openings = Openings(centre(service(**own), **hours))
    found = [openings.table("s.pas", channel).weekly for channel in list(Channel)[:3]]
    assert tuple(weekly[0].opens.hour if weekly else None for weekly in found) == expected


def test_a_service_of_before_the_centres_hours_never_opens() -> None:
    """`opening: []` means never, as it always did; only null follows the centre."""
    old = msgspec.json.decode(msgspec.json.encode(centre(service(opening=()), opening=week(9, 15))), type=Configuration)
    assert openings_of(old).at(monday("10:00"), "s.pas").why is Why.NEVER


def test_special_days_for_some() -> None:
    """A special day may be for some services or channels only; the centre's own are those for all."""
    staff_day = SpecialDay(
        id="meeting", first=date(2026, 11, 23), last=date(2026, 11, 23), name={"da": "Møde"}, services=("s.pas",),
        channels=(Channel.IN_PERSON,),
    )  # fmt: skip
    openings = openings_of(centre(opening=week(9, 15), special_days=(staff_day,)))
    assert openings.at(monday("10:00"), "s.pas").name == {"da": "Møde"}
    assert openings.at(monday("10:00"), "s.pas", Channel.TELEPHONE).is_open
    assert openings.at(monday("10:00")).is_open


def test_the_hours_of_a_configuration_are_made_once() -> None:
    """Asking again gives the same, another configuration of the site its own."""
    first, second = centre(opening=week(9, 15)), centre(opening=week(10, 15))
    assert openings_of(first) is openings_of(first)
    assert openings_of(second).at(monday("09:30")).is_open is False
    assert openings_of(first).at(monday("09:30")).is_open


@pytest.mark.parametrize(
    ("rule", "clock", "wait", "given"),
    [
        (LastTicket(), "14:59", 90.0, True),
        (LastTicket(minutes_before=30), "14:29", 90.0, True),
        (LastTicket(minutes_before=30), "14:30", None, False),
        (LastTicket(by_wait=True), "14:29", 30.0, True),
        (LastTicket(by_wait=True), "14:30", 30.0, False),
        (LastTicket(by_wait=True), "14:59", 0.0, True),
        (LastTicket(by_wait=True), "14:59", None, True),
        (LastTicket(minutes_before=5, by_wait=True), "14:54", 1.0, True),
    ],
)
def test_the_last_number_of_the_day(rule: LastTicket, clock: str, wait: float | None, given: bool) -> None:
    """So long before closing, or when the turn would come after it; and when numbers are given again."""
    verdict = openings_of(centre(opening=week(9, 15), last_ticket=rule)).tickets_at(monday(clock), "s.pas", wait)
    assert verdict.is_open is given
    if not given:
        assert (verdict.why, verdict.until) == (Why.LAST_TICKET, monday("15:00"))
        assert verdict.opens == monday("09:00") + timedelta(days=1)


def test_nobody_is_sent_home_before_lunch() -> None:
    """The last number is the day's: who comes before the break waits over it."""
    lunch = (*week(9, 12), *week(13, 15))
    own = service(last_ticket=LastTicket(minutes_before=30))
    openings = openings_of(centre(own, opening=lunch, last_ticket=LastTicket(minutes_before=120)))
    assert openings.tickets_at(monday("11:45"), "s.pas").is_open
    assert openings.tickets_at(monday("12:30"), "s.pas").why is Why.BREAK
    assert openings.tickets_at(monday("14:15"), "s.pas").is_open
    assert openings.tickets_at(monday("14:30"), "s.pas").why is Why.LAST_TICKET


def test_the_wait_that_counts_is_the_middle_of_what_is_said() -> None:
    """Three who wait at one desk at ten minutes each are half an hour; nobody is no wait at all."""
    configuration = centre(opening=week(9, 15))
    assert Waits(SiteState(seq=1, configuration=configuration, tickets={}, calls=())).minutes("s.pas") == 0
    waiting = {
        UUID(int=number): Ticket(
            id=UUID(int=number), service_id="s.pas", label=f"P00{number}", state=TicketState.WAITING, language="da",
            arrived_at=datetime(2026, 11, 23, tzinfo=UTC), due_at=datetime(2026, 11, 23, tzinfo=UTC), called_at=None,
            started_at=None, desk_id=None, staff_id=None, calls=0,
        )
        for number in range(3)
    }  # fmt: skip
    state = SiteState(seq=1, configuration=configuration, tickets=waiting, calls=())
    assert Waits(state).minutes("s.pas") == pytest.approx(30)
    assert Waits(state).minutes("s.nobody") is None


def test_the_holidays_that_are_kept() -> None:
    """Those that the centre keeps become special days, closed or with hours; without a country there are none."""
    eve = Holiday(key="christmas-eve", day=date(2026, 12, 24), name={"da": "Juleaften"}, by_law=False)
    day = Holiday(key="christmas-day", day=date(2026, 12, 25), name={"da": "Juledag"})
    spans = (DayPeriod(opens=time(9), closes=time(12)),)
    rule = HolidayRule(country=Country.DENMARK, kept=(KeptHoliday(id="christmas-eve", periods=spans),))
    assert holidays_kept(rule, [day, eve]) == (
        SpecialDay(id="christmas-eve-2026", first=eve.day, last=eve.day, name={"da": "Juleaften"}, periods=spans),
    )
    assert holidays_kept(structs.replace(rule, country=None), [day, eve]) == ()
