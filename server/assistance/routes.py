"""Calls for a person over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.assistance.commands import HelpCommands
from server.identity.gate import ByAction, holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import ActOnHelp, AskHelp, HelpAction, HelpReply

Incoming = Request[object, object, State]

_RIGHTS: ByAction = {HelpAction.ANSWER: Scope.ANSWER_HELP, HelpAction.END: Scope.END_HELP}


def assistance_routes(commands: HelpCommands) -> list[HTTPRouteHandler]:
    """The handlers of calls for a person."""

    @post(
        "/api/v1/sites/{site_id:str}/help",
        right=Scope.ASK_HELP,
        status_code=200,
        summary="Call for a person",
        description="While a call of the same kind from the same stand is open, that one is the answer.",
        responses={
            200: ResponseSpec(
                HelpReply, description="The call, or the one that was open already", generate_examples=False
            ),
            **problems(*AT_A_SITE, Kind.ID_REUSED),
        },
    )
    async def ask_help(site_id: FromPath[str], data: JSONBody[AskHelp], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.ask(site_id, data, holder))

    @post(
        "/api/v1/sites/{site_id:str}/help/{call_id:uuid}/{action:str}",
        right=_RIGHTS,
        status_code=200,
        summary="Answer or end a call for a person",
        description="A call that somebody has answered before is the answer to a second one: `staff_id` says who comes."
        " A stand can end its own calls only.",
        responses={
            200: ResponseSpec(HelpReply, description="The call as it is now", generate_examples=False),
            **problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.HELP_OVER, Kind.ID_REUSED),
        },
    )
    async def act_on_help(
        site_id: FromPath[str],
        call_id: FromPath[UUID],
        action: FromPath[HelpAction],
        data: JSONBody[ActOnHelp],
        request: Incoming,
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.act(site_id, call_id, action, data, holder))

    return [ask_help, act_on_help]
