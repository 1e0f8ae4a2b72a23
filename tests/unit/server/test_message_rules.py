"""When a message goes: quiet hours over every change of the clocks, and reminders at their times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.messaging.receipts import Told, stops
from server.messaging.rules import quiet_until, reminders
from shared.protocol.rules import MessageRule

COPENHAGEN = "Europe/Copenhagen"
NIGHT = MessageRule()


def local(text: str, fold: int = 0) -> datetime:
    """A moment by the wall clock of Copenhagen, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(COPENHAGEN), fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23T20:59", None),
        ("2026-11-23T21:00", "2026-11-24T08:00"),
        ("2026-11-24T00:00", "2026-11-24T08:00"),
        ("2026-11-24T07:59", "2026-11-24T08:00"),
        ("2026-11-24T08:00", None),
        ("2026-12-31T23:30", "2027-01-01T08:00"),
        ("2028-02-28T22:00", "2028-02-29T08:00"),
        ("2026-03-28T23:00", "2026-03-29T08:00"),
        ("2026-10-24T23:00", "2026-10-25T08:00"),
    ],
)
def test_quiet_hours(now: str, until: str | None) -> None:
    """Over midnight, New Year, leap day, and both changes of the clocks."""
    assert quiet_until(local(now), NIGHT, COPENHAGEN) == (None if until is None else local(until))


def test_the_nights_when_clocks_change() -> None:
    """From 21 to 8 is ten hours in March and twelve in October."""
    for day, hours in (("2026-03-28", 10), ("2026-10-24", 12), ("2026-11-23", 11)):
        now = local(f"{day}T21:00")
        assert quiet_until(now, NIGHT, COPENHAGEN) == now + timedelta(hours=hours)


def test_an_hour_that_comes_twice() -> None:
    """Quiet from 1 to 3: both times it is half past two, until it is three; and 2 o'clock that never comes is 3."""
    rule = MessageRule(quiet_from=1, quiet_until=3)
    for fold in (0, 1):
        assert quiet_until(local("2026-10-25T02:30", fold), rule, COPENHAGEN) == local("2026-10-25T03:00")
    rule = MessageRule(quiet_from=1, quiet_until=2)
    assert quiet_until(local("2026-03-29T01:30"), rule, COPENHAGEN) == local("2026-03-29T03:00")


@given(
    moment=st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2028, 12, 31)),  # noqa: DTZ001
    first=st.integers(0, 23),
    last=st.integers(0, 23),
)
def test_the_end_is_later_and_loud(moment: datetime, first: int, last: int) -> None:
    """Whatever the hours are: the end is ahead, within a day, and outside of them; the same twice is never quiet."""
    now, rule = moment.replace(tzinfo=UTC), MessageRule(quiet_from=first, quiet_until=last)
    until = quiet_until(now, rule, COPENHAGEN)
    if first == last:
        assert until is None
    if until is not None:
        assert now < until <= now + timedelta(hours=25)
        assert quiet_until(until, rule, COPENHAGEN) is None


def test_reminders() -> None:
    """The first in time first, each once, and only those to come."""
    now = local("2026-11-23T10:00")
    assert reminders(now + timedelta(hours=30), (3, 48, 3, 24), now) == [
        (24, now + timedelta(hours=6)),
        (3, now + timedelta(hours=27)),
    ]


@pytest.mark.parametrize(
    ("message", "number"),
    [("STOP", "+4500000017"), (" stop. ", "+4500000017"), ("Stop tak", "+4500000017"), ("Nej tak!", "+4500000017"),
     ("Jeg kommer", None), ("", None), ("Don't stop", None)],
)  # fmt: skip
def test_replies(message: str, number: str | None) -> None:
    """Whoever answers STOP wants no more; any other answer is left alone."""
    assert stops(Told(msisdn=4500000017, message=message)) == number
    assert stops(Told(msisdn=4500000017, message=message, status="DELIVERED")) is None
