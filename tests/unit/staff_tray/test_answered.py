"""A reply may be ahead of the stream, also when the ticket goes back in its life."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shared.protocol.model import Ticket, TicketState
from staff_tray.desk.answered import ahead, with_answers, with_reply

Make = Callable[..., Any]
WAITING, PARKED, CALLED, SERVING, FINISHED = (
    TicketState.WAITING,
    TicketState.PARKED,
    TicketState.CALLED,
    TicketState.SERVING,
    TicketState.FINISHED,
)


@pytest.mark.parametrize(
    ("before", "answered", "shown"),
    [
        (WAITING, CALLED, CALLED),
        (CALLED, SERVING, SERVING),
        (SERVING, FINISHED, None),
        (SERVING, WAITING, WAITING),
        (SERVING, PARKED, PARKED),
        (CALLED, WAITING, WAITING),
        (PARKED, CALLED, CALLED),
        (PARKED, WAITING, WAITING),
        (None, SERVING, SERVING),
        (None, WAITING, WAITING),
    ],
)
def test_a_reply_ahead_of_the_stream_counts(
    state: Make, ticket: Make, before: TicketState | None, answered: TicketState, shown: TicketState | None
) -> None:
    """Called, finished, handed on, parked, taken back, a second errand: it is shown before the event has come."""
    now = state(*([ticket(1, state=before)] if before else []))
    after = with_answers(now, with_reply((), ticket(1, state=answered), now))
    assert [each.state for each in after.tickets.values()] == ([shown] if shown else [])


def test_once_the_stream_has_brought_news_it_counts_alone(state: Make, ticket: Make) -> None:
    """Whatever the news is: the same, something later, or that the ticket is gone."""
    answered = with_reply((), ticket(1), state(ticket(1, state=SERVING)))
    for news in ([ticket(1)], [ticket(1, state=CALLED)], []):
        now = state(*news)
        assert ahead(now, answered) == ()
        assert with_answers(now, answered) is now


def test_an_answer_that_changes_nothing_makes_no_other_state(state: Make, ticket: Make) -> None:
    """What the stream shows already is caught up with."""
    now = state(ticket(1, state=SERVING))
    assert with_answers(now, with_reply((), ticket(1, state=SERVING), now)) is now


def test_a_stream_far_behind_brings_no_old_step_back(state: Make, ticket: Make) -> None:
    """Called and started before the first event has come: the event of the call does not show it as called."""
    waits, called, serving = (ticket(1, state=each) for each in (WAITING, CALLED, SERVING))
    answered = with_reply(with_reply((), called, state(waits)), serving, state(waits))
    for shown in (waits, called, serving):
        tickets: dict[Any, Ticket] = with_answers(state(shown), answered).tickets
        assert [each.state for each in tickets.values()] == [SERVING]
    assert ahead(state(serving), answered) == ()


def test_two_tickets_at_once(state: Make, ticket: Make) -> None:
    """One is finished and the next is called, and the stream has brought neither."""
    before = state(ticket(1), ticket(9, state=SERVING))
    answered = with_reply((), ticket(9, state=FINISHED), before)
    answered = with_reply(answered, ticket(1, state=CALLED), before)
    (left,) = with_answers(before, answered).tickets.values()
    assert (left.label, left.state) == ("P001", CALLED)
    halfway = state(ticket(1))
    assert [each.ticket.label for each in ahead(halfway, answered)] == ["P001"]
