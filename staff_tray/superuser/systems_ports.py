"""What the page Other systems asks of the client, so that its view model knows no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from shared.client.outcomes import Outcome
from shared.protocol.systems import (
    AddWebhook,
    ChangeSystem,
    DeadLetters,
    MakeSystem,
    NewSecret,
    PauseWebhook,
    Systems,
    Tried,
)
from shared.protocol.visits import Noted

NotedDone = Callable[[Outcome[Noted]], None]


class SystemsCommands(Protocol):
    """Looking after other systems; each answers once, on the UI thread, through `done`."""

    def systems(self, done: Callable[[Outcome[Systems]], None]) -> None:
        """All of them; for administrators."""

    def systems_there(self, site_id: str, done: Callable[[Outcome[Systems]], None]) -> None:
        """Those of one centre, to look at."""

    def make_system(self, command: MakeSystem, done: NotedDone) -> None:
        """Let one in."""

    def change_system(self, system_id: UUID, command: ChangeSystem, done: NotedDone) -> None:
        """Decide otherwise about one."""

    def renew_system(self, system_id: UUID, command: NewSecret, done: NotedDone) -> None:
        """Give one another secret."""

    def revoke_system(self, system_id: UUID, done: NotedDone) -> None:
        """Let one in no more."""

    def add_webhook(self, system_id: UUID, command: AddWebhook, done: NotedDone) -> None:
        """Tell one what happens."""

    def remove_webhook(self, webhook_id: UUID, done: NotedDone) -> None:
        """Tell it no more."""

    def pause_webhook(self, webhook_id: UUID, command: PauseWebhook, done: NotedDone) -> None:
        """Send it nothing for now, or go on."""

    def renew_webhook(self, webhook_id: UUID, command: NewSecret, done: NotedDone) -> None:
        """Sign with another secret."""

    def test_webhook(self, webhook_id: UUID, done: Callable[[Outcome[Tried]], None]) -> None:
        """Send a test."""

    def dead_letters(self, webhook_id: UUID, done: Callable[[Outcome[DeadLetters]], None]) -> None:
        """What it could not be told of."""
