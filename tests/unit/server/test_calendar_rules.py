"""Busy times: what is busy, what is put together, how calendars in all their shapes are read, and when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.calendars.fetching import as_https, host_of
from server.calendars.guard import is_public
from server.calendars.reading import read
from server.calendars.rules import BACK_OFF, EVERY, Stretch, is_free, merged, next_reading
from server.calendars.sources import Reading, Wanted
from shared.protocol.calendars import BusyFault

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOME = ZoneInfo("Europe/Copenhagen")
WANTED = Wanted("Europe/Copenhagen", NOW - timedelta(days=1), NOW + timedelta(days=401))
MINUTES = st.integers(-3 * 1440, 3 * 1440)


def stretch(start: int, length: int) -> Stretch:
    return Stretch(NOW + timedelta(minutes=start), NOW + timedelta(minutes=start + length))


def calendar(*events: str, head: str = "") -> bytes:
    """A file with these events, each given by its lines."""
    told = "".join(
        f"BEGIN:VEVENT\nUID:{number}@x\n{lines.strip()}\nEND:VEVENT\n" for number, lines in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{head}{told}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def times(content: bytes) -> list[str]:
    """The stretches in the centre's time."""
    found = read(content, WANTED)
    assert found.fault is None
    return [
        f"{each.starts_at.astimezone(HOME):%m-%d %H:%M}/{each.ends_at.astimezone(HOME):%m-%d %H:%M}"
        for each in found.stretches
    ]


@given(st.lists(st.tuples(MINUTES, st.integers(0, 1000)), max_size=12), MINUTES, st.integers(0, 4000))
def test_together_they_cover_the_same_minutes(given_: list[tuple[int, int]], since: int, length: int) -> None:
    """Neither more nor less; in order, apart from one another, none empty, none outside."""
    stretches = [stretch(*each) for each in given_]
    window = stretch(since, length)
    found = merged(stretches, window.starts_at, window.ends_at)
    assert all(one.ends_at < other.starts_at for one, other in pairwise(found))
    assert all(window.starts_at <= each.starts_at < each.ends_at <= window.ends_at for each in found)

    def covered(by: list[Stretch], minute: int) -> bool:
        moment = NOW + timedelta(minutes=minute, seconds=30)
        return any(each.starts_at <= moment < each.ends_at for each in by)

    for minute in range(since - 2, since + length + 2, 7):
        inside = since <= minute < since + length
        assert covered(list(found), minute) == (inside and covered(stretches, minute))


@pytest.mark.parametrize(
    ("transparent", "busy_status", "status", "free"),
    [
        ("", "", "", False), ("OPAQUE", "", "CONFIRMED", False), ("transparent", "", "", True),
        ("", "", "cancelled", True), ("OPAQUE", "FREE", "", True), ("TRANSPARENT", "OOF", "", False),
        ("", "TENTATIVE", "TENTATIVE", False), ("", "workingelsewhere", "", True), ("", "BUSY", "", False),
    ],
)  # fmt: skip
def test_what_keeps_one_busy(transparent: str, busy_status: str, status: str, free: bool) -> None:
    """Outlook's own word counts before the standard's; what is called off counts never."""
    assert is_free(transparent=transparent, busy_status=busy_status, status=status) is free


def test_a_calendar_that_fails_is_tried_ever_more_seldom() -> None:
    """And no more seldom than every four hours, unless the other side asks for it within reason."""
    waits = [next_reading(NOW, tries) - NOW for tries in range(9)]
    assert waits == [EVERY, *BACK_OFF, *[BACK_OFF[-1]] * 3]
    assert next_reading(NOW, 1, timedelta(minutes=50)) - NOW == timedelta(minutes=50)
    assert next_reading(NOW, 1, timedelta(days=9)) - NOW == BACK_OFF[-1]


def test_meetings_of_all_kinds() -> None:
    """In UTC, in a zone, in none, by duration; whole days are from midnight to midnight; free ones are none."""
    content = calendar(
        "DTSTART:20261124T080000Z\nDTEND:20261124T090000Z\nSUMMARY:Secret",
        "DTSTART;TZID=America/New_York:20261125T080000\nDURATION:PT45M",
        "DTSTART:20261126T080000\nDTEND:20261126T083000",
        "DTSTART;VALUE=DATE:20261128",
        "DTSTART;VALUE=DATE:20261130\nDTEND;VALUE=DATE:20261202",
        "DTSTART:20261203T230000Z\nDTEND:20261204T010000Z",
        "DTSTART:20261205T080000Z\nDTEND:20261205T090000Z\nTRANSP:TRANSPARENT",
        "DTSTART:20261206T080000Z",
        "SUMMARY:Without a time",
    )
    assert times(content) == [
        "11-24 09:00/11-24 10:00", "11-25 14:00/11-25 14:45", "11-26 08:00/11-26 08:30", "11-28 00:00/11-29 00:00",
        "11-30 00:00/12-02 00:00", "12-04 00:00/12-04 02:00",
    ]  # fmt: skip


def test_repetitions() -> None:
    """Weekly over the change of clocks at the same hour of the wall; one left out, one moved, one called off."""
    weekly = """
DTSTART;TZID=Europe/Copenhagen:20261123T100000
DTEND;TZID=Europe/Copenhagen:20261123T110000
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;TZID=Europe/Copenhagen:20261130T100000"""
    moved = """
DTSTART;TZID=Europe/Copenhagen:20261208T130000
DTEND;TZID=Europe/Copenhagen:20261208T140000
RECURRENCE-ID;TZID=Europe/Copenhagen:20261207T100000"""
    off = """
DTSTART;TZID=Europe/Copenhagen:20261214T100000
DTEND;TZID=Europe/Copenhagen:20261214T110000
RECURRENCE-ID;TZID=Europe/Copenhagen:20261214T100000
STATUS:CANCELLED"""
    content = calendar(weekly, moved, off).replace(b"1@x", b"0@x").replace(b"2@x", b"0@x")
    assert times(content) == ["11-23 10:00/11-23 11:00", "12-08 13:00/12-08 14:00", "12-21 10:00/12-21 11:00"]
    spring = calendar(weekly.replace("COUNT=5", "UNTIL=20270501T000000Z").replace("11230", "11230"))
    assert {each[6:11] for each in times(spring)} == {"10:00"}


@given(st.dates(date(2026, 11, 24), date(2027, 12, 20)))
def test_whole_days_are_days_of_the_place(day: date) -> None:
    """Also those of 23 and of 25 hours."""
    (found,) = read(calendar(f"DTSTART;VALUE=DATE:{day:%Y%m%d}"), WANTED).stretches
    start, end = found.starts_at.astimezone(HOME), found.ends_at.astimezone(HOME)
    assert (start.date(), end.date()) == (day, day + timedelta(days=1))
    assert {f"{start:%H:%M}", f"{end:%H:%M}"} == {"00:00"}


def test_zones_by_outlooks_names() -> None:
    """As Exchange writes them; and a calendar's own zone for what names none."""
    windows = calendar("DTSTART;TZID=Romance Standard Time:20261124T090000\nDURATION:PT1H")
    assert times(windows) == ["11-24 09:00/11-24 10:00"]
    nuuk = calendar("DTSTART:20261124T090000\nDURATION:PT1H", head="X-WR-TIMEZONE:America/Nuuk\n")
    assert times(nuuk) == ["11-24 12:00/11-24 13:00"]
    unknown = calendar("DTSTART:20261124T090000\nDURATION:PT1H", head="X-WR-TIMEZONE:Middle/Earth\n")
    assert times(unknown) == ["11-24 09:00/11-24 10:00"]


def test_bare_busy_times() -> None:
    """Calendars that tell no meetings at all."""
    content = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:20261124T080000Z/20261124T090000Z,20261125T080000Z/P"
        b"T1H\r\nFREEBUSY;FBTYPE=FREE:20261126T080000Z/PT1H\r\nEND:VFREEBUSY\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:20261127T0800"
        b"00Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"
    )
    assert [each[:5] for each in times(content)] == ["11-24", "11-25", "11-27"]


def test_our_own_bookings_are_no_meetings() -> None:
    """They come back when somebody has them in the calendar that is read."""
    ours = calendar("DTSTART:20261124T080000Z\nDURATION:PT1H").replace(b"0@x", b"0@booking.skranke")
    assert times(ours) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"\xff\xfe\x00",
        b"\x00" * 99,
    ],
)
def test_what_is_no_calendar(content: bytes) -> None:
    """A page to sign in, half a file, anything."""
    assert read(content, WANTED) == Reading(fault=BusyFault.NO_CALENDAR)


@given(st.binary(max_size=300))
def test_no_content_breaks_the_reading(content: bytes) -> None:
    """There is an answer to everything."""
    around = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261124T080000Z\r\n"
        + content
        + b"\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    assert isinstance(read(content, WANTED), Reading)
    assert isinstance(read(around, WANTED), Reading)


def test_what_nobody_could_hold() -> None:
    """Every second, and five thousand apart."""
    every = calendar("DTSTART:20261124T080000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY")
    assert read(every, WANTED).fault is BusyFault.TOO_MUCH
    rule = "DTSTART:20261124T{hour:02}0000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY"
    assert read(calendar(*(rule.format(hour=hour) for hour in range(14))), WANTED).fault is BusyFault.TOO_MUCH


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("127.0.0.1", False), ("10.1.2.3", False), ("192.168.1.1", False), ("172.16.0.1", False), ("0.0.0.0", False),
        ("169.254.169.254", False), ("100.64.0.1", False), ("224.0.0.1", False), ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False), ("::ffff:10.0.0.1", False), ("64:ff9b::a00:1", False), ("2002:a00:1::", False),
        ("13.107.6.152", True), ("2603:1006::1", True), ("::ffff:13.107.6.152", True), ("64:ff9b::d6b:698", True),
    ],
)  # fmt: skip
def test_what_is_out_on_the_internet(address: str, public: bool) -> None:
    """Also when an address of IPv4 wears one of IPv6."""
    assert is_public(address) is public


def test_addresses() -> None:
    """What programs call webcal; and the host is told without the secret."""
    assert (
        as_https(" Webcal://outlook.office365.com/owa/x/calendar.ics")
        == "https://outlook.office365.com/owa/x/calendar.ics"
    )
    assert host_of("https://user:secret@outlook.office365.com:443/secret/calendar.ics") == "outlook.office365.com"
    assert host_of("https://[bad") == ""
