"""A site as it is now, over HTTP."""

from __future__ import annotations

from typing import Annotated

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from server.centre.find.search import Search
from server.centre.holidays.calendar import FIRST_YEAR, LAST_YEAR, holidays_of
from server.centre.store import CentreStore
from server.identity.access import allows
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.problems import unknown_site
from shared.protocol.centres import Centre
from shared.protocol.hours import Country, Holiday
from shared.protocol.state import SiteState
from shared.protocol.visits import Find, FindReply

Incoming = Request[object, object, State]


def centre_routes(store: CentreStore, search: Search) -> list[HTTPRouteHandler]:
    """The handlers that read a site."""

    @get(
        "/api/v1/sites/{site_id:str}/snapshot",
        right=Scope.READ_SITE,
        summary="Everything open at the site, as of one event",
        responses={
            200: ResponseSpec(SiteState, description="The state", generate_examples=False),
            **problems(*AT_A_SITE),
        },
    )
    async def snapshot(site_id: FromPath[str], request: Incoming) -> Response[bytes]:
        staff = allows(holder_of(request), Scope.READ_VISITORS, site_id)
        body = await store.snapshot(site_id, for_staff=staff)
        if body is None:
            raise unknown_site(site_id)
        return Response(body, media_type="application/json")

    @get(
        "/api/v1/sites/{site_id:str}/centres",
        right=Scope.READ_TEAM,
        summary="The municipality's other centres, and what they do",
        responses=problems(*AT_A_SITE),
    )
    async def centres(site_id: FromPath[str]) -> list[Centre]:
        return await store.other_centres(site_id)

    @get(
        "/api/v1/sites/{site_id:str}/holidays",
        right=Scope.READ_SETTINGS,
        sync_to_thread=True,  # The library takes half a second to load.
        summary="A country's holidays of one year, by date",
        responses=problems(*AT_A_SITE),
    )
    def holidays(
        site_id: FromPath[str],  # noqa: ARG001 - whose settings are read; the calendar is the country's
        country: FromQuery[Country],
        year: Annotated[int, QueryParameter(ge=FIRST_YEAR, le=LAST_YEAR)],
    ) -> list[Holiday]:
        return list(holidays_of(country, year))

    @post(
        "/api/v1/sites/{site_id:str}/find",
        right=Scope.READ_SITE,
        status_code=200,
        summary="Find services, information and referrals by plain words",
        responses={
            200: ResponseSpec(FindReply, description="The best first", generate_examples=False),
            **problems(*AT_A_SITE),
        },
    )
    async def find(site_id: FromPath[str], data: JSONBody[Find]) -> FindReply:
        hits = await search.find(site_id, data)
        if hits is None:
            raise unknown_site(site_id)
        return FindReply(hits=hits)

    return [snapshot, centres, holidays, find]
