"""What stands say of themselves, over HTTP."""

from __future__ import annotations

from litestar import Request, get, put
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.stands.reports import StandReports
from shared.protocol.visits import Noted, StandReport, StandSeen

Incoming = Request[object, object, State]


def stand_routes(reports: StandReports) -> list[HTTPRouteHandler]:
    """The handlers of what stands say of themselves."""

    @put(
        "/api/v1/sites/{site_id:str}/stands/{stand_id:str}/report",
        right=Scope.REPORT_STAND,
        status_code=200,
        summary="Say how this stand is",
        responses=problems(*AT_A_SITE),
    )
    async def report_stand(
        site_id: FromPath[str], stand_id: FromPath[str], data: JSONBody[StandReport], request: Incoming
    ) -> Noted:
        holder = holder_of(request)
        return await reports.keep(site_id, stand_id, data, holder)

    @get(
        "/api/v1/sites/{site_id:str}/stands",
        right=Scope.READ_STANDS,
        summary="The site's stands, as they were heard of last",
        responses=problems(*AT_A_SITE),
    )
    async def stands(site_id: FromPath[str]) -> list[StandSeen]:
        return await reports.seen(site_id)

    return [report_stand, stands]
