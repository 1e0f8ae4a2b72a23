"""What is decided about webhooks: add, try, give another secret, take away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.open_api.commands import unknown_system
from server.open_api.store import SystemStore
from server.open_api.webhooks.post import Post
from server.open_api.webhooks.rules import event_id, test_event
from server.open_api.webhooks.sender import WebhookSender
from server.open_api.webhooks.store import WebhookStore
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.systems import AddWebhook, DeadLetters, NewSecret, PauseWebhook, Tried
from shared.protocol.visits import Noted


class WebhookCommands:
    """Every command raises a `ProblemError` when it has changed nothing that it should have."""

    def __init__(
        self,
        store: WebhookStore,
        systems: SystemStore,
        sender: WebhookSender,
        post: Post,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._systems = systems
        self._sender = sender
        self._post = post
        self._clock = clock

    async def add(self, client_id: UUID, command: AddWebhook) -> Noted:
        """Tell a system what happens from now on."""
        refused = self._post.refused(command.url)
        if refused:
            raise ProblemError(ProblemType.BAD_REQUEST, refused)
        if not await self._systems.is_there(client_id):
            raise unknown_system()
        await self._store.add(client_id, command, now=self._clock())
        self._sender.wake()
        return Noted()

    async def remove(self, webhook_id: UUID) -> Noted:
        """Tell it no more."""
        if not await self._store.remove(webhook_id):
            raise _unknown()
        return Noted()

    async def pause(self, webhook_id: UUID, command: PauseWebhook) -> Noted:
        """Send nothing for now, or go on with all that waits."""
        if not await self._store.pause(webhook_id, paused=command.paused):
            raise _unknown()
        self._sender.wake()
        return Noted()

    async def rotate(self, webhook_id: UUID, command: NewSecret) -> Noted:
        """Sign with another secret; with the old one too, as long as the command says."""
        now = self._clock()
        if await self._store.hook(webhook_id, now=now) is None:
            raise _unknown()
        await self._store.rotate(
            webhook_id, command.secret, old_until=now + timedelta(hours=command.overlap_hours)
        )  # fmt: skip
        return Noted()

    async def test(self, webhook_id: UUID) -> Tried:
        """Send a test, and say what came of it."""
        now = self._clock()
        hook, first = await self._store.hook(webhook_id, now=now), await self._store.first_of(webhook_id)
        if hook is None or first is None:
            raise _unknown()
        site_id, topic = first
        tried = await self._sender.send(hook, test_event(site_id, topic, now), event_id(site_id, 0))
        await self._store.tried(webhook_id, tried, now=self._clock())
        return tried

    async def dead(self, webhook_id: UUID) -> DeadLetters:
        """What was given up."""
        if await self._store.hook(webhook_id, now=self._clock()) is None:
            raise _unknown()
        return DeadLetters(letters=await self._store.dead(webhook_id))


def _unknown() -> ProblemError:
    return ProblemError(ProblemType.NOT_FOUND, "There is no such webhook here. Look at the list again.")
