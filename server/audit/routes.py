"""What was done at a centre, over HTTP."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import get
from litestar.datastructures import ResponseHeader
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, QueryParameter

from server.audit.commands import AuditQuestions
from server.audit.rules import PLACE_PATTERN
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.audit import AuditKind, AuditPage


def audit_routes(questions: AuditQuestions) -> list[HTTPRouteHandler]:
    """The one handler: nothing of this can be changed."""

    @get(
        "/api/v1/sites/{site_id:str}/audit",
        right=Scope.READ_AUDIT,
        summary="What was done at the site and by whom, newest first",
        responses=problems(*AT_A_SITE),
        response_headers=[ResponseHeader(name="cache-control", value="no-store")],
    )
    async def audit(
        site_id: FromPath[str],
        kind: Annotated[AuditKind | None, QueryParameter()] = None,
        person: Annotated[UUID | None, QueryParameter()] = None,
        first: Annotated[date | None, QueryParameter(name="from")] = None,
        last: Annotated[date | None, QueryParameter(name="until")] = None,
        before: Annotated[str | None, QueryParameter(pattern=PLACE_PATTERN)] = None,
    ) -> AuditPage:
        return await questions.page(site_id, kind=kind, person=person, first=first, last=last, before=before or "")

    return [audit]
