"""What the journey wants done in the world."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct

from kiosk_app.visit.journey.state import Command, Errand, State
from shared.protocol.assistance import HelpKind
from shared.protocol.commands import IssueReply
from shared.protocol.visits import VisitOutcome


class Send(Struct, frozen=True):
    """Send the command; its answer comes back as `Answered` or `Failed`."""

    command: Command


class AskSlot(Struct, frozen=True):
    """Ask for a free time today; the answer comes back as `SlotOffered`."""

    service_id: str


class Print(Struct, frozen=True):
    """Print the ticket in that language; what becomes of it comes back as `PaperReported`.

    `paper_id` names the paper: the ticket's own id for the first one. `errand` is what it was taken for, without a
    booking.
    """

    paper_id: UUID
    reply: IssueReply
    language: str
    errand: Errand | None = None
    copy: bool = False


class PrintSlip(Struct, frozen=True):
    """Print what the citizen takes home: an errand's list or booking, or the referral of that id."""

    slip_id: UUID
    what: Errand | str
    language: str


class Call(Struct, frozen=True):
    """Call for a person; whether that was heard comes back as `CallTold`."""

    kind: HelpKind
    language: str


class Record(Struct, frozen=True):
    """The visit has ended like this, without a ticket."""

    outcome: VisitOutcome
    language: str


class GiveFeedback(Struct, frozen=True):
    """Somebody has said how it was."""

    score: int
    words: str
    language: str


class ShowHome(Struct, frozen=True):
    """The visit is over: nothing of it may stay on the screen."""


Effect = Send | AskSlot | Print | PrintSlip | Call | Record | GiveFeedback | ShowHome
Step = tuple[State, tuple[Effect, ...]]
