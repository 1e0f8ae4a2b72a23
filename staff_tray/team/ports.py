"""What the team's view models ask of the client, so that they know no network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from shared.client.outcomes import Outcome
from shared.protocol.casework import Transfer
from shared.protocol.commands import Action, ActOnTicket, TicketReply
from shared.protocol.model import Role
from shared.protocol.team import Colleague, TakenOver, TakeOver
from shared.protocol.visits import Noted


class StaffList(Protocol):
    """Who works at the site."""

    def staff(self, site_id: str, done: Callable[[Outcome[list[Colleague]]], None]) -> None:
        """Everybody, once; answers on the UI thread."""


class TeamCommands(Protocol):
    """What one does for a colleague; each answers once, on the UI thread, through `done`."""

    def act(
        self,
        site_id: str,
        ticket_id: UUID,
        action: Action,
        command: ActOnTicket,
        done: Callable[[Outcome[TicketReply]], None],
    ) -> None:
        """Take over an open case."""

    def transfer(
        self, site_id: str, ticket_id: UUID, command: Transfer, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Hand a citizen to a person."""

    def take_over(self, site_id: str, command: TakeOver, done: Callable[[Outcome[TakenOver]], None]) -> None:
        """See to all who wait for a colleague."""


class MessageCommands(Protocol):
    """Messages between staff."""

    def send(self, to_role: Role, text: str, done: Callable[[Outcome[Noted]], None]) -> None:
        """Tell everybody of that role at the site; at most `shared.protocol.colleagues.LONGEST_MESSAGE` letters."""


class DayState(StrEnum):
    """Where an appointment of the day is."""

    EXPECTED = "expected"
    HERE = "here"
    NOW = "now"
    OVER = "over"
    MISSED = "missed"


@dataclass(frozen=True)
class DayRow:
    """One appointment of a colleague's day; `what` carries nothing personal."""

    at: datetime
    what: str
    state: DayState


class DayOf(Protocol):
    """A colleague's day."""

    def fetch(self, staff_id: UUID, done: Callable[[Outcome[tuple[DayRow, ...]]], None]) -> None:
        """The appointments of today, in their order."""
