"""Booking from home over HTTP: open to all, and limited by address."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Request, get, post
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import Schema
from litestar.openapi.spec.enums import OpenAPIType
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from server.booking.online import OnlineBookings
from server.identity.gate import Open
from server.identity.sign_ins.routes import address_of
from server.openapi import WITHOUT_TOKEN, problems
from shared.protocol.booking import (
    LONGEST_SEARCH,
    CancelBooking,
    ConfirmHold,
    Held,
    HoldReply,
    HoldTime,
    MoveBooking,
    MoveReply,
    Offers,
    OwnBooking,
    PersonToMeet,
    Soonest,
    Times,
)
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.model import KEY_PATTERN, Key
from shared.protocol.rules import BookingKind
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_OPEN = (Kind.BAD_REQUEST, Kind.UNAVAILABLE, Kind.TOO_MANY)
_BY_LINK = (*_OPEN, Kind.UNKNOWN_BOOKING)
_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]
_KEY = Schema(type=OpenAPIType.STRING, pattern=KEY_PATTERN)
ServiceIdsAsked = Annotated[
    list[Key],
    QueryParameter(name="service", min_items=1, max_items=9, schema_extra={"uniqueItems": True, "items": _KEY}),
]
_ServiceId = Annotated[Key, QueryParameter(name="service", pattern=KEY_PATTERN)]


def own_booking_routes(online: OnlineBookings) -> list[HTTPRouteHandler]:
    """The handlers of booking from home."""
    return [*_searching(online), *_holding(online), *_own(online)]


def _searching(online: OnlineBookings) -> list[HTTPRouteHandler]:
    @get(
        "/api/v1/sites/{site_id:str}/times",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        summary="The free times of a centre's services",
        description="Name `service` once for each errand of the visit; they are met back to back."
        " Each day asked for stands in the answer, also one without a free time.",
        responses=problems(*_OPEN, Kind.UNKNOWN_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED),
    )
    async def times(
        site_id: FromPath[str],
        services: ServiceIdsAsked,
        request: Incoming,
        kind: FromQuery[BookingKind] = BookingKind.VISIT,
        first: FromQuery[date | None] = None,
        days: Annotated[int, QueryParameter(ge=1, le=LONGEST_SEARCH)] = 14,
        staff: FromQuery[UUID | None] = None,
    ) -> Times:
        found = await online.times(
            site_id, tuple(services), kind=kind, first=first, days=days, staff_id=staff, who=address_of(request)
        )
        return Times(days=found)

    @get(
        "/api/v1/soonest",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        summary="Where an errand can be done soonest",
        description="At every centre of the municipality that books the errand, by the name of `service`.",
        responses=problems(*_OPEN, Kind.UNKNOWN_SERVICE),
    )
    async def soonest(
        service: _ServiceId, request: Incoming, kind: FromQuery[BookingKind] = BookingKind.VISIT
    ) -> Soonest:
        return Soonest(centres=await online.soonest(service, kind, who=address_of(request)))

    @get(
        "/api/v1/sites/{site_id:str}/people-to-meet",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        summary="Whom a citizen can ask to meet",
        description="Nobody where the services do not let one choose.",
        responses=problems(*_OPEN, Kind.UNKNOWN_SITE, Kind.UNKNOWN_SERVICE),
    )
    async def people(site_id: FromPath[str], services: ServiceIdsAsked) -> list[PersonToMeet]:
        return list(await online.people(site_id, tuple(services)))

    return [times, soonest, people]


def _holding(online: OnlineBookings) -> list[HTTPRouteHandler]:
    @post(
        "/api/v1/holds",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Hold a time for ten minutes",
        description="A code that confirms it goes to the telephone or the mail box given; where only one of them can be"
        " sent to, that one is asked for, and where none can, nothing is held that needs a code."
        " `outcome` is `held`, or `offers`: what can be had instead of a time that is taken.",
        responses={
            200: ResponseSpec(
                HoldReply, description="The time is held, or what can be had instead", generate_examples=False
            ),
            **problems(
                *_OPEN,
                Kind.UNKNOWN_SITE,
                Kind.UNKNOWN_SERVICE,
                Kind.NOT_OFFERED,
                Kind.CONTACT,
                Kind.HOLD_OVER,
                Kind.ID_REUSED,
            ),
        },
        response_headers=_NO_STORE,
    )
    async def hold(data: JSONBody[HoldTime], request: Incoming) -> Held | Offers:
        return await online.hold(data, address_of(request))

    @post(
        "/api/v1/holds/{token:str}/confirm",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Make a booking of what is held",
        description="The same token is the booking's link from then on. A second time answers as the first.",
        responses=problems(*_BY_LINK, Kind.HOLD_OVER, Kind.WRONG_CODE),
        response_headers=_NO_STORE,
    )
    async def confirm(token: FromPath[str], data: JSONBody[ConfirmHold], request: Incoming) -> OwnBooking:
        return await online.confirm(token, data.code, address_of(request))

    @post(
        "/api/v1/holds/{token:str}/give-back",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Give back a time that is held",
        responses=problems(*_BY_LINK, Kind.BOOKING_STATE, Kind.ID_REUSED),
    )
    async def give_back(token: FromPath[str], data: JSONBody[CancelBooking], request: Incoming) -> Noted:
        await online.give_back(token, data.id, address_of(request))
        return Noted()

    return [hold, confirm, give_back]


def _own(online: OnlineBookings) -> list[HTTPRouteHandler]:
    @get(
        "/api/v1/own-bookings/{token:str}",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        summary="One's own booking, by its link",
        description="It does not say who one is.",
        responses=problems(*_BY_LINK),
        response_headers=_NO_STORE,
    )
    async def own(token: FromPath[str], request: Incoming) -> OwnBooking:
        return await online.own(token, address_of(request))

    @post(
        "/api/v1/own-bookings/{token:str}/move",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Move one's own booking",
        description="`outcome` is `booking`, or `offers`: what can be had instead of a time that is taken.",
        responses={
            200: ResponseSpec(
                MoveReply, description="The booking, or what can be had instead", generate_examples=False
            ),
            **problems(*_BY_LINK, Kind.BOOKING_STATE, Kind.NOT_OFFERED, Kind.UNKNOWN_SERVICE, Kind.ID_REUSED),
        },
        response_headers=_NO_STORE,
    )
    async def move(token: FromPath[str], data: JSONBody[MoveBooking], request: Incoming) -> OwnBooking | Offers:
        return await online.move(token, data.starts_at, data.id, address_of(request))

    @post(
        "/api/v1/own-bookings/{token:str}/cancel",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Cancel one's own booking",
        responses=problems(*_BY_LINK, Kind.BOOKING_STATE, Kind.ID_REUSED),
        response_headers=_NO_STORE,
    )
    async def cancel(token: FromPath[str], data: JSONBody[CancelBooking], request: Incoming) -> OwnBooking:
        return await online.cancel(token, data.id, address_of(request))

    @post(
        "/api/v1/own-bookings/{token:str}/forget",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        summary="Cancel one's own booking and erase all that is personal",
        description="The link leads nowhere from then on.",
        responses=problems(*_BY_LINK, Kind.BOOKING_STATE, Kind.ID_REUSED),
    )
    async def forget(token: FromPath[str], data: JSONBody[CancelBooking], request: Incoming) -> Noted:
        await online.forget(token, data.id, address_of(request))
        return Noted()

    return [own, move, cancel, forget]
