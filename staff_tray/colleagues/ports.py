"""What the view models of calls and messages ask of the client, so that they know no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import SignalInstance

from shared.client.outcomes import Outcome
from shared.protocol.colleagues import (
    ActOnAssistance,
    AskAssistance,
    AssistanceAction,
    AssistanceReply,
    ReadStaffMessage,
    SendStaffMessage,
    StaffMessage,
)
from shared.protocol.visits import Noted
from staff_tray.desk.ports import SiteFeed


class EventFeed(SiteFeed, Protocol):
    """A site's state, and each event as it comes."""

    @property
    def event_applied(self) -> SignalInstance:
        """Carries the `Event`."""


class AssistanceCommands(Protocol):
    """Commands of assistance calls; each answers once, on the UI thread, through `done`."""

    def ask_assistance(
        self, site_id: str, command: AskAssistance, done: Callable[[Outcome[AssistanceReply]], None]
    ) -> None:
        """Call colleagues."""

    def act_on_assistance(
        self,
        site_id: str,
        call_id: UUID,
        action: AssistanceAction,
        command: ActOnAssistance,
        done: Callable[[Outcome[AssistanceReply]], None],
    ) -> None:
        """Come, cannot, or end."""


class StaffMessageCommands(Protocol):
    """Commands of messages; each answers once, on the UI thread, through `done`."""

    def send_staff_message(
        self, site_id: str, command: SendStaffMessage, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Tell those of a role something."""

    def staff_messages(self, site_id: str, done: Callable[[Outcome[list[StaffMessage]]], None]) -> None:
        """Today's messages: those to read, and those sent."""

    def read_staff_message(
        self, site_id: str, message_id: UUID, command: ReadStaffMessage, done: Callable[[Outcome[Noted]], None]
    ) -> None:
        """Say that it has been read."""
