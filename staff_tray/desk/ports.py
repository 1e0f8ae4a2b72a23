"""What the desk's view models ask of the client, so that they know no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import SignalInstance

from shared.client.mirror import Connection
from shared.client.outcomes import Outcome
from shared.protocol.casework import AddErrand, AnswerNotice, NoteVisitor, Park, Transfer
from shared.protocol.centres import Centre
from shared.protocol.commands import Action, ActOnTicket, CallNext, CallReply, IssueReply, TicketReply
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.state import SiteState
from shared.protocol.team import EndLeave, PresenceReply, SetPresence
from shared.protocol.visits import ActOnHelp, HelpAction, HelpReply, Noted


class SiteFeed(Protocol):
    """A site's state as it is now, and word when it changes."""

    @property
    def state_changed(self) -> SignalInstance:
        """Carries the new `SiteState`."""

    @property
    def connection_changed(self) -> SignalInstance:
        """Carries the new `Connection`."""

    @property
    def state(self) -> SiteState | None:
        """The last state known, or None before the first."""

    @property
    def connection(self) -> Connection:
        """Whether the state is live."""


class DeskCommands(Protocol):
    """The commands a desk gives; each answers once, on the UI thread, through `done`."""

    def call_next(self, site_id: str, command: CallNext, done: Callable[[Outcome[CallReply]], None]) -> None:
        """Call whoever is due first."""

    def act(
        self,
        site_id: str,
        ticket_id: UUID,
        action: Action,
        command: ActOnTicket,
        done: Callable[[Outcome[TicketReply]], None],
    ) -> None:
        """Act on the ticket at the desk."""


class ArrivalCommands(Protocol):
    """What is said to the notice of an arrival; each answers once, on the UI thread, through `done`."""

    def answer_notice(
        self, site_id: str, ticket_id: UUID, command: AnswerNotice, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Say that one comes."""

    def transfer(
        self, site_id: str, ticket_id: UUID, command: Transfer, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Hand the citizen on."""


class Hush(Protocol):
    """Whether notices are held back."""

    @property
    def changed(self) -> SignalInstance:
        """They are to be held back now, or no longer."""

    @property
    def quiet(self) -> bool:
        """Whether they are."""

    def look(self) -> None:
        """Something new wants to come up: see whether it may."""


class PresenceCommands(Protocol):
    """Saying where one is; answers once, on the UI thread, through `done`."""

    def set_presence(
        self, site_id: str, command: SetPresence, done: Callable[[Outcome[PresenceReply]], None]
    ) -> None:  # fmt: skip
        """Say where one is, and for what."""


class CaseworkCommands(DeskCommands, Protocol):
    """What is done with an open case besides; each answers once, on the UI thread, through `done`."""

    def transfer(
        self, site_id: str, ticket_id: UUID, command: Transfer, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Hand the citizen on."""

    def park(
        self, site_id: str, ticket_id: UUID, command: Park, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:  # fmt: skip
        """Put the ticket aside."""

    def add_errand(
        self, site_id: str, ticket_id: UUID, command: AddErrand, done: Callable[[Outcome[IssueReply]], None]
    ) -> None:
        """Give the same citizen one errand more."""


class NoteCommands(Protocol):
    """Writing down what matters about a citizen; each answers once, on the UI thread, through `done`."""

    def note_visitor(
        self, site_id: str, ticket_id: UUID, command: NoteVisitor, done: Callable[[Outcome[TicketReply]], None]
    ) -> None:
        """Write it down."""


class CentreQuestions(Protocol):
    """Where else a citizen can be handed on to; answers once, on the UI thread, through `done`."""

    def centres(self, site_id: str, done: Callable[[Outcome[list[Centre]]], None]) -> None:
        """The municipality's other centres."""


class HelpCommands(Protocol):
    """What is said to a call for a person; each answers once, on the UI thread, through `done`."""

    def act_on_help(
        self,
        site_id: str,
        call_id: UUID,
        action: HelpAction,
        command: ActOnHelp,
        done: Callable[[Outcome[HelpReply]], None],
    ) -> None:
        """Answer or end the call."""


class FeedbackCommands(Protocol):
    """What staff say of the program; answers once, on the UI thread, through `done`."""

    def give_staff_feedback(
        self, site_id: str, command: GiveStaffFeedback, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Say how it is to work with."""


class LeaveCommands(Protocol):
    """One's own leave; answers once, on the UI thread, through `done`."""

    def end_leave(self, command: EndLeave, done: Callable[[Outcome[Noted]], None]) -> None:
        """Be back."""
