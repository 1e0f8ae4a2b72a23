"""Messages between staff over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.staff_messages.commands import StaffMessageCommands
from shared.protocol.colleagues import ReadStaffMessage, SendStaffMessage, StaffMessage
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_MESSAGES = "/api/v1/sites/{site_id:str}/staff-messages"


def staff_message_routes(commands: StaffMessageCommands) -> list[HTTPRouteHandler]:
    """The handlers of messages between staff."""

    @post(
        _MESSAGES,
        right=Scope.WRITE_COLLEAGUES,
        status_code=200,
        summary="Send those of a role a message",
        description="The text stands in no event, and is erased with the end of the day.",
        responses=problems(*AT_A_SITE, Kind.NOT_OFFERED, Kind.ID_REUSED),
    )
    async def send_staff_message(
        site_id: FromPath[str], data: JSONBody[SendStaffMessage], request: Incoming
    ) -> Noted:  # fmt: skip
        return await commands.send(site_id, data, holder_of(request))

    @get(
        _MESSAGES,
        right=Scope.WRITE_COLLEAGUES,
        summary="Today's messages that one has to read, and those that one has sent",
        responses=problems(*AT_A_SITE),
    )
    async def staff_messages(site_id: FromPath[str], request: Incoming) -> list[StaffMessage]:
        return await commands.messages(site_id, holder_of(request))

    @post(
        f"{_MESSAGES}/{{message_id:uuid}}/read",
        right=Scope.WRITE_COLLEAGUES,
        status_code=200,
        summary="Say that one has read a message",
        description="It is then read for all who have the role.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def read_staff_message(
        site_id: FromPath[str], message_id: FromPath[UUID], data: JSONBody[ReadStaffMessage], request: Incoming
    ) -> Noted:
        return await commands.read(site_id, message_id, data, holder_of(request))

    return [send_staff_message, staff_messages, read_staff_message]
