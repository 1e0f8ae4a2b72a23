"""What a caseworker may do, from the state of the case at the desk: one pure table."""

from __future__ import annotations

from enum import StrEnum

from shared.protocol.commands import Action
from shared.protocol.model import TicketState


class DeskAction(StrEnum):
    """The five things a desk does, in the order they are shown; the values are also the object names."""

    CALL_NEXT = "call-next"
    RECALL = "call-again"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "did-not-come"


TICKET_ACTIONS = {
    DeskAction.RECALL: Action.RECALL,
    DeskAction.START: Action.START,
    DeskAction.FINISH: Action.FINISH,
    DeskAction.NO_SHOW: Action.NO_SHOW,
}
"""The protocol's action behind each desk action on the open case."""

_OFFERED: dict[TicketState | None, tuple[DeskAction, ...]] = {
    None: (DeskAction.CALL_NEXT,),
    TicketState.CALLED: (DeskAction.START, DeskAction.RECALL, DeskAction.NO_SHOW),
    TicketState.SERVING: (DeskAction.FINISH,),
}


def offered(case: TicketState | None) -> tuple[DeskAction, ...]:
    """The actions that make sense for an open case in that state (None: no open case), the likely one first."""
    return _OFFERED.get(case, ())
