"""What a caseworker may do, from the state of the case at the desk: one pure table."""

from __future__ import annotations

from enum import StrEnum

from shared.protocol.commands import Action
from shared.protocol.model import TicketState


class DeskAction(StrEnum):
    """What a desk does, in the order it is shown; the values are also the object names."""

    CALL_NEXT = "call-next"
    RECALL = "call-again"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "did-not-come"
    TRANSFER = "transfer"
    COLLEAGUE = "to-colleague"
    PARK = "park"
    ERRAND = "second-errand"
    NOTE = "note"
    UNDO = "undo"


TICKET_ACTIONS = {
    DeskAction.RECALL: Action.RECALL,
    DeskAction.START: Action.START,
    DeskAction.NO_SHOW: Action.NO_SHOW,
}
"""The protocol's action behind each desk action that is done to the open case at once."""

ASKING = frozenset(
    {
        DeskAction.FINISH,
        DeskAction.TRANSFER,
        DeskAction.COLLEAGUE,
        DeskAction.PARK,
        DeskAction.ERRAND,
        DeskAction.NOTE,
    }
)
"""What asks one thing more, in place, before anything is done."""

_ANY_CASE = (DeskAction.TRANSFER, DeskAction.COLLEAGUE, DeskAction.PARK, DeskAction.ERRAND, DeskAction.NOTE)

_OFFERED: dict[TicketState | None, tuple[DeskAction, ...]] = {
    None: (DeskAction.CALL_NEXT,),
    TicketState.CALLED: (DeskAction.START, DeskAction.RECALL, DeskAction.NO_SHOW, *_ANY_CASE, DeskAction.CALL_NEXT),
    TicketState.SERVING: (DeskAction.FINISH, *_ANY_CASE, DeskAction.CALL_NEXT),
}


def offered(case: TicketState | None) -> tuple[DeskAction, ...]:
    """The actions that make sense for an open case in that state (None: no open case), the likely one first."""
    return _OFFERED.get(case, ())


def asks(action: DeskAction, case: TicketState | None) -> bool:
    """Whether the action asks one thing more: with an open case, call next asks what becomes of that."""
    return action in ASKING or (action is DeskAction.CALL_NEXT and case is not None)
