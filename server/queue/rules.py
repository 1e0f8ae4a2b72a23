"""A ticket's life: which action leads from where to where, and how numbers are written. Pure."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.commands import Action
from shared.protocol.model import TicketState

OFFLINE_NUMBERS = range(900, 1000)
"""Numbers a stand gives out of its own while it is cut off; the server never gives them."""


class Transition(Struct, frozen=True):
    """What an action does: the states it may start from, the state it leads to, and the event it leaves in the log."""

    sources: frozenset[TicketState]
    target: TicketState
    event_kind: str


CALL = Transition(frozenset({TicketState.WAITING}), TicketState.CALLED, "ticket.called")

TRANSITIONS: dict[Action, Transition] = {
    Action.RECALL: Transition(frozenset({TicketState.CALLED}), TicketState.CALLED, "ticket.recalled"),
    Action.START: Transition(frozenset({TicketState.CALLED}), TicketState.SERVING, "ticket.started"),
    Action.FINISH: Transition(frozenset({TicketState.SERVING}), TicketState.FINISHED, "ticket.finished"),
    Action.NO_SHOW: Transition(frozenset({TicketState.CALLED}), TicketState.NO_SHOW, "ticket.no_show"),
    Action.CANCEL: Transition(
        frozenset({TicketState.WAITING, TicketState.CALLED}), TicketState.CANCELLED, "ticket.cancelled"
    ),
}


def legal(state: TicketState, action: Action) -> bool:
    """Whether the action may be done to a ticket in that state."""
    return state in TRANSITIONS[action].sources


def written_number(letter: str, count: int) -> str:
    """How the `count`-th ticket of a service's day (from 1) is written: letter and three digits, as P001.

    The offline range is left out, so the 900th is 1000, with four digits.
    """
    number = count if count < OFFLINE_NUMBERS.start else count + len(OFFLINE_NUMBERS)
    return f"{letter}{number:03d}"


def local_day(now: datetime, time_zone: str) -> date:
    """The date on the wall calendar of the site at the moment `now`."""
    return now.astimezone(ZoneInfo(time_zone)).date()
