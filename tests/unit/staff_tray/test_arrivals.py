"""Who has come and is announced: once, and only once."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.protocol.events import TicketCheckedIn, TicketIssued
from shared.protocol.model import TicketState
from shared.protocol.state import apply
from staff_tray.desk.arrival_props import ArrivalInputs, derive
from staff_tray.desk.arrivals import Arrivals

Make = Callable[..., Any]
NOW = datetime(2026, 11, 23, 9, 54, tzinfo=UTC)


def labels(notices: Any) -> list[str]:
    """What the notices are called."""
    return [notice.label for notice in notices]


@pytest.mark.parametrize(
    ("desk", "announced", "standing", "shown", "fresh", "remembered"),
    [
        (None, (), (), [], (), ()),
        ("desk-1", (), (), ["P001", "F003"], (1, 3), (1, 3)),
        ("desk-2", (), (), ["B002"], (2,), (2,)),
        ("desk-1", (1,), (), ["F003"], (3,), (1, 3)),
        ("desk-1", (1,), (1,), ["P001", "F003"], (3,), (1, 3)),
        ("desk-1", (1, 3), (3,), ["F003"], (), (1, 3)),
        ("desk-1", (1, 3), (), [], (), (1, 3)),
        ("desk-1", (1, 3, 77), (77,), [], (), (1, 3)),
        ("desk-2", (1, 3), (1, 3), ["B002"], (2,), (1, 2, 3)),
        ("desk-9", (1,), (1,), [], (), (1,)),
    ],
)
def test_derive(
    state: Make,
    ticket: Make,
    desk: str | None,
    announced: tuple[int, ...],
    standing: tuple[int, ...],
    shown: list[str],
    fresh: tuple[int, ...],
    remembered: tuple[int, ...],
) -> None:
    """Two for desk 1, one for desk 2, one called already: what each desk sees, by what it remembers."""
    tickets = (ticket(1), ticket(2, "byg"), ticket(3, "flyt"), ticket(4, state=TicketState.CALLED))
    props = derive(
        ArrivalInputs(
            state=state(*tickets),
            desk_id=desk,
            language="da",
            announced=frozenset(UUID(int=number) for number in announced),
            standing=tuple(UUID(int=number) for number in standing),
            now=NOW,
        )
    )
    assert labels(props.notices) == shown
    assert props.fresh == tuple(UUID(int=number) for number in fresh)
    assert props.announced == {UUID(int=number) for number in remembered}


def test_nothing_is_forgotten_before_the_first_state() -> None:
    """Without a state there are no notices, and what was announced stays remembered."""
    announced = frozenset({UUID(int=1)})
    props = derive(
        ArrivalInputs(state=None, desk_id="desk-1", language="da", announced=announced, standing=(), now=NOW)
    )
    assert (props.notices, props.announced) == ((), announced)


def test_a_notice_says_who_since_when_and_where(state: Make, ticket: Make) -> None:
    """The service is named in the caseworker's language, the moment on the site's clock."""
    inputs = ArrivalInputs(
        state=state(ticket(1)), desk_id="desk-1", language="en", announced=frozenset(), standing=(), now=NOW
    )
    (notice,) = derive(inputs).notices
    assert (notice.label, notice.service, notice.since, notice.place) == ("P001", "Passport", "10:43", "Område A")


def test_a_notice_says_what_is_special(state: Make, ticket: Make, morning: datetime) -> None:
    """A booked time, on the site's clock; and a language only when it is not the site's first."""
    special = ticket(1, language="ar", booked_for=morning + timedelta(minutes=20))
    inputs = ArrivalInputs(
        state=state(special, ticket(3, "flyt")),
        desk_id="desk-1",
        language="da",
        announced=frozenset(),
        standing=(),
        now=NOW,
    )
    first, second = derive(inputs).notices
    assert (first.booked, first.language) == ("11:02", "ar")
    assert (second.booked, second.language) == ("", "")


def test_a_citizen_who_checks_in_arrives(
    live: Any, memory: Any, ticket: Make, morning: datetime, new_arrivals: Make
) -> None:
    """Checking in to a booking raises a notice just as taking a number does, once."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    events = (
        TicketIssued(seq=2, at=morning, ticket=ticket(2), ahead=0),
        TicketCheckedIn(seq=3, at=morning, ticket=ticket(3), ahead=0, booking_id=UUID(int=70)),
    )
    for event in events:
        for _ in range(2):
            live.state = apply(live.state, event)
            live.state_changed.emit(live.state)
        assert arrivals.props.fresh == ()
        assert arrivals.props.notices[-1].label == f"P00{event.seq}"
    assert len(arrivals.props.notices) == 2


def test_the_same_state_again_is_silent(qtbot: Any, live: Any, memory: Any, ticket: Make, new_arrivals: Make) -> None:
    """A snapshot that brings nothing new neither signals nor writes."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    with qtbot.waitSignal(arrivals.changed):
        live.put(ticket(1))
    writes = memory.writes
    with qtbot.assertNotEmitted(arrivals.changed):
        live.put(ticket(1))
        live.put(ticket(1), ticket(2, "byg"))
    assert memory.writes == writes


def test_a_notice_goes_when_somebody_calls(live: Any, memory: Any, ticket: Make, new_arrivals: Make) -> None:
    """Called at another desk: no notice, and it does not come back."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    live.put(ticket(1))
    live.put(ticket(1, state=TicketState.CALLED, desk_id="desk-2"))
    assert arrivals.props.notices == ()


def test_seen_goes_and_stays_away(live: Any, memory: Any, ticket: Make, new_arrivals: Make) -> None:
    """An answered notice is not shown again by the next state."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    live.put(ticket(1), ticket(3))
    arrivals.seen(UUID(int=1))
    live.put(ticket(1), ticket(3))
    assert labels(arrivals.props.notices) == ["P003"]
    arrivals.seen_all()
    live.put(ticket(1), ticket(3))
    assert arrivals.props.notices == ()


def test_remembered_only_after_it_was_shown(live: Any, memory: Any, ticket: Make, new_arrivals: Make) -> None:
    """When `changed` is handled nothing is written yet: a crash repeats a notice rather than losing one."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    written: list[frozenset[UUID]] = []
    arrivals.changed.connect(lambda: written.append(memory.announced))
    live.put(ticket(1))
    assert written == [frozenset()]
    assert memory.announced == {UUID(int=1)}


def test_answering_while_being_told_is_remembered(live: Any, memory: Any, ticket: Make, new_arrivals: Make) -> None:
    """A slot of `changed` that answers at once does not undo what is written."""
    arrivals = new_arrivals(live, memory)
    arrivals.serve_desk("desk-1")
    arrivals.changed.connect(arrivals.seen_all)
    live.put(ticket(1), ticket(3))
    assert memory.announced == {UUID(int=1), UUID(int=3)}
    assert arrivals.props.notices == ()


@given(seed=st.integers(), steps=st.lists(st.sampled_from(["come", "call", "tell", "restart", "seen"]), max_size=60))
def test_everybody_exactly_once(
    new_feed: Any, new_memory: Any, ticket: Make, seed: int, steps: list[str], new_arrivals: Make
) -> None:
    """Any mixture of arrivals, calls, states seen and missed, and restarts announces everybody seen waiting once."""
    choose = random.Random(seed)
    feed, memory = new_feed(), new_memory()
    tickets: dict[Any, Any] = {}
    expected: set[Any] = set()
    announced: list[Any] = []

    def start() -> Arrivals:
        model = new_arrivals(feed, memory)

        def note() -> None:
            announced.extend(model.props.fresh)

        model.changed.connect(note)
        return model

    def tell() -> None:
        feed.put(*tickets.values())
        expected.update(t.id for t in tickets.values() if t.state is TicketState.WAITING and t.service_id != "byg")

    feed.put()
    arrivals = start()
    arrivals.serve_desk("desk-1")
    for number, step in enumerate(steps, start=1):
        waiting = [key for key, each in tickets.items() if each.state is TicketState.WAITING]
        if step == "come":
            tickets[number] = ticket(number, choose.choice(["pas", "flyt", "byg"]))
        elif step == "call" and waiting:
            key = choose.choice(waiting)
            tickets[key] = ticket(key, tickets[key].service_id, TicketState.CALLED)
        elif step == "tell":
            tell()
        elif step == "restart":
            feed.state_changed.disconnect()
            arrivals = start()
            arrivals.serve_desk("desk-1")
        elif step == "seen":
            arrivals.seen_all()
    tell()
    feed.state_changed.disconnect()
    assert sorted(announced) == sorted(expected)
