"""Puts what belongs to other systems together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.config import ServerSettings
from server.events.hub import Hub
from server.open_api.commands import SystemCommands
from server.open_api.reading.commands import Readings
from server.open_api.reading.store import ReadingStore
from server.open_api.store import SystemStore
from server.open_api.tokens import Tokens
from server.open_api.webhooks.commands import WebhookCommands
from server.open_api.webhooks.post import Post
from server.open_api.webhooks.rules import Network, read_networks
from server.open_api.webhooks.sender import WebhookSender
from server.open_api.webhooks.store import WebhookStore
from shared.typed_settings import SettingsError


@dataclass(frozen=True)
class OpenApiParts:
    """What the server needs of it; `sender` is to be run, and closed in the end."""

    commands: SystemCommands
    tokens: Tokens
    readings: Readings
    webhooks: WebhookCommands
    sender: WebhookSender


def build_open_api(
    systems: SystemStore,
    reading: ReadingStore,
    hooks: WebhookStore,
    catalogue: Catalogue,
    hub: Hub,
    settings: ServerSettings,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    forget: Callable[[UUID], None],
) -> OpenApiParts:
    """All that belongs to other systems, listening to that hub; raises `SettingsError`.

    `forget` is called with whose tokens are no longer what they were.
    """
    post = Post(allowed=_networks(settings.webhook_networks), insecure=settings.webhook_http)
    sender = WebhookSender(hooks, post, watch=hub.watch, clock=clock, new_id=new_id)
    hub.on_event(sender.heard)
    return OpenApiParts(
        SystemCommands(systems, clock=clock, forget=forget),
        Tokens(systems, clock=clock, lasts=timedelta(minutes=settings.api_token_minutes)),
        Readings(reading, catalogue, clock=clock),
        WebhookCommands(hooks, systems, sender, post, clock=clock),
        sender,
    )


def _networks(said: str) -> tuple[Network, ...]:
    try:
        return read_networks(said)
    except ValueError as error:
        raise SettingsError([f"webhook_networks: {error}"]) from error
