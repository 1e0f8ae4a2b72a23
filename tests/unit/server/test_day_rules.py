"""Who rings, who may know a number or an agreement, and which times are times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.day.rules import (
    TRANSITIONS,
    Person,
    Verdict,
    again_fault,
    is_overdue,
    may_see_day,
    sees_agreement,
    sees_phone,
    stands_in,
    verdict,
    wished_fault,
)
from shared.protocol.day import RUNG, BookingKind, BookingState, BookingStatus, MeetingAction
from shared.protocol.model import NoticeRule, Role

TEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OWN, OTHER, DEPUTY = UUID(int=1), UUID(int=2), UUID(int=3)
RULE = NoticeRule()
ZONE = "Europe/Copenhagen"

kinds, states, roles = st.sampled_from(BookingKind), st.sampled_from(BookingState), st.frozensets(st.sampled_from(Role))
lateness = st.integers(-3600, 7200).map(lambda seconds: timedelta(seconds=seconds))


def person(staff_id: UUID = OTHER, *who: Role, deputy_of: UUID | None = None, service: str = "pas") -> Person:
    """Somebody at a desk for passports."""
    return Person(
        staff_id=staff_id, roles=frozenset(who), desk_id="1", services=frozenset({service}),
        deputy_of=frozenset({deputy_of} if deputy_of else ()),
    )  # fmt: skip


def meeting(kind: BookingKind = BookingKind.TELEPHONE, staff_id: UUID | None = OWN, **other: object) -> BookingStatus:
    """A telephone meeting at ten."""
    made = BookingStatus(
        id=UUID(int=9), kind=kind, state=BookingState.BOOKED, service_id="pas", starts_at=TEN, staff_id=staff_id
    )
    return structs.replace(made, **other)


@pytest.mark.parametrize(
    ("seconds", "deputy", "host"),
    [(-60, False, False), (179, False, False), (180, True, False), (359, True, False), (360, True, True)],
)
def test_a_call_goes_on_like_the_news_of_an_arrival(seconds: int, *, deputy: bool, host: bool) -> None:
    """After three minutes a deputy may ring instead, after six a host; nobody else ever."""
    now = TEN + timedelta(seconds=seconds)
    assert stands_in(person(DEPUTY, deputy_of=OWN), meeting(), RULE, now) is deputy
    assert stands_in(person(OTHER, Role.HOST), meeting(), RULE, now) is host
    assert not stands_in(person(OTHER, Role.SUPERUSER, Role.GUARD, Role.CASEWORKER), meeting(), RULE, now)
    assert not stands_in(person(OWN, Role.HOST), meeting(), RULE, now)


def test_a_later_try_is_a_later_time() -> None:
    """Nobody stands in for a call that is to be tried again later, nor for one that is under way."""
    late = TEN + timedelta(hours=1)
    again = meeting(state=BookingState.NO_ANSWER, next_try_at=late)
    assert not is_overdue(again, 180, late + timedelta(seconds=179))
    assert is_overdue(again, 180, late + timedelta(seconds=180))
    assert not is_overdue(meeting(state=BookingState.STARTED), 180, late)


@given(kinds, states, roles, lateness, st.sampled_from([OWN, OTHER, DEPUTY]), st.sampled_from([OWN, None]))
def test_who_knows_a_number(
    kind: BookingKind, state: BookingState, has: frozenset[Role], late: timedelta, who: UUID, staff_id: UUID | None
) -> None:
    """Never of a visit; else the own caseworker, and a deputy or host only once the call is overdue."""
    booking = meeting(kind, staff_id, state=state)
    asks = structs.replace(person(who, deputy_of=OWN if who == DEPUTY else None), roles=has)
    seen = sees_phone(asks, booking, RULE, TEN + late)
    if kind not in RUNG or staff_id is None:
        assert not seen
    elif who == OWN:
        assert seen
    else:
        overdue = late >= timedelta(minutes=3) and state in (BookingState.BOOKED, BookingState.NO_ANSWER)
        host = Role.HOST in has and late >= timedelta(minutes=6)
        assert seen is (overdue and (who == DEPUTY or host))


@given(roles, st.sampled_from([OWN, OTHER]), st.sampled_from([OWN, None]))
def test_who_knows_an_agreement(has: frozenset[Role], who: UUID, staff_id: UUID | None) -> None:
    """Guards, and the one whose meeting it is; no other role opens it."""
    asks = structs.replace(person(who), roles=has)
    assert sees_agreement(asks, staff_id) is (Role.GUARD in has or who == staff_id)


@given(roles)
def test_who_sees_a_colleagues_day(has: frozenset[Role]) -> None:
    """Hosts and the colleague's deputies; everybody their own."""
    asks = structs.replace(person(OTHER), roles=has)
    assert may_see_day(asks, OTHER)
    assert may_see_day(asks, OWN) is (Role.HOST in has)
    assert may_see_day(structs.replace(asks, deputy_of=frozenset({OWN})), OWN)


@given(kinds, states, st.sampled_from(MeetingAction), lateness)
def test_what_may_be_done(kind: BookingKind, state: BookingState, action: MeetingAction, late: timedelta) -> None:
    """Only to calls, only from the states of the table, and only by who has the call."""
    said = verdict(person(OWN), meeting(kind, state=state), action, RULE, TEN + late)
    if kind not in RUNG:
        assert said is Verdict.NOT_RUNG
    elif state not in TRANSITIONS[action].sources:
        assert said is Verdict.WRONG_STATE
    else:
        assert said is (Verdict.TAKEN if action is MeetingAction.TAKE else Verdict.DO)


def test_who_may_take_a_call() -> None:
    """A call-back: whoever is of the service. A colleague's call: who stands in for it."""
    free, now = meeting(BookingKind.CALLBACK, None), TEN + timedelta(minutes=4)
    take = MeetingAction.TAKE
    assert verdict(person(), free, take, RULE, now) is Verdict.DO
    assert verdict(person(service="byg"), free, take, RULE, now) is Verdict.NOT_YOURS
    assert verdict(person(), free, MeetingAction.REACH, RULE, now) is Verdict.NOT_YOURS
    assert verdict(person(), meeting(), take, RULE, now) is Verdict.TAKEN
    assert verdict(person(DEPUTY, deputy_of=OWN), meeting(), take, RULE, now) is Verdict.DO


@given(st.integers(0, 60 * 24 * 365), st.integers(-300, 3000))
def test_again_is_later_today(since: int, minutes: int) -> None:
    """A time is taken when it lies ahead on the same local day, also where a day has 23 or 25 hours."""
    now = TEN + timedelta(minutes=since)
    again = now + timedelta(minutes=minutes)
    same_day = again.astimezone(ZoneInfo(ZONE)).date() == now.astimezone(ZoneInfo(ZONE)).date()
    assert (again_fault(again, now, ZONE) == "") is (minutes >= -2 and same_day)


@pytest.mark.parametrize("moment", [None, TEN.replace(tzinfo=None), datetime.max.replace(tzinfo=UTC)])
def test_again_is_a_moment(moment: datetime | None) -> None:
    """None, one without a zone, and one at the end of time are none."""
    assert again_fault(moment, TEN, ZONE)


@pytest.mark.parametrize(
    ("wished", "fine"),
    [
        (None, True),
        (TEN, True),
        (TEN + timedelta(days=14), True),
        (TEN - timedelta(minutes=5), False),
        (TEN + timedelta(days=15), False),
        (TEN.replace(tzinfo=None), False),
        (datetime.max.replace(tzinfo=UTC), False),
    ],
)
def test_what_may_be_wished_for(wished: datetime | None, *, fine: bool) -> None:
    """As soon as may be, or a time within the next two weeks."""
    assert (wished_fault(wished, TEN) == "") is fine


@pytest.mark.parametrize(
    ("kind", "seconds", "who", "said"),
    [
        (BookingKind.WRITTEN, 359, (Role.HOST,), Verdict.NOT_YOURS),
        (BookingKind.WRITTEN, 360, (Role.HOST,), Verdict.DO),
        (BookingKind.WRITTEN, 9999, (), Verdict.NOT_YOURS),
        (BookingKind.CALLBACK, 9999, (Role.HOST,), Verdict.NOT_YOURS),
    ],
)
def test_what_nobody_answers_goes_to_the_hosts(
    kind: BookingKind, seconds: int, who: tuple[Role, ...], said: Verdict
) -> None:  # fmt: skip
    """An enquiry of another service, that nobody has taken by when its answer was promised, is a host's to take."""
    host, now = person(OTHER, *who, service="flyt"), TEN + timedelta(seconds=seconds)
    assert verdict(host, meeting(kind, None), MeetingAction.TAKE, RULE, now) is said
