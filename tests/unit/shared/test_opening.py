from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.protocol.model import OpeningPeriod
from shared.protocol.opening import is_open, next_opening

ZONE = ZoneInfo("Europe/Copenhagen")


def _period(weekday: int, opens: str, closes: str) -> OpeningPeriod:
    return OpeningPeriod(weekday=weekday, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


WEEK = (
    _period(0, "09:00", "12:00"),
    _period(0, "13:00", "15:00"),
    _period(3, "10:00", "17:30"),
)

minutes = st.integers(min_value=0, max_value=24 * 60 - 1).map(lambda m: time(m // 60, m % 60))
periods = st.lists(st.builds(OpeningPeriod, weekday=st.integers(0, 6), opens=minutes, closes=minutes), max_size=6)
moments = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31)).map(  # noqa: DTZ001
    lambda naive: naive.replace(tzinfo=UTC).astimezone(ZONE)
)


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("2026-03-02T08:59:59", False),
        ("2026-03-02T09:00:00", True),
        ("2026-03-02T11:59:59", True),
        ("2026-03-02T12:00:00", False),
        ("2026-03-02T13:00:00", True),
        ("2026-03-03T10:00:00", False),
        ("2026-03-05T17:29:00", True),
        ("2026-03-05T17:30:00", False),
    ],
)
def test_opening_minute_is_in_and_closing_minute_is_out(local: str, expected: bool) -> None:
    """A period holds from its opening minute until just before its closing minute, on its weekday only."""
    assert is_open(WEEK, _at(local)) is expected


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("2026-03-02T07:00:00", "2026-03-02T09:00:00"),
        ("2026-03-02T09:00:00", "2026-03-02T13:00:00"),
        ("2026-03-02T12:30:00", "2026-03-02T13:00:00"),
        ("2026-03-02T15:00:00", "2026-03-05T10:00:00"),
        ("2026-03-05T18:00:00", "2026-03-09T09:00:00"),
    ],
)
def test_next_opening_is_the_first_later_start(local: str, expected: str) -> None:
    """The next opening is later today, on a later day, or over the weekend."""
    assert next_opening(WEEK, _at(local)) == _at(expected)


def test_a_service_open_once_a_week_opens_again_in_a_week() -> None:
    """Eight days are searched, so the same weekday earlier in the day is found."""
    assert next_opening([_period(0, "09:00", "10:00")], _at("2026-03-02T09:30")) == _at("2026-03-09T09:00")


def test_without_periods_it_never_opens() -> None:
    """No periods, or only impossible ones, mean closed with no next opening."""
    for none in ([], [_period(0, "15:00", "09:00")], [_period(0, "09:00", "09:00")]):
        assert not is_open(none, _at("2026-03-02T09:00"))
        assert next_opening(none, _at("2026-03-02T08:00")) is None


def test_midnight_closes_at_the_end_of_the_day() -> None:
    """A period until 00:00 holds until the day is over, not a minute of the next."""
    late = [_period(0, "20:00", "00:00")]
    assert is_open(late, _at("2026-03-02T23:59"))
    assert not is_open(late, _at("2026-03-03T00:00"))


def test_clock_change_between_now_and_opening() -> None:
    """Over the spring change Monday still opens at nine by the wall clock, 23 hours after Sunday nine."""
    found = next_opening(WEEK, _at("2026-03-28T09:00"))
    assert found is not None
    assert found.isoformat() == "2026-03-30T09:00:00+02:00"
    assert found.astimezone(UTC) - _at("2026-03-28T09:00").astimezone(UTC) == timedelta(hours=47)


def test_skipped_and_repeated_hours() -> None:
    """An opening in the skipped hour moves on; one in the repeated hour is its first, and holds through both."""
    night = [_period(6, "02:30", "06:00")]
    spring = next_opening(night, _at("2026-03-29T00:00"))
    assert spring is not None
    assert spring.isoformat() == "2026-03-29T03:30:00+02:00"
    autumn = next_opening(night, _at("2026-10-25T00:00"))
    assert autumn is not None
    assert autumn.isoformat() == "2026-10-25T02:30:00+02:00"
    assert is_open(night, _at("2026-10-25T02:15").replace(fold=1))


def test_a_naive_moment_is_refused() -> None:
    """A moment without a zone is a mistake of the caller."""
    naive = datetime(2026, 3, 2, 9)  # noqa: DTZ001
    with pytest.raises(ValueError, match="without a zone"):
        is_open(WEEK, naive)
    with pytest.raises(ValueError, match="without a zone"):
        next_opening(WEEK, naive)


@given(periods, moments)
def test_the_next_opening_is_later_and_open(some: list[OpeningPeriod], local: datetime) -> None:
    """Whatever the periods and the moment, the next opening is later and open, and within eight days."""
    found = next_opening(some, local)
    if found is not None:
        assert found.astimezone(UTC) > local.astimezone(UTC)
        assert is_open(some, found)
        assert found.astimezone(UTC) - local.astimezone(UTC) < timedelta(days=8)


@given(periods, moments)
def test_none_is_said_only_of_a_service_that_never_opens(some: list[OpeningPeriod], local: datetime) -> None:
    """When no next opening is found, the service is closed all week round."""
    if next_opening(some, local) is None:
        hours = (local.astimezone(UTC) + timedelta(hours=h) for h in range(1, 24 * 7))
        assert not any(is_open(some, hour.astimezone(ZONE)) for hour in hours)
