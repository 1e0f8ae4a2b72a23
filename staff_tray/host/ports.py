"""What the board's view models ask of the client, so that they know no network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared.client.outcomes import Outcome
from shared.protocol.casework import NoteVisitor, Transfer
from shared.protocol.checkin import CheckIn, CheckInReply
from shared.protocol.commands import Action, ActOnTicket, IssueReply, IssueTicket, TicketReply


class BoardCommands(Protocol):
    """What a host does with a ticket; each answers once, on the UI thread, through `done`."""

    def act(
        self,
        site_id: str,
        ticket_id: UUID,
        action: Action,
        command: ActOnTicket,
        done: Callable[[Outcome[TicketReply]], None],
    ) -> None:
        """Grant, cancel, call or resume a ticket, or take that back."""

    def note_visitor(
        self, site_id: str, ticket_id: UUID, command: NoteVisitor, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Write down what matters about the citizen."""

    def transfer(
        self, site_id: str, ticket_id: UUID, command: Transfer, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Hand the citizen on."""


class DoorCommands(Protocol):
    """What a host does for a citizen who does not use the stand."""

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:
        """Give a number."""

    def check_in(self, site_id: str, command: CheckIn, done: Callable[[Outcome[CheckInReply]], None]) -> None:
        """Check in to a booking."""


@dataclass(frozen=True)
class Meeting:
    """A meeting that guard and caseworker have agreed on: when, with whom, and what they agreed."""

    at: datetime
    who: str
    agreed: str


class Meetings(Protocol):
    """The difficult meetings of today, for guards only."""

    def fetch(self, done: Callable[[Outcome[tuple[Meeting, ...]]], None]) -> None:
        """Those of today, in their order."""
