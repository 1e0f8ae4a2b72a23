"""Messages over HTTP."""

from __future__ import annotations

from litestar import Request, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.messaging.commands import MessageCommands
from server.openapi import AT_A_SITE, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import Noted, SendList

Incoming = Request[object, object, State]


def message_routes(commands: MessageCommands) -> list[HTTPRouteHandler]:
    """The handler that sends a list; it answers 200 with `{}` as soon as the message is in the outbox."""

    @post(
        "/api/v1/sites/{site_id:str}/messages",
        right=Scope.SEND_MESSAGES,
        status_code=200,
        summary="Send a document list, a referral or a number by SMS",
        description="The number is forgotten as soon as the message has gone. At most three a minute from one device.",
        responses=problems(
            *AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_FOUND, Kind.NOT_OFFERED, Kind.ID_REUSED, Kind.TOO_MANY
        ),
    )
    async def send_list(site_id: FromPath[str], data: JSONBody[SendList], request: Incoming) -> Noted:
        holder = holder_of(request)
        return await commands.send_list(site_id, data, holder)

    return [send_list]
