"""Templates and new centres over HTTP."""

from __future__ import annotations

from litestar import Request, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import JSONBody

from server.centre.setup.commands import SetupCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import WITH_TOKEN, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre


def setup_routes(commands: SetupCommands) -> list[HTTPRouteHandler]:
    """The handlers that make centres."""

    @get(
        "/api/v1/templates",
        right=Scope.MAKE_CENTRES,
        summary="The kinds of centre that a new one can begin as",
        responses=problems(*WITH_TOKEN),
        sync_to_thread=False,
    )
    def list_templates() -> list[CentreTemplate]:
        return commands.templates()

    @post(
        "/api/v1/sites",
        right=Scope.MAKE_CENTRES,
        status_code=200,
        summary="Make a centre out of a template",
        description="One that is there but bare is filled in. Where there is another, nothing is changed.",
        responses={
            200: ResponseSpec(CentreMade, description="The centre is there", generate_examples=False),
            **problems(*WITH_TOKEN, Kind.CHANGED_MEANWHILE, Kind.CANNOT_PUBLISH, Kind.ID_REUSED),
        },
    )
    async def make_centre(data: JSONBody[NewCentre], request: Request[object, object, State]) -> CentreMade:
        return await commands.make(data, holder_of(request))

    return [list_templates, make_centre]
