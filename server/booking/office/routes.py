"""The office's bookings over HTTP."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import get, post
from litestar.datastructures import ResponseHeader
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from server.booking.office.commands import OfficeCommands
from server.booking.own.routes import ServiceIdsAsked
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.booking import (
    LONGEST_SEARCH,
    AffectedBookings,
    CancelBooking,
    FindBooking,
    MakeBooking,
    MoveBooking,
    Offers,
    OfficeBooking,
    OfficeReply,
    Times,
)
from shared.protocol.errors import ProblemType as Kind

_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]
_REPLY = ResponseSpec(OfficeReply, description="The booking, or what can be had instead", generate_examples=False)


def office_routes(commands: OfficeCommands) -> list[HTTPRouteHandler]:
    """The handlers of bookings for citizens."""

    @get(
        "/api/v1/sites/{site_id:str}/office-times",
        right=Scope.KEEP_BOOKINGS,
        summary="The free times of services, as the office may book them",
        description="Without lead time, and of the whole day: also of what is kept for citizens without a booking.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED),
    )
    async def office_times(
        site_id: FromPath[str],
        services: ServiceIdsAsked,
        first: FromQuery[date | None] = None,
        days: Annotated[int, QueryParameter(ge=1, le=LONGEST_SEARCH)] = 14,
        staff: FromQuery[UUID | None] = None,
        minutes: Annotated[int | None, QueryParameter(ge=5, le=480)] = None,
    ) -> Times:
        found = await commands.times(
            site_id, tuple(services), first=first, days=days, staff_id=staff, minutes=minutes
        )  # fmt: skip
        return Times(days=found)

    @post(
        "/api/v1/sites/{site_id:str}/office-bookings",
        right=Scope.KEEP_BOOKINGS,
        status_code=200,
        summary="Book for a citizen",
        description="As a follow-up at the desk, or by telephone; without lead time. The citizen is told where there is"
        " a contact. Where the time is not free, others are offered.",
        responses={
            200: _REPLY,
            **problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED, Kind.CONTACT, Kind.ID_REUSED),
        },
        response_headers=_NO_STORE,
    )
    async def make(site_id: FromPath[str], data: JSONBody[MakeBooking]) -> OfficeBooking | Offers:
        return await commands.make(site_id, data)

    @get(
        "/api/v1/sites/{site_id:str}/office-bookings/{booking_id:uuid}",
        right=Scope.KEEP_BOOKINGS,
        summary="How a citizen's booking is",
        description="Nothing in it says whose it is.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING),
        response_headers=_NO_STORE,
    )
    async def booking(site_id: FromPath[str], booking_id: FromPath[UUID]) -> OfficeBooking:
        return await commands.read(site_id, booking_id)

    @post(
        "/api/v1/sites/{site_id:str}/office-bookings/find",
        right=Scope.KEEP_BOOKINGS,
        status_code=200,
        summary="Find a citizen's booking by its reference",
        description="As the citizen says it: capitals, dashes, O for 0 and I for 1 make no difference.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING),
        response_headers=_NO_STORE,
    )
    async def find(site_id: FromPath[str], data: JSONBody[FindBooking]) -> OfficeBooking:
        return await commands.find(site_id, data)

    @post(
        "/api/v1/sites/{site_id:str}/office-bookings/{booking_id:uuid}/move",
        right=Scope.KEEP_BOOKINGS,
        status_code=200,
        summary="Move a citizen's booking",
        description="The citizen is told, by a new link. Where the time is not free, others are offered.",
        responses={
            200: _REPLY,
            **problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING, Kind.BOOKING_STATE, Kind.NOT_OFFERED, Kind.ID_REUSED),
        },
        response_headers=_NO_STORE,
    )
    async def move(
        site_id: FromPath[str], booking_id: FromPath[UUID], data: JSONBody[MoveBooking]
    ) -> OfficeBooking | Offers:
        return await commands.move(site_id, booking_id, data)

    @post(
        "/api/v1/sites/{site_id:str}/office-bookings/{booking_id:uuid}/cancel",
        right=Scope.KEEP_BOOKINGS,
        status_code=200,
        summary="Cancel a citizen's booking",
        description="The citizen is told.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING, Kind.BOOKING_STATE, Kind.ID_REUSED),
        response_headers=_NO_STORE,
    )
    async def cancel(
        site_id: FromPath[str], booking_id: FromPath[UUID], data: JSONBody[CancelBooking]
    ) -> OfficeBooking:
        return await commands.cancel(site_id, booking_id, data)

    @get(
        "/api/v1/sites/{site_id:str}/affected-bookings",
        right=Scope.KEEP_BOOKINGS,
        summary="The bookings to come that cannot be kept as things are now",
        description="Outside opening hours, for a service or a desk that is gone, or with somebody who is on leave."
        " Move or cancel them; the citizens are told by that.",
        responses=problems(*AT_A_SITE),
        response_headers=_NO_STORE,
    )
    async def affected_bookings(site_id: FromPath[str]) -> AffectedBookings:
        return await commands.affected(site_id)

    return [office_times, make, booking, find, move, cancel, affected_bookings]
