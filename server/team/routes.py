"""The team over HTTP."""

from __future__ import annotations

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.team.commands import TeamCommands
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.team import Colleague, PresenceReply, SetPresence

Incoming = Request[object, object, State]


def team_routes(commands: TeamCommands) -> list[HTTPRouteHandler]:
    """The handlers of the team."""

    @post(
        "/api/v1/sites/{site_id:str}/presence",
        right=Scope.SET_PRESENCE,
        status_code=200,
        summary="Say where one is today, and for what",
        responses={
            200: ResponseSpec(PresenceReply, description="The presence as it is now", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_DESK, Kind.UNKNOWN_SERVICE, Kind.NOT_FOUND, Kind.ID_REUSED),
        },
    )
    async def set_presence(site_id: FromPath[str], data: JSONBody[SetPresence], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        body = await commands.set_presence(site_id, data, holder)
        return Response(body, media_type="application/json", status_code=200)

    @get(
        "/api/v1/sites/{site_id:str}/staff",
        right=Scope.READ_TEAM,
        summary="Who works at the site",
        responses=problems(*AT_A_SITE),
    )
    async def staff(site_id: FromPath[str]) -> list[Colleague]:
        return await commands.staff(site_id)

    return [set_presence, staff]
