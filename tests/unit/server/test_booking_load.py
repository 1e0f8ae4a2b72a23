"""Bookings as bits: ticks, spans as numbers, and many days at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from server.booking.times.bits import ones, rows, united
from server.booking.times.frame import DayFrame
from server.booking.times.load import DayLoad, day_loads
from server.booking.times.people import BusySpan
from server.booking.times.ticks import EPOCH, MINUTE, tick, unpacked
from tests.unit.server.booked import Taken

ZONE = ZoneInfo("Europe/Copenhagen")
DAYS = (date(2026, 11, 23), date(2026, 10, 25), date(2027, 3, 28), date(2028, 2, 29))
"""Usual, long, short, leap."""


@given(st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))))  # noqa: DTZ001 - bounds
def test_ticks_are_what_postgresql_sends(moments: list[datetime]) -> None:
    """Eight bytes each, the highest first; none is nothing at all."""
    sent = b"".join(tick(each).to_bytes(8, "big", signed=True) for each in moments)
    assert unpacked(sent or None) == tuple(map(tick, moments))
    assert [EPOCH + timedelta(microseconds=tick(each)) for each in moments] == moments


spans_of_bits = st.lists(st.tuples(st.integers(-20, 90), st.integers(1, 30)).map(lambda s: (s[0], s[0] + s[1])))


@settings(max_examples=40)
@given(spans_of_bits)
def test_spans_as_numbers(spans: list[tuple[int, int]]) -> None:
    """United they are what any of them has; in rows each bit is in as many as spans have it."""
    length = 80
    have = [sum(first <= bit < end for first, end in spans) for bit in range(length)]
    assert list(ones(united(spans, length))) == [bit for bit in range(length) if have[bit]]
    assert [sum(row >> bit & 1 for row in rows(spans, length)) for bit in range(length)] == have


KEYS, DESKS, PEOPLE = ("a", "b"), (None, "d0", "d1"), (None, UUID(int=1), UUID(int=2))


@settings(max_examples=40)
@given(
    st.sampled_from(DAYS),
    st.lists(st.tuples(st.sampled_from(KEYS), st.integers(-1500, 6000), st.integers(1, 300), st.integers(0, 60),
                       st.sampled_from(DESKS), st.sampled_from((None, 0, 1)), st.sampled_from(PEOPLE)), max_size=12),
    st.lists(st.tuples(st.sampled_from(PEOPLE[1:]), st.integers(-3000, 6000), st.integers(1, 4000)), max_size=4),
    st.sets(st.integers(-2, 4), min_size=1),
)  # fmt: skip
def test_days_together_are_as_each_alone(day: date, booked: Any, busy: Any, offsets: set[int]) -> None:
    """Read at once, with gaps or not, across a change of the clocks: every day has what it has when read alone."""
    origin = tick(DayFrame(day, ZONE).starts_at)
    taken = []
    for key, begin, length, rest, desk, lane, who in booked:
        starts_at = origin + begin * MINUTE
        ends_at = starts_at + length * MINUTE
        taken.append(Taken(key, starts_at, ends_at, ends_at + rest * MINUTE, desk, lane, who))
    meetings = [BusySpan(who, origin + begin * MINUTE, origin + (begin + long) * MINUTE) for who, begin, long in busy]
    frames = [DayFrame(day + timedelta(days=offset), ZONE) for offset in sorted(offsets)]
    together = day_loads(frames, taken, meetings)
    alone = [day_loads([frame], taken, meetings)[0] for frame in frames]
    for frame, one, other in zip(frames, together, alone, strict=True):
        assert said(one) == said(other)
        touching = [t for t in taken if frame.begins < t.busy_until and t.starts_at < frame.ends]
        assert set(one.desks) == {(t.desk_id, t.lane or 0) for t in touching if t.desk_id}
        begun = [each for each in taken if frame.begins <= each.starts_at < frame.own_ends]
        assert one.booked + one.overbooked == len(begun)
        assert one.minutes == sum(t.ends_at - t.starts_at for t in begun) / MINUTE


def said(load: DayLoad) -> tuple[Any, ...]:
    """All that a day says of itself."""
    counted = [sorted(ones(bits)) for each in KEYS for bits in load.counted([each], PEOPLE[1:])]
    return load.desks, load.people, load.busy, load.minutes, load.booked, load.overbooked, counted
