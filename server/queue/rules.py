"""A ticket's life: which action leads from where to where, and how numbers are written. Pure."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.commands import Action
from shared.protocol.model import OPEN_STATES, TicketState

OFFLINE_NUMBERS = range(900, 1000)
"""Numbers a stand gives out of its own while it is cut off; the server never gives them."""


class Transition(Struct, frozen=True):
    """What an action does: the states it may start from, the state it leads to, and the event it leaves in the log.

    Without a target the state stays as it is.
    """

    sources: frozenset[TicketState]
    target: TicketState | None
    event_kind: str


CALL = Transition(frozenset({TicketState.WAITING}), TicketState.CALLED, "ticket.called")

_WAITING, _PARKED, _CALLED, _SERVING = (
    TicketState.WAITING, TicketState.PARKED, TicketState.CALLED, TicketState.SERVING
)  # fmt: skip

TRANSITIONS: dict[Action, Transition] = {
    Action.RECALL: Transition(frozenset({_CALLED}), _CALLED, "ticket.recalled"),
    Action.START: Transition(frozenset({_CALLED}), _SERVING, "ticket.started"),
    Action.FINISH: Transition(frozenset({_SERVING}), TicketState.FINISHED, "ticket.finished"),
    Action.NO_SHOW: Transition(frozenset({_CALLED}), TicketState.NO_SHOW, "ticket.no_show"),
    Action.CANCEL: Transition(frozenset({_WAITING, _PARKED, _CALLED}), TicketState.CANCELLED, "ticket.cancelled"),
    Action.CALL: Transition(frozenset({_WAITING, _PARKED}), _CALLED, CALL.event_kind),
    Action.TAKE: Transition(frozenset({_CALLED, _SERVING}), None, "ticket.taken"),
    Action.RESUME: Transition(frozenset({_PARKED}), _WAITING, "ticket.resumed"),
    Action.GRANT: Transition(frozenset({_WAITING, _PARKED}), None, "ticket.granted"),
}
"""Every action but undo, which leads back to where the ticket was."""

UNDONE = "ticket.undone"

TRANSFER = Transition(frozenset({_WAITING, _PARKED, _CALLED, _SERVING}), _WAITING, "ticket.transferred")
LEAVE = Transition(TRANSFER.sources, TicketState.FINISHED, "ticket.finished")
"""To another centre, where the citizen gets a number of its own."""
PARK = Transition(frozenset({_WAITING, _CALLED, _SERVING}), _PARKED, "ticket.parked")
ANSWER = Transition(frozenset({_WAITING, _PARKED}), None, "ticket.answered")
ESCALATE = Transition(frozenset({_WAITING}), None, "ticket.escalated")
NOTE = Transition(OPEN_STATES, None, "ticket.noted")


def legal(state: TicketState, action: Action) -> bool:
    """Whether the action may be done to a ticket in that state."""
    return action is not Action.UNDO and state in TRANSITIONS[action].sources


def written_number(letter: str, count: int) -> str:
    """How the `count`-th ticket of a service's day (from 1) is written: letter and three digits, as P001.

    The offline range is left out, so the 900th is 1000, with four digits.
    """
    number = count if count < OFFLINE_NUMBERS.start else count + len(OFFLINE_NUMBERS)
    return f"{letter}{number:03d}"


def local_day(now: datetime, time_zone: str) -> date:
    """The date on the wall calendar of the site at the moment `now`."""
    return now.astimezone(ZoneInfo(time_zone)).date()
