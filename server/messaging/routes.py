"""Messages over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.messaging.commands import MessageCommands
from server.messaging.unsent import Tidings, UnsentCommands
from server.openapi import AT_A_SITE, WITHOUT_TOKEN, problems
from server.web.booking.routes import answered, languages_of
from server.web.booking.stopping import ask_to_stop, has_stopped
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.outbox import SettleMessage, UnsentMessages
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


def unsent_routes(commands: UnsentCommands) -> list[HTTPRouteHandler]:
    """The handlers of messages that could not be sent."""
    unsent = "/api/v1/sites/{site_id:str}/unsent-messages"

    @get(
        unsent,
        right=Scope.KEEP_UNSENT,
        summary="The messages that could not be sent",
        description="Of a telephone number the last two digits only.",
        responses=problems(*AT_A_SITE),
    )
    async def unsent_messages(site_id: FromPath[str]) -> UnsentMessages:
        return await commands.all(site_id)

    @post(
        f"{unsent}/{{message_id:uuid}}/retry",
        right=Scope.KEEP_UNSENT,
        status_code=200,
        summary="Try to send a message again",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def retry_message(site_id: FromPath[str], message_id: FromPath[UUID], data: JSONBody[SettleMessage]) -> Noted:
        return await commands.settle(site_id, message_id, data, retry=True)

    @post(
        f"{unsent}/{{message_id:uuid}}/done",
        right=Scope.KEEP_UNSENT,
        status_code=200,
        summary="Be done with a message that could not be sent",
        description="What is left of number and text is forgotten.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def settle_message(
        site_id: FromPath[str], message_id: FromPath[UUID], data: JSONBody[SettleMessage]
    ) -> Noted:
        return await commands.settle(site_id, message_id, data, retry=False)

    return [unsent_messages, retry_message, settle_message]


def tidings_routes(tidings: Tidings) -> list[HTTPRouteHandler]:
    """The handlers of what providers and readers of mail tell; a signature or a secret link stands for a token."""

    @post(
        "/api/v1/message-receipts/gatewayapi",
        right=Open.TO_ALL,
        status_code=200,
        summary="What GatewayAPI tells of an SMS: a receipt, or a reply",
        description="Signed: the header `X-Gwapi-Signature` holds all that is looked at.",
        security=WITHOUT_TOKEN,
        responses=problems(Kind.BAD_REQUEST, Kind.FORBIDDEN, Kind.UNAVAILABLE),
    )
    async def message_receipt(request: Incoming) -> Noted:
        return await tidings.from_gateway(request.headers.get("x-gwapi-signature", ""))

    @get("/stop-mail/{token:str}", right=Open.TO_ALL, include_in_schema=False)
    async def stop_mail_page(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(ask_to_stop(token, languages_of(request), request.query_params.get("lang", "")))

    @post("/stop-mail/{token:str}", right=Open.TO_ALL, status_code=200, include_in_schema=False)
    async def stop_mail(token: FromPath[str], request: Incoming) -> Response[str]:
        known = await tidings.stop(token)
        return answered(has_stopped(languages_of(request), request.query_params.get("lang", ""), known=known))

    return [message_receipt, stop_mail_page, stop_mail]
