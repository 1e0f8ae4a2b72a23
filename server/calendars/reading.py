"""Reads a calendar's busy stretches; run as a program of its own, so that a wicked calendar can be put an end to."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar

from server.calendars.entry import UID_END
from server.calendars.rules import MOST_STRETCHES, Stretch, is_free, merged
from server.calendars.sources import Reading, Wanted
from shared.protocol.calendars import BusyFault

_MEMORY = 1 << 30
"""In bytes: far more than the largest calendar takes that is fetched."""

_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_BUSY_TYPES = frozenset({"", "BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"})


def read(content: bytes, wanted: Wanted) -> Reading:
    """The busy stretches of a calendar file: meetings with all their repetitions, whole days, and bare busy times."""
    try:
        calendars = [each for each in Calendar.from_ical(content, multiple=True) if each.name == "VCALENDAR"]
    except (ValueError, IndexError, KeyError):
        calendars = []
    # Half a file would be believed, and meetings of the other half forgotten.
    if not calendars or not content.strip().upper().endswith(b"END:VCALENDAR"):
        return Reading(fault=BusyFault.NO_CALENDAR)
    try:
        found = merged(_all(calendars, wanted), wanted.since, wanted.until)
    except _TooMuchError:
        return Reading(fault=BusyFault.TOO_MUCH)
    return Reading(fault=BusyFault.TOO_MUCH) if len(found) > MOST_STRETCHES else Reading(found)


def main() -> None:
    """A line of JSON and then the calendar come in; JSON goes out."""
    _be_modest()
    wanted = msgspec.json.decode(sys.stdin.buffer.readline(), type=Wanted)
    sys.stdout.buffer.write(msgspec.json.encode(read(sys.stdin.buffer.read(), wanted)))


class _TooMuchError(Exception):
    """It repeats more often than any meeting."""


def _all(calendars: Iterable[Any], wanted: Wanted) -> Iterator[Stretch]:
    home = ZoneInfo(wanted.zone)
    for calendar in calendars:
        zone = _zone_of(calendar, home)
        yield from _meetings(calendar, wanted, zone)
        yield from _bare(calendar, zone)


def _meetings(calendar: Any, wanted: Wanted, zone: tzinfo) -> Iterator[Stretch]:
    for event in list(calendar.walk("VEVENT")):
        rules = event.get("RRULE", [])
        for rule in rules if isinstance(rules, list) else [rules]:
            if _TOO_OFTEN & {str(each).upper() for each in rule.get("FREQ", [])}:
                raise _TooMuchError
        # Our own bookings are known here already, and better.
        if "DTSTART" not in event or str(event.get("UID", "")).endswith(UID_END):
            calendar.subcomponents.remove(event)
    # A day more on either side: what has no zone of its own is looked for as if it were UTC.
    day = timedelta(days=1)
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    for event in query.between(wanted.since - day, wanted.until + day):
        free = is_free(
            transparent=str(event.get("TRANSP", "")), status=str(event.get("STATUS", "")),
            busy_status=str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")),
        )  # fmt: skip
        if not free:
            yield Stretch(_moment(event.start, zone), _moment(event.end, zone))


def _bare(calendar: Any, zone: tzinfo) -> Iterator[Stretch]:
    """Of calendars that tell busy times and no meetings."""
    for each in calendar.walk("VFREEBUSY"):
        stated = each.get("FREEBUSY", [])
        for period in stated if isinstance(stated, list) else [stated]:
            if str(period.params.get("FBTYPE", "")).upper() in _BUSY_TYPES:
                start, end = period.dt
                until = start + end if isinstance(end, timedelta) else end
                yield Stretch(_moment(start, zone), _moment(until, zone))


def _moment(when: date | datetime, zone: tzinfo) -> datetime:
    """A whole day begins at midnight there; what names no zone is there too."""
    if not isinstance(when, datetime):
        when = datetime.combine(when, time(), zone)
    return (when.replace(tzinfo=zone) if when.tzinfo is None else when).astimezone(UTC)


def _zone_of(calendar: Any, home: tzinfo) -> tzinfo:
    """The calendar's own zone, which is taken out of it: what names no zone is dated by us."""
    try:
        return ZoneInfo(str(calendar.pop("X-WR-TIMEZONE", "-")))
    except (ValueError, OSError, KeyError):
        return home


def _be_modest() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
