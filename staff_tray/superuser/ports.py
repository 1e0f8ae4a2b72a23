"""What the superuser's dialog asks of the client, so that its view models know no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from shared.client.outcomes import Outcome
from shared.protocol.drafts import (
    DiscardDraft,
    Draft,
    EditDraft,
    EditDraftReply,
    KeepDraft,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    Revision,
    RevisionChanges,
)
from staff_tray.superuser.own_edits import Kept

DraftDone = Callable[[Outcome[Draft]], None]
PublishDone = Callable[[Outcome[PublishReply]], None]


class EditCommands(Protocol):
    """Reading and changing a draft; each answers once, on the UI thread, through `done`."""

    def draft(self, site_id: str, done: DraftDone) -> None:
        """The draft as it is now."""

    def edit_draft(self, site_id: str, command: EditDraft, done: Callable[[Outcome[EditDraftReply]], None]) -> None:
        """Make all of the edits, or none."""


class PublishCommands(Protocol):
    """What becomes of a draft; each answers once, on the UI thread, through `done`."""

    def publish_draft(self, site_id: str, command: PublishDraft, done: PublishDone) -> None:
        """Make it what holds."""

    def keep_draft(self, site_id: str, command: KeepDraft, done: DraftDone) -> None:
        """Do not publish it by itself after all."""

    def discard_draft(self, site_id: str, command: DiscardDraft, done: DraftDone) -> None:
        """Drop it."""


class HistoryCommands(Protocol):
    """What was published before; each answers once, on the UI thread, through `done`."""

    def revisions(self, site_id: str, done: Callable[[Outcome[list[Revision]]], None]) -> None:
        """All of them, newest first."""

    def revision(self, site_id: str, number: int, done: Callable[[Outcome[RevisionChanges]], None]) -> None:
        """How one differs from the one before."""

    def return_to_revision(self, site_id: str, number: int, command: ReturnToRevision, done: PublishDone) -> None:
        """Publish its configuration again."""


class DraftCommands(EditCommands, PublishCommands, HistoryCommands, Protocol):
    """All that a settings dialog asks of the server about drafts."""


class KeptEdits(Protocol):
    """Where edits that the server does not have yet are kept from one start to the next."""

    def load(self) -> Kept | None:
        """What was kept; None for nothing."""

    def save(self, kept: Kept | None) -> None:
        """Keep this instead; None for nothing."""
