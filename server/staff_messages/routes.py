"""Messages between staff over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.access import Access
from server.identity.roles import Scope
from server.identity.store import Holder
from server.openapi import AT_A_SITE, problems
from server.staff_messages.commands import StaffMessageCommands
from shared.protocol.colleagues import ReadStaffMessage, SendStaffMessage, StaffMessage
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_MESSAGES = "/api/v1/sites/{site_id:str}/staff-messages"


def staff_message_routes(commands: StaffMessageCommands, access: Access) -> list[HTTPRouteHandler]:
    """The handlers of messages between staff."""

    async def staff(request: Incoming, site_id: str) -> Holder:
        return await access.require(request.headers.get("authorization"), site_id, Scope.CALL_TICKETS)

    @post(
        _MESSAGES,
        status_code=200,
        summary="Send those of a role a message",
        description="The text stands in no event, and is erased with the end of the day.",
        responses=problems(*AT_A_SITE, Kind.NOT_OFFERED, Kind.ID_REUSED),
    )
    async def send_staff_message(
        site_id: FromPath[str], data: JSONBody[SendStaffMessage], request: Incoming
    ) -> Noted:  # fmt: skip
        return await commands.send(site_id, data, await staff(request, site_id))

    @get(
        _MESSAGES,
        summary="Today's messages that one has to read, and those that one has sent",
        responses=problems(*AT_A_SITE),
    )
    async def staff_messages(site_id: FromPath[str], request: Incoming) -> list[StaffMessage]:
        return await commands.messages(site_id, await staff(request, site_id))

    @post(
        f"{_MESSAGES}/{{message_id:uuid}}/read",
        status_code=200,
        summary="Say that one has read a message",
        description="It is then read for all who have the role.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def read_staff_message(
        site_id: FromPath[str], message_id: FromPath[UUID], data: JSONBody[ReadStaffMessage], request: Incoming
    ) -> Noted:
        return await commands.read(site_id, message_id, data, await staff(request, site_id))

    return [send_staff_message, staff_messages, read_staff_message]
