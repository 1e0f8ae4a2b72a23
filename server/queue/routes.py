"""The queue over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.queue.commands import QueueCommands
from shared.protocol.commands import (
    Action,
    ActOnTicket,
    CallNext,
    CallReply,
    IssueReply,
    IssueTicket,
    TicketReply,
)
from shared.protocol.errors import ProblemType as Kind

Incoming = Request[object, object, State]


def queue_routes(commands: QueueCommands) -> list[HTTPRouteHandler]:
    """The handlers of the queue's commands."""

    @post(
        "/api/v1/sites/{site_id:str}/tickets",
        right=Scope.ISSUE_TICKETS,
        status_code=200,
        summary="Issue a ticket",
        responses={
            200: ResponseSpec(IssueReply, description="The ticket", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.SERVICE_CLOSED, Kind.ID_REUSED),
        },
    )
    async def issue_ticket(site_id: FromPath[str], data: JSONBody[IssueTicket], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.issue(site_id, data, holder))

    @post(
        "/api/v1/sites/{site_id:str}/calls",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Call the next ticket to a desk",
        responses={
            200: ResponseSpec(CallReply, description="The ticket called, or null", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_DESK, Kind.DESK_BUSY, Kind.ID_REUSED),
        },
    )
    async def call_next(site_id: FromPath[str], data: JSONBody[CallNext], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.call_next(site_id, data, holder))

    @post(
        "/api/v1/sites/{site_id:str}/tickets/{ticket_id:uuid}/{action:str}",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Recall, start, finish, no-show or cancel a ticket",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket as it is now", generate_examples=False),
            **problems(
                *AT_A_SITE, Kind.UNKNOWN_TICKET, Kind.TICKET_STATE, Kind.OTHER_DESK, Kind.DESK_BUSY, Kind.ID_REUSED
            ),
        },
    )
    async def act_on_ticket(
        site_id: FromPath[str],
        ticket_id: FromPath[UUID],
        action: FromPath[Action],
        data: JSONBody[ActOnTicket],
        request: Incoming,
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.act(site_id, ticket_id, action, data, holder))

    return [issue_ticket, call_next, act_on_ticket]
