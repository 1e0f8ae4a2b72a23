"""What other systems read, over HTTP."""

from __future__ import annotations

from datetime import date

from litestar import get
from litestar.datastructures import ResponseHeader
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from server.identity.roles import Scope
from server.open_api.reading.commands import Readings
from server.openapi import AT_A_SITE, problems
from shared.protocol.open_api import BookedDay, QueueNow
from shared.protocol.public import PublicSite

_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]


def reading_routes(readings: Readings) -> list[HTTPRouteHandler]:
    """The handlers of what other systems read."""

    @get(
        "/api/v1/sites/{site_id:str}/queue",
        right=Scope.READ_QUEUE,
        summary="The queue now: numbers and waits",
        description="How many wait for each service and how long a new number would, and the latest calls. Nothing"
        " in it says who somebody is. To be told what happens instead of asking, use a webhook.",
        responses=problems(*AT_A_SITE),
        response_headers=_NO_STORE,
    )
    async def queue_now(site_id: FromPath[str]) -> QueueNow:
        return await readings.queue(site_id)

    @get(
        "/api/v1/sites/{site_id:str}/bookings",
        right=Scope.READ_BOOKINGS,
        summary="What is booked on a day",
        description="`day` is a local day of the centre. Nothing in it says whose a booking is.",
        responses=problems(*AT_A_SITE),
        response_headers=_NO_STORE,
    )
    async def booked_day(site_id: FromPath[str], day: FromQuery[date]) -> BookedDay:
        return await readings.booked(site_id, day)

    @get(
        "/api/v1/sites/{site_id:str}/content",
        right=Scope.READ_CONTENT,
        summary="What anybody may know of a centre",
        description="The same as `/api/v1/public/sites/{site_id}`, for a system that reads all else with its token.",
        responses=problems(*AT_A_SITE),
    )
    async def public_content(site_id: FromPath[str]) -> PublicSite:
        return await readings.content(site_id)

    return [queue_now, booked_day, public_content]
