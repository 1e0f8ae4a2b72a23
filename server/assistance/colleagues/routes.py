"""Assistance calls over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.assistance.colleagues.commands import ColleaguesCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.colleagues import ActOnAssistance, AskAssistance, AssistanceAction, AssistanceReply
from shared.protocol.errors import ProblemType as Kind

Incoming = Request[object, object, State]


def colleagues_routes(commands: ColleaguesCommands) -> list[HTTPRouteHandler]:
    """The handlers of assistance calls."""

    @post(
        "/api/v1/sites/{site_id:str}/assistance",
        right=Scope.CALL_COLLEAGUES,
        status_code=200,
        summary="Call colleagues for assistance",
        description="While a call of the same person is open, that one is the answer; a practice becomes the call.",
        responses={
            200: ResponseSpec(
                AssistanceReply, description="The call, or the one that was open already", generate_examples=False
            ),
            **problems(*AT_A_SITE, Kind.ID_REUSED),
        },
    )
    async def ask_assistance(
        site_id: FromPath[str], data: JSONBody[AskAssistance], request: Incoming
    ) -> Response[bytes]:  # fmt: skip
        holder = holder_of(request)
        return json_answer(await commands.ask(site_id, data, holder))

    @post(
        "/api/v1/sites/{site_id:str}/assistance/{call_id:uuid}/{action:str}",
        right=Scope.CALL_COLLEAGUES,
        status_code=200,
        summary="Come to a call for assistance, say that one cannot, or end it",
        description="Only the caller ends a call. Several may come.",
        responses={
            200: ResponseSpec(AssistanceReply, description="The call as it is now", generate_examples=False),
            **problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.NOT_YOURS, Kind.HELP_OVER, Kind.ID_REUSED),
        },
    )
    async def act_on_assistance(
        site_id: FromPath[str],
        call_id: FromPath[UUID],
        action: FromPath[AssistanceAction],
        data: JSONBody[ActOnAssistance],
        request: Incoming,
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.act(site_id, call_id, action, data, holder))

    return [ask_assistance, act_on_assistance]
