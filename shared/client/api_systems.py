"""What can be asked of the server about other systems, and what they are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from msgspec import Struct
from msgspec.json import Decoder

from shared.client.exchange import RetryPolicy
from shared.client.network import quoted
from shared.client.outcomes import Outcome
from shared.client.sender import Sender
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

_SYSTEMS = Decoder(Systems)
_NOTED = Decoder(Noted)
_TRIED = Decoder(Tried)
_LETTERS = Decoder(DeadLetters)
_ALL = "/api/v1/systems"

_PATIENT: Final = RetryPolicy(delays=(), silence=30.0, give_up_after=30.0)
"""The server waits for the other end before it answers, and a test is sent once."""

NotedDone = Callable[[Outcome[Noted]], None]


class _Nothing(Struct, frozen=True):
    """The body of what needs none."""


class SystemsSender(Sender):
    """A `Sender` that can look after other systems."""

    def systems(self, done: Callable[[Outcome[Systems]], None]) -> None:
        """All that are let in; for administrators."""
        self._get(_ALL, _SYSTEMS, done)

    def systems_there(self, site_id: str, done: Callable[[Outcome[Systems]], None]) -> None:
        """Those that may something at the site, to look at."""
        self._get(f"/api/v1/sites/{quoted(site_id)}/systems", _SYSTEMS, done)

    def make_system(self, command: MakeSystem, done: NotedDone) -> None:
        """Let one in."""
        self._post(_ALL, command, _NOTED, done)

    def change_system(self, system_id: UUID, command: ChangeSystem, done: NotedDone) -> None:
        """Decide otherwise about one."""
        self._post(f"{_ALL}/{system_id}/change", command, _NOTED, done)

    def renew_system(self, system_id: UUID, command: NewSecret, done: NotedDone) -> None:
        """Give one another secret."""
        self._post(f"{_ALL}/{system_id}/secret", command, _NOTED, done)

    def revoke_system(self, system_id: UUID, done: NotedDone) -> None:
        """Let one in no more."""
        self._post(f"{_ALL}/{system_id}/revoke", _Nothing(), _NOTED, done)

    def add_webhook(self, system_id: UUID, command: AddWebhook, done: NotedDone) -> None:
        """Tell one what happens."""
        self._post(f"{_ALL}/{system_id}/webhooks", command, _NOTED, done)

    def remove_webhook(self, webhook_id: UUID, done: NotedDone) -> None:
        """Tell it no more."""
        self._post(f"{_hook(webhook_id)}/remove", _Nothing(), _NOTED, done)

    def pause_webhook(self, webhook_id: UUID, command: PauseWebhook, done: NotedDone) -> None:
        """Send it nothing for now, or go on."""
        self._post(f"{_hook(webhook_id)}/pause", command, _NOTED, done)

    def renew_webhook(self, webhook_id: UUID, command: NewSecret, done: NotedDone) -> None:
        """Sign with another secret."""
        self._post(f"{_hook(webhook_id)}/secret", command, _NOTED, done)

    def test_webhook(self, webhook_id: UUID, done: Callable[[Outcome[Tried]], None]) -> None:
        """Send a test; the answer can take half a minute."""
        self._post(f"{_hook(webhook_id)}/test", _Nothing(), _TRIED, done, retry=_PATIENT)

    def dead_letters(self, webhook_id: UUID, done: Callable[[Outcome[DeadLetters]], None]) -> None:
        """What it could not be told of."""
        self._get(f"{_hook(webhook_id)}/dead-letters", _LETTERS, done)


def _hook(webhook_id: UUID) -> str:
    return f"/api/v1/webhooks/{webhook_id}"
