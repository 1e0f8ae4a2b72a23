"""Bookings over HTTP."""

from __future__ import annotations

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.booking.commands import BookingCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.checkin import CardKey, CheckIn, CheckInReply
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import BookSlot, BookSlotReply, SlotOffer

Incoming = Request[object, object, State]


def booking_routes(commands: BookingCommands) -> list[HTTPRouteHandler]:
    """The handlers of bookings."""

    @post(
        "/api/v1/sites/{site_id:str}/check-ins",
        right=Scope.CHECK_IN,
        status_code=200,
        summary="Check in to a booking",
        description="`outcome` says what to do. No answer tells who is booked."
        " A device that has found nothing too often has to wait some minutes.",
        responses={
            200: ResponseSpec(CheckInReply, description="The ticket, or what to do instead", generate_examples=False),
            **problems(*AT_A_SITE, Kind.TOO_MANY, Kind.ID_REUSED),
        },
    )
    async def check_in(site_id: FromPath[str], data: JSONBody[CheckIn], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        who = holder.device_id or holder.staff_id
        reply = msgspec.json.encode(await commands.check_in(site_id, data, device_id=holder.device_id, who=who))
        return Response(reply, media_type="application/json", status_code=200)

    @get(
        "/api/v1/sites/{site_id:str}/card-key",
        right=Scope.READ_CARD_KEY,
        summary="The key that health cards are hashed with",
        description="One for the municipality. Keep it in memory only, and with it no number of a card.",
        responses=problems(*AT_A_SITE, Kind.NOT_OFFERED),
        response_headers=[ResponseHeader(name="cache-control", value="no-store")],
    )
    async def card_key(site_id: FromPath[str]) -> CardKey:
        return await commands.card_key(site_id)

    @get(
        "/api/v1/sites/{site_id:str}/services/{service_id:str}/slot",
        right=Scope.MAKE_BOOKINGS,
        summary="The first free time of a service later today",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE),
    )
    async def offer_slot(site_id: FromPath[str], service_id: FromPath[str]) -> SlotOffer:
        return await commands.offer(site_id, service_id)

    @post(
        "/api/v1/sites/{site_id:str}/bookings",
        right=Scope.MAKE_BOOKINGS,
        status_code=200,
        summary="Book a time that was offered",
        description="The booking belongs to whoever has its code.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED, Kind.SLOT_TAKEN, Kind.ID_REUSED),
    )
    async def book_slot(site_id: FromPath[str], data: JSONBody[BookSlot]) -> BookSlotReply:
        return await commands.book(site_id, data)

    return [check_in, card_key, offer_slot, book_slot]
