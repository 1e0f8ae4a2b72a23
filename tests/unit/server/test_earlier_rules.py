"""Which earlier time is offered to whom, and when: never a worse one, never one place to two, never at night."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.booking.earlier.rules import (
    ANSWER_WITHIN,
    EVERY_DAY,
    MOST_A_DAY,
    WORTH_IT,
    EarlierWish,
    Waiting,
    answer_by,
    can_ask,
    midnight,
    still_passed,
    to_offer,
)
from server.booking.own.visit import BookedErrand, Visit
from server.messaging.rules import quiet_until
from shared.protocol.content import Configuration
from shared.protocol.day import BookingState
from shared.protocol.model import Site
from shared.protocol.rules import BookingKind, BookingRule, MessageRule

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""A Monday, 10 o'clock by the site's clock."""
BOOKED = datetime(2026, 11, 30, 9, tzinfo=UTC)
CENTRE = Configuration(
    site=Site(
        id="c", municipality="Fjordby", name={"da": "C"}, time_zone="Europe/Copenhagen", languages=("da",), floor=0,
        waiting_area={}, booking=BookingRule(change_minutes=60),
    ),
    services=(),
    desks=(),
)  # fmt: skip


def visit(starts_at: datetime = BOOKED, number: int = 1, state: BookingState = BookingState.BOOKED) -> Visit:
    """A quarter of an hour, and five minutes after it."""
    ends_at = starts_at + timedelta(minutes=15)
    errand = BookedErrand(
        booking_id=UUID(int=number), service_id="c.x", state=state, starts_at=starts_at, ends_at=ends_at,
        busy_until=ends_at + timedelta(minutes=5), code="ABCD2345",
    )  # fmt: skip
    return Visit(
        booking_id=UUID(int=number), site_id="c", kind=BookingKind.VISIT, origin="web", language="da", errands=(errand,)
    )


def waits(**more: Any) -> Waiting:
    """Somebody who waits, and for what."""
    wish = EarlierWish(
        booked_for=BOOKED, **{key: more.pop(key) for key in ("weekdays", "not_before", "notice_hours") if key in more}
    )
    return Waiting(wish=wish, visit=more.pop("visit", visit()), **more)


def offered(waiting: Waiting, *free: datetime, now: datetime = NOW) -> datetime | None:
    """What is offered of that."""
    return to_offer(waiting, free, CENTRE, now, now + ANSWER_WITHIN)


TOMORROW = NOW + timedelta(days=1, hours=2)
FRIDAY = NOW + timedelta(days=4)


@pytest.mark.parametrize(
    ("waiting", "expected"),
    [
        (waits(), TOMORROW),
        (waits(weekdays=0b0010000), FRIDAY),
        (waits(not_before=date(2026, 11, 25)), FRIDAY),
        (waits(notice_hours=72), FRIDAY),
        (waits(passed=frozenset({TOMORROW})), FRIDAY),
        (waits(offered=frozenset({TOMORROW})), FRIDAY),
        (waits(passed=frozenset({TOMORROW}), offered=frozenset({FRIDAY})), None),
        (waits(has_offer=True), None),
        (waits(today=MOST_A_DAY), None),
        (waits(visit=visit(TOMORROW + timedelta(minutes=30))), None),
        (waits(visit=visit(NOW + timedelta(minutes=80))), None),
    ],
    ids=lambda value: "" if not isinstance(value, Waiting) else None,
)
def test_what_suits(waiting: Waiting, expected: datetime | None) -> None:
    """The first that is news and suits them; nothing while they have not answered, or have been asked often enough."""
    assert offered(waiting, FRIDAY, TOMORROW) == expected


def test_what_was_taken_meanwhile_is_news() -> None:
    """What they have passed over counts as seen only while it has been free all the time."""
    seen = waits(passed=frozenset({TOMORROW, FRIDAY}))
    assert still_passed(seen, {FRIDAY, BOOKED}) == {FRIDAY}
    assert offered(structs.replace(seen, passed=still_passed(seen, {FRIDAY})), TOMORROW) == TOMORROW


def test_not_at_night() -> None:
    """Nobody is asked in the quiet hours, nor so late that these begin before they have to answer."""
    rule = MessageRule()
    evening = datetime(2026, 11, 23, 19, 29, tzinfo=UTC)
    assert answer_by(evening, rule, "Europe/Copenhagen") == evening + ANSWER_WITHIN
    for minutes in (1, 90, 600):
        assert answer_by(evening + timedelta(minutes=minutes), rule, "Europe/Copenhagen") is None
    always = MessageRule(quiet_from=0, quiet_until=0)
    assert answer_by(evening + timedelta(hours=6), always, "Europe/Copenhagen") is not None


def test_who_can_ask() -> None:
    """Whose booking can be moved, and has room before it for another time that one has heard of in time."""
    assert can_ask(visit(), CENTRE, NOW)
    assert not can_ask(visit(NOW + timedelta(hours=2, minutes=50)), CENTRE, NOW)
    assert not can_ask(visit(state=BookingState.CANCELLED), CENTRE, NOW)
    assert not can_ask(visit(state=BookingState.ARRIVED), CENTRE, NOW)


def test_the_day_is_the_site_s() -> None:
    """It begins at its midnight, also where that is not ours."""
    assert midnight(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), ZONE) == datetime(2026, 11, 23, 23, tzinfo=UTC)


moments = st.integers(0, 14 * 24 * 4).map(lambda quarters: NOW + timedelta(minutes=15 * quarters))
people = st.builds(
    lambda at, weekdays, hours, first, passed: waits(
        visit=visit(at), weekdays=weekdays, notice_hours=hours, not_before=first, passed=frozenset(passed)
    ),
    moments,
    st.integers(1, EVERY_DAY),
    st.sampled_from((2, 24, 72)),
    st.none() | st.integers(0, 14).map(lambda days: date(2026, 11, 23) + timedelta(days=days)),
    st.lists(moments, max_size=5),
)


@settings(max_examples=60)
@given(st.lists(people, max_size=8), st.lists(moments, max_size=12), st.integers(0, 96))
def test_one_place_to_one_person(waiting: list[Waiting], places: list[datetime], quarters: int) -> None:
    """However many wait: no place goes to two, none is worse than what they have, none comes at night, or too late."""
    now = NOW + timedelta(minutes=15 * quarters)
    left, until = list(places), answer_by(now, MessageRule(), "Europe/Copenhagen")
    if until is None:
        assert quiet_until(now, MessageRule(), "Europe/Copenhagen") or quiet_until(
            now + ANSWER_WITHIN, MessageRule(), "Europe/Copenhagen"
        )
        return
    local = until.astimezone(ZONE)
    assert 8 <= local.hour < 21
    for each in waiting:
        at = to_offer(each, left, CENTRE, now, until)
        if at is None:
            continue
        left.remove(at)
        assert at + WORTH_IT <= each.visit.starts_at
        assert at - now >= timedelta(hours=each.wish.notice_hours)
        assert each.wish.weekdays >> at.astimezone(ZONE).weekday() & 1
        assert at not in each.passed
        assert until < at
    assert len(places) - len(left) <= len(waiting)
