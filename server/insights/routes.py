"""What visits tell, over HTTP."""

from __future__ import annotations

from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.roles import Scope
from server.insights.commands import InsightCommands
from server.openapi import AT_A_SITE, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.visits import GiveFeedback, Noted, RecordVisit


def insight_routes(commands: InsightCommands) -> list[HTTPRouteHandler]:
    """The handlers of what visits tell; all answer 200 with `{}`."""

    @post(
        "/api/v1/sites/{site_id:str}/visits",
        right=Scope.TELL_VISITS,
        status_code=200,
        summary="Say how a visit ended that made no ticket",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def record_visit(site_id: FromPath[str], data: JSONBody[RecordVisit]) -> Noted:
        return await commands.record(site_id, data)

    @post(
        "/api/v1/sites/{site_id:str}/feedback",
        right=Scope.TELL_VISITS,
        status_code=200,
        summary="Say how it was",
        description="The words are kept apart from the log and go to nobody's stream.",
        responses=problems(*AT_A_SITE, Kind.ID_REUSED),
    )
    async def give_feedback(site_id: FromPath[str], data: JSONBody[GiveFeedback]) -> Noted:
        return await commands.give_feedback(site_id, data)

    @post(
        "/api/v1/sites/{site_id:str}/staff-feedback",
        right=Scope.GIVE_FEEDBACK,
        status_code=200,
        summary="Say how the program is to work with",
        description="Kept without who said it, and outside the log. The same id a second time changes nothing.",
        responses=problems(*AT_A_SITE),
    )
    async def give_staff_feedback(
        site_id: FromPath[str], data: JSONBody[GiveStaffFeedback]
    ) -> Noted:  # fmt: skip
        return await commands.give_staff_feedback(site_id, data)

    return [record_visit, give_feedback, give_staff_feedback]
