"""What is wrong with a configuration's opening hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time

from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.hours import Channel, DayPeriod
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening.centre import weekly_of

_Way = tuple[str, ...]
_COMING = (Channel.IN_PERSON, Channel.TELEPHONE, Channel.BOOKING)


def hours_checks(configuration: Configuration, today: date | None = None) -> Iterator[Check]:
    """All that is wrong with the hours; without `today` what lies in the past is not told."""
    hours = configuration.hours
    yield from _weeks(("hours",), hours.opening, hours.telephone_opening, hours.booking_opening)
    for service in configuration.services:
        own = ("services", service.id)
        yield from _weeks(own, service.opening or (), service.telephone_opening, service.booking_opening)
        yield from week_checks((*own, "written_opening"), service.written_opening or ())
    yield from _never_open(configuration)
    for day in hours.special_days:
        way = ("hours", "special_days", day.id)
        if day.last < day.first:
            yield Check(level=CheckLevel.STOPS, kind=CheckKind.HOURS, path=way, name=f"{day.first} - {day.last}")
        elif today is not None and day.last < today:
            yield Check(level=CheckLevel.WARNS, kind=CheckKind.DAY_OVER, path=way, name=day.last.isoformat())
        yield from _day((*way, "periods"), day.periods)
        for service_id in day.services:
            if configuration.service(service_id) is None:
                path = (*way, "services")
                yield Check(level=CheckLevel.STOPS, kind=CheckKind.LEADS_NOWHERE, path=path, name=service_id)
    for kept in hours.holidays.kept:
        yield from _day(("hours", "holidays", "kept", kept.id, "periods"), kept.periods)


def week_checks(path: _Way, week: Iterable[OpeningPeriod]) -> Iterator[Check]:
    """The periods of a week that end before they begin or overlap another."""
    periods = tuple(week)
    for weekday in range(7):
        yield from _day(path, [each for each in periods if each.weekday == weekday])


def _never_open(configuration: Configuration) -> Iterator[Check]:
    """A service that nobody can come to at any time; when that is so of all, the centre."""
    never = [
        service.id
        for service in configuration.services
        if not any(weekly_of(configuration, service.id, channel) for channel in _COMING)
    ]
    if never and len(never) == len(configuration.services):
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.NEVER_OPEN, path=("hours", "opening"))
        return
    for service_id in never:
        yield Check(level=CheckLevel.WARNS, kind=CheckKind.NEVER_OPEN, path=("services", service_id))


def _weeks(
    way: _Way,
    opening: tuple[OpeningPeriod, ...],
    telephone: tuple[OpeningPeriod, ...] | None,
    booking: tuple[OpeningPeriod, ...] | None,
) -> Iterator[Check]:
    weeks = {"opening": opening, "telephone_opening": telephone, "booking_opening": booking}
    for field, periods in weeks.items():
        yield from week_checks((*way, field), periods or ())


def _day(path: _Way, periods: Iterable[OpeningPeriod | DayPeriod]) -> Iterator[Check]:
    """Midnight as the end is the end of the day."""
    until = time.min
    for period in sorted(periods, key=lambda each: each.opens):
        ends = time.max if period.closes == time.min else period.closes
        if ends <= period.opens or period.opens < until:
            name = f"{period.opens:%H:%M}-{period.closes:%H:%M}"
            yield Check(level=CheckLevel.STOPS, kind=CheckKind.HOURS, path=path, name=name)
        until = max(until, ends)
