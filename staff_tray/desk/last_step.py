"""What this desk did last, and so long as it can be taken back: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from shared.protocol.commands import UNDO_SECONDS
from staff_tray.desk.actions import DeskAction

UNDO_FOR = timedelta(seconds=UNDO_SECONDS)

TAKEN_BACK = frozenset(
    {
        DeskAction.CALL_NEXT,
        DeskAction.START,
        DeskAction.FINISH,
        DeskAction.NO_SHOW,
        DeskAction.TRANSFER,
        DeskAction.COLLEAGUE,
        DeskAction.PARK,
        DeskAction.ERRAND,
    }
)
"""What can be taken back."""


@dataclass(frozen=True)
class LastStep:
    """One thing done to a ticket: until the UTC moment `until` it can be taken back.

    For a second errand the ticket is the new one. `away` is where the citizen has been sent with that new number, ""
    within the centre: then it can be told, but not taken back.
    """

    action: DeskAction
    ticket_id: UUID
    label: str
    until: datetime
    away: str = ""


def step(action: DeskAction, ticket_id: UUID, label: str, sent_at: datetime, *, away: str = "") -> LastStep:
    """What was sent at `sent_at`; the server counts from a little later, so this is never too long."""
    return LastStep(action=action, ticket_id=ticket_id, label=label, until=sent_at + UNDO_FOR, away=away)


def without(steps: tuple[LastStep, ...], ticket_id: UUID) -> tuple[LastStep, ...]:
    """Those of other tickets: something was done to this one that leads on from there."""
    return tuple(each for each in steps if each.ticket_id != ticket_id)
