"""A caseworker's day over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, get, post, put
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, FromQuery, JSONBody

from server.answers import json_answer
from server.day.commands import DayCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    Agreement,
    AskCallBack,
    BookingReply,
    Day,
    MeetingAction,
    PutAgreement,
)
from shared.protocol.errors import ProblemType as Kind

Incoming = Request[object, object, State]

_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]


def day_routes(commands: DayCommands) -> list[HTTPRouteHandler]:
    """The handlers of days, calls, call-backs and agreements."""

    @get(
        "/api/v1/sites/{site_id:str}/day",
        right=Scope.KEEP_DAY,
        summary="A caseworker's day",
        description="One's own; with `staff` a colleague's, for hosts and deputies. Numbers are there for who rings.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND),
        response_headers=_NO_STORE,
    )
    async def read_day(site_id: FromPath[str], request: Incoming, staff: FromQuery[UUID | None] = None) -> Day:
        holder = holder_of(request)
        return await commands.day(site_id, staff, holder)

    @post(
        "/api/v1/sites/{site_id:str}/call-backs",
        right=Scope.ASK_CALL_BACK,
        status_code=200,
        summary="Ask to be rung",
        responses={
            200: ResponseSpec(BookingReply, description="The call-back", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED, Kind.TOO_MANY, Kind.ID_REUSED),
        },
    )
    async def ask_call_back(
        site_id: FromPath[str], data: JSONBody[AskCallBack], request: Incoming
    ) -> Response[bytes]:  # fmt: skip
        holder = holder_of(request)
        return json_answer(await commands.ask(site_id, data, holder))

    @post(
        "/api/v1/sites/{site_id:str}/bookings/{booking_id:uuid}/{action:str}",
        right=Scope.KEEP_DAY,
        status_code=200,
        summary="Take a telephone meeting or a call-back, or say how it went",
        responses={
            200: ResponseSpec(BookingReply, description="The booking as it is now", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING, Kind.BOOKING_STATE, Kind.BOOKING_TAKEN, Kind.ID_REUSED),
        },
    )
    async def act_on_booking(
        site_id: FromPath[str],
        booking_id: FromPath[UUID],
        action: FromPath[MeetingAction],
        data: JSONBody[ActOnBooking],
        request: Incoming,
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.act(site_id, booking_id, action, data, holder))

    @get(
        "/api/v1/sites/{site_id:str}/bookings/{booking_id:uuid}/agreement",
        right=Scope.KEEP_DAY,
        summary="What is agreed on for a difficult meeting",
        description="For guards and the booking's own caseworker.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING),
        response_headers=_NO_STORE,
    )
    async def read_agreement(
        site_id: FromPath[str], booking_id: FromPath[UUID], request: Incoming
    ) -> Agreement:  # fmt: skip
        holder = holder_of(request)
        return await commands.agreement(site_id, booking_id, holder)

    @put(
        "/api/v1/sites/{site_id:str}/bookings/{booking_id:uuid}/agreement",
        right=Scope.KEEP_DAY,
        summary="Agree on something for a difficult meeting",
        description="For guards and the booking's own caseworker. It is erased at the end of the booking's day.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_BOOKING, Kind.CHANGED_MEANWHILE, Kind.ID_REUSED),
        response_headers=_NO_STORE,
    )
    async def put_agreement(
        site_id: FromPath[str], booking_id: FromPath[UUID], data: JSONBody[PutAgreement], request: Incoming
    ) -> Agreement:
        holder = holder_of(request)
        return await commands.agree(site_id, booking_id, data, holder)

    @get(
        "/api/v1/sites/{site_id:str}/agreements",
        right=Scope.READ_AGREEMENTS,
        summary="Today's bookings with an agreement",
        description="For guards; without who comes.",
        responses=problems(*AT_A_SITE),
        response_headers=_NO_STORE,
    )
    async def read_agreements(site_id: FromPath[str]) -> list[AgreedBooking]:
        return await commands.agreements(site_id)

    return [read_day, ask_call_back, act_on_booking, read_agreement, put_agreement, read_agreements]
