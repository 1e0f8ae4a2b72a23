"""What the checks find wrong with opening hours."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from msgspec import structs

from server.centre.demo import load_demo
from shared.protocol.content import Configuration
from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.hours import DayPeriod, KeptHoliday, SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening.checks import hours_checks

TODAY = date(2026, 11, 23)
BACKWARDS = (OpeningPeriod(weekday=1, opens=time(15), closes=time(9)),)
OVERLAPPING = (
    OpeningPeriod(weekday=1, opens=time(9), closes=time(12)),
    OpeningPeriod(weekday=1, opens=time(11), closes=time(15)),
)


def demo(**hours: Any) -> Configuration:
    configuration = load_demo().centres[0].configuration
    return structs.replace(configuration, hours=structs.replace(configuration.hours, **hours))


def special(first: date, last: date, *services: str) -> SpecialDay:
    return SpecialDay(id="day", first=first, last=last, name={"da": "Lukket"}, services=services)


def found(configuration: Configuration) -> list[tuple[CheckKind, CheckLevel, str, str]]:
    return [(one.kind, one.level, "/".join(one.path), one.name) for one in hours_checks(configuration, TODAY)]


def test_the_demo_has_nothing_wrong() -> None:
    """Nor has a week that ends at midnight."""
    until_midnight = (OpeningPeriod(weekday=1, opens=time(20), closes=time(0)),)
    assert found(demo()) == []
    assert found(demo(telephone_opening=until_midnight)) == []


def test_periods_that_cannot_be() -> None:
    """Closing before opening and overlapping stop, in every week and on every special day and holiday."""
    stops = CheckLevel.STOPS
    assert found(demo(opening=BACKWARDS))[0] == (CheckKind.HOURS, stops, "hours/opening", "15:00-09:00")
    assert found(demo(booking_opening=OVERLAPPING)) == [
        (CheckKind.HOURS, stops, "hours/booking_opening", "11:00-15:00")
    ]
    wrong = (DayPeriod(opens=time(12), closes=time(12)),)
    day = structs.replace(special(TODAY, TODAY), periods=wrong)
    assert found(demo(special_days=(day,)))[0][2:] == ("hours/special_days/day/periods", "12:00-12:00")
    holidays = structs.replace(demo().hours.holidays, kept=(KeptHoliday(id="christmas-eve", periods=wrong),))
    assert found(demo(holidays=holidays))[0][2] == "hours/holidays/kept/christmas-eve/periods"


def test_special_days_that_are_of_no_use() -> None:
    """One that is over warns, one that ends before it begins or names no service of ours stops."""
    over = special(date(2026, 7, 1), date(2026, 7, 31))
    assert found(demo(special_days=(over,))) == [
        (CheckKind.DAY_OVER, CheckLevel.WARNS, "hours/special_days/day", "2026-07-31")
    ]
    assert list(hours_checks(demo(special_days=(over,)))) == []
    turned = special(date(2026, 12, 24), date(2026, 12, 20))
    assert found(demo(special_days=(turned,)))[0][:2] == (CheckKind.HOURS, CheckLevel.STOPS)
    astray = special(TODAY, TODAY, "borgerservice.nothing")
    assert found(demo(special_days=(astray,)))[0][0] is CheckKind.LEADS_NOWHERE


def test_what_is_never_open() -> None:
    """A service that is never open warns; when all are, it is the centre that is closed all week."""
    configuration = demo()
    first, *others = configuration.services
    one = structs.replace(configuration, services=(structs.replace(first, opening=()), *others))
    assert found(one) == [(CheckKind.NEVER_OPEN, CheckLevel.WARNS, f"services/{first.id}", "")]
    nothing = tuple(structs.replace(service, opening=None) for service in configuration.services)
    closed = structs.replace(demo(opening=(), telephone_opening=None), services=nothing)
    assert found(closed) == [(CheckKind.NEVER_OPEN, CheckLevel.WARNS, "hours/opening", "")]
