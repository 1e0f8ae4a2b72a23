from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from server.queue.day import closing_action, next_midnight
from server.queue.order import booked_due, is_late, walk_in_due
from server.queue.rules import (
    ANSWER,
    CALL,
    ESCALATE,
    LEAVE,
    NOTE,
    OFFLINE_NUMBERS,
    PARK,
    TRANSFER,
    TRANSITIONS,
    UNDONE,
    Transition,
    legal,
    local_day,
    written_number,
)
from shared.protocol.commands import Action
from shared.protocol.events import TicketEvent
from shared.protocol.model import OPEN_STATES, TicketState
from shared.protocol.rules import CallOrder

OTHERS = (TRANSFER, LEAVE, PARK, ANSWER, ESCALATE, NOTE)
"""What takes more than a word."""

ZONES = ("Europe/Copenhagen", "Europe/Oslo")

LEADS_TO: dict[tuple[TicketState, Action], TicketState | None] = {
    (TicketState.WAITING, Action.CALL): TicketState.CALLED,
    (TicketState.WAITING, Action.GRANT): None,
    (TicketState.PARKED, Action.CALL): TicketState.CALLED,
    (TicketState.PARKED, Action.RESUME): TicketState.WAITING,
    (TicketState.PARKED, Action.GRANT): None,
    (TicketState.PARKED, Action.CANCEL): TicketState.CANCELLED,
    (TicketState.CALLED, Action.TAKE): None,
    (TicketState.SERVING, Action.TAKE): None,
    (TicketState.WAITING, Action.CANCEL): TicketState.CANCELLED,
    (TicketState.CALLED, Action.CANCEL): TicketState.CANCELLED,
    (TicketState.CALLED, Action.RECALL): TicketState.CALLED,
    (TicketState.CALLED, Action.START): TicketState.SERVING,
    (TicketState.CALLED, Action.NO_SHOW): TicketState.NO_SHOW,
    (TicketState.SERVING, Action.FINISH): TicketState.FINISHED,
}
"""What one word does in a ticket's life (None: the state stays); what is not here is not done."""

moments = st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("state", TicketState)
def test_every_action_in_every_state(state: TicketState, action: Action) -> None:
    """An action is legal exactly where the table of a ticket's life has it, and leads where that says."""
    assert legal(state, action) is ((state, action) in LEADS_TO)
    if legal(state, action):
        assert TRANSITIONS[action].target is LEADS_TO[state, action]


def test_every_action_has_its_transition_and_its_event() -> None:
    """No action is forgotten, and each leaves an event of its own that the protocol knows."""
    assert set(TRANSITIONS) == set(Action) - {Action.UNDO}
    kinds = {transition.event_kind for transition in (*TRANSITIONS.values(), *OTHERS)}
    assert len(kinds) == len(TRANSITIONS) + len(OTHERS) - 1, "only what leaves for another centre is finished too"
    assert TRANSITIONS[Action.CALL].event_kind == CALL.event_kind
    known = {kind.__struct_config__.tag for kind in TicketEvent.__args__}
    assert known == {*kinds, UNDONE, "ticket.issued", "ticket.checked_in"}


def test_only_who_waits_is_called() -> None:
    """A call leads from waiting to called."""
    assert (CALL.sources, CALL.target) == (frozenset({TicketState.WAITING}), TicketState.CALLED)


@given(st.lists(st.sampled_from([CALL, *TRANSITIONS.values(), *OTHERS]), max_size=30))
def test_the_end_is_the_end(script: list[Transition]) -> None:
    """Whatever is tried with a ticket, once it is not open any more nothing moves it but taking back."""
    state = TicketState.WAITING
    for transition in script:
        after = (transition.target or state) if state in transition.sources else state
        assert state in OPEN_STATES or after is state
        state = after


def test_every_state_can_be_reached_and_every_open_one_left() -> None:
    """No state stands idle, and none that is open is a trap."""
    transitions = (CALL, *TRANSITIONS.values(), *OTHERS)
    assert {transition.target for transition in transitions} - {None} == set(TicketState)
    left = {source for t in transitions for source in t.sources if t.target not in (None, source)}
    assert left == OPEN_STATES


@pytest.mark.parametrize("state", sorted(OPEN_STATES))
def test_whatever_is_open_can_be_closed_at_midnight(state: TicketState) -> None:
    """The end of the day has a legal way out of every open state, to one that is over."""
    action = closing_action(state)
    assert legal(state, action)
    assert TRANSITIONS[action].target not in OPEN_STATES


@given(st.integers(1, 100_000), st.sampled_from(["P", "Æ", "BF"]))
def test_numbers_leave_out_what_the_stands_give_themselves(count: int, letter: str) -> None:
    """A number has its letter, three digits or more, and is never one of 900 to 999."""
    written = written_number(letter, count)
    digits = written.removeprefix(letter)
    assert digits.isdecimal()
    assert len(digits) >= 3
    assert int(digits) not in OFFLINE_NUMBERS


@given(st.sets(st.integers(1, 100_000), min_size=2, max_size=2))
def test_no_two_numbers_are_written_alike(counts: set[int]) -> None:
    """Two tickets of a service's day have two numbers, and the later one the higher."""
    one, other = sorted(counts)
    assert int(written_number("P", one)[1:]) < int(written_number("P", other)[1:])


def test_the_first_thousands_of_numbers() -> None:
    """Over the whole of a very busy day no number comes twice or goes down."""
    numbers = [int(written_number("P", count)[1:]) for count in range(1, 5_000)]
    assert all(one < other for one, other in pairwise(numbers))
    assert numbers[0] == 1


@pytest.mark.parametrize("zone", ZONES)
@example(moment=datetime(2026, 3, 28, 23, 0, tzinfo=UTC))
@example(moment=datetime(2026, 10, 24, 22, 0, tzinfo=UTC))
@given(moment=moments)
def test_the_next_midnight(zone: str, moment: datetime) -> None:
    """It is to come, at most 25 hours away, at 00:00 on the site's wall, and the first moment of the next day."""
    midnight = next_midnight(moment, zone)
    assert timedelta() < midnight.astimezone(UTC) - moment <= timedelta(hours=25)
    assert midnight.astimezone(ZoneInfo(zone)).time() == time()
    today = local_day(moment, zone)
    assert local_day(midnight, zone) == today + timedelta(days=1)
    assert local_day(midnight.astimezone(UTC) - timedelta(microseconds=1), zone) == today


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("midnight", "hours"),
    [("2026-03-28T23:00+00:00", 23), ("2026-10-24T22:00+00:00", 25), ("2026-06-10T22:00+00:00", 24)],
    ids=["short day", "long day", "common day"],
)
def test_a_day_from_midnight_to_midnight(zone: str, midnight: str, hours: int) -> None:
    """From the first moment of the day the clocks change it is 23 or 25 hours to the next."""
    first = datetime.fromisoformat(midnight)
    assert next_midnight(first, zone).astimezone(UTC) - first == timedelta(hours=hours)


@pytest.mark.parametrize("zone", ZONES)
@example(moment=datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
@example(moment=datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
@given(moment=moments)
def test_the_hours_left_are_right_for_whoever_subtracts(zone: str, moment: datetime) -> None:
    """Also a clock that speaks the site's own time gets the real time left, not the difference on the wall."""
    left = next_midnight(moment, zone) - moment
    assert next_midnight(moment, zone) - moment.astimezone(ZoneInfo(zone)) == left


@pytest.mark.parametrize("zone", ZONES)
@given(moment=moments, hours=st.integers(0, 72))
def test_the_local_day_never_goes_back(zone: str, moment: datetime, hours: int) -> None:
    """Later is never an earlier date, also when the clocks go back."""
    assert local_day(moment, zone) <= local_day(moment + timedelta(hours=hours), zone)


orders = st.builds(CallOrder, walk_in_minutes=st.integers(0, 240), booked_minutes=st.integers(0, 60))


@given(moment=moments, order=orders)
def test_when_a_walk_in_is_due(moment: datetime, order: CallOrder) -> None:
    """Ten minutes after arrival, or as the site says; who came first is due first."""
    assert walk_in_due(moment, CallOrder()) - moment == timedelta(minutes=10)
    assert walk_in_due(moment, order) - moment == timedelta(minutes=order.walk_in_minutes)
    assert walk_in_due(moment, order) < walk_in_due(moment + timedelta(microseconds=1), order)


@pytest.mark.parametrize(
    ("minutes", "seconds", "late"), [(-30, 0, False), (0, 0, False), (15, 0, False), (15, 59, False), (16, 0, True)]
)
def test_when_a_booked_citizen_is_due(minutes: int, seconds: int, late: bool) -> None:
    """Five minutes before the booked time, also when they come a little late; else like a walk-in, from check-in."""
    booked_for = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    here = booked_for + timedelta(minutes=minutes, seconds=seconds)
    assert is_late(booked_for, here, timedelta(minutes=15)) is late
    due = booked_due(booked_for, here, CallOrder(), late=late)
    assert due == (walk_in_due(here, CallOrder()) if late else booked_for - timedelta(minutes=5))
    order = CallOrder(walk_in_minutes=3, booked_minutes=0)
    assert booked_due(booked_for, here, order, late=True) == here + timedelta(minutes=3)
    assert booked_due(booked_for, here, order, late=False) == booked_for


@given(moment=moments, booked=st.integers(-400, 400), checked_in=st.integers(-400, 400), order=orders)
def test_nobody_is_overtaken_by_a_later_booking(
    moment: datetime, booked: int, checked_in: int, order: CallOrder
) -> None:
    """Who goes before a walk-in is booked less than the promised minutes after the walk-in came, or was here first."""
    booked_for, here = moment + timedelta(minutes=booked), moment + timedelta(minutes=checked_in)
    late = is_late(booked_for, here, timedelta(minutes=15))
    if booked_due(booked_for, here, order, late=late) < walk_in_due(moment, order):
        assert booked_for < moment + timedelta(minutes=order.promise_minutes)
        assert here < moment or not late
    assert CallOrder().promise_minutes == 15
