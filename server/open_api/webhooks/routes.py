"""Webhooks over HTTP, for administrators."""

from __future__ import annotations

from uuid import UUID

from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.roles import Scope
from server.open_api.webhooks.commands import WebhookCommands
from server.openapi import WITH_TOKEN, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.systems import AddWebhook, DeadLetters, NewSecret, PauseWebhook, Tried
from shared.protocol.visits import Noted

_WEBHOOK = "/api/v1/webhooks/{webhook_id:uuid}"


def webhook_routes(commands: WebhookCommands) -> list[HTTPRouteHandler]:
    """The handlers of webhooks."""

    @post(
        "/api/v1/systems/{system_id:uuid}/webhooks",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Tell another system what happens, from now on",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def add_webhook(system_id: FromPath[UUID], data: JSONBody[AddWebhook]) -> Noted:
        return await commands.add(system_id, data)

    @post(
        f"{_WEBHOOK}/remove",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Tell it no more",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def remove_webhook(webhook_id: FromPath[UUID]) -> Noted:
        return await commands.remove(webhook_id)

    @post(
        f"{_WEBHOOK}/pause",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Send it nothing for now, or go on",
        description="What happens while it is paused is sent when it goes on. Going on sends at once, too, what waits"
        " to be sent again.",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def pause_webhook(webhook_id: FromPath[UUID], data: JSONBody[PauseWebhook]) -> Noted:
        return await commands.pause(webhook_id, data)

    @post(
        f"{_WEBHOOK}/secret",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Sign with another secret",
        description="For `overlap_hours` what is sent has both signatures.",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def new_webhook_secret(webhook_id: FromPath[UUID], data: JSONBody[NewSecret]) -> Noted:
        return await commands.rotate(webhook_id, data)

    @post(
        f"{_WEBHOOK}/test",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Send a test, and say what came of it",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def test_webhook(webhook_id: FromPath[UUID]) -> Tried:
        return await commands.test(webhook_id)

    @get(
        f"{_WEBHOOK}/dead-letters",
        right=Scope.MANAGE_SYSTEMS,
        summary="What a webhook could not be told of for a day",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def dead_letters(webhook_id: FromPath[UUID]) -> DeadLetters:
        return await commands.dead(webhook_id)

    return [add_webhook, remove_webhook, pause_webhook, new_webhook_secret, test_webhook, dead_letters]
