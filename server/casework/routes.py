"""Casework over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.casework.commands import CaseworkCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.casework import AddErrand, AnswerNotice, NoteVisitor, Park, Transfer
from shared.protocol.commands import ActOnTicket, IssueReply, TicketReply
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.team import TakenOver, TakeOver

Incoming = Request[object, object, State]

_TICKET = "/api/v1/sites/{site_id:str}/tickets/{ticket_id:uuid}"
_REFUSED = (*AT_A_SITE, Kind.UNKNOWN_TICKET, Kind.TICKET_STATE, Kind.OTHER_DESK, Kind.ID_REUSED)


def casework_routes(commands: CaseworkCommands) -> list[HTTPRouteHandler]:
    """The handlers of casework."""

    @post(
        f"{_TICKET}/transfer",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Hand the citizen on to a service, a desk, a person or another centre",
        description="The ticket keeps its place. At another centre the citizen gets a new number: it is the answer.",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket as it is now", generate_examples=False),
            **problems(*_REFUSED, Kind.UNKNOWN_SERVICE, Kind.UNKNOWN_DESK, Kind.NOT_FOUND),
        },
    )
    async def transfer(site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[Transfer]) -> Response[bytes]:
        return json_answer(await commands.transfer(site_id, ticket_id, data))

    @post(
        f"{_TICKET}/park",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Put a ticket aside, until a moment later today or without end",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket as it is now", generate_examples=False),
            **problems(*_REFUSED, Kind.UNKNOWN_DESK),
        },
    )
    async def park(
        site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[Park], request: Incoming
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.park(site_id, ticket_id, data, holder))

    @post(
        f"{_TICKET}/answer",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Answer the notice of an arrival",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket as it is now", generate_examples=False),
            **problems(*_REFUSED),
        },
    )
    async def answer_notice(
        site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[AnswerNotice], request: Incoming
    ) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.answer(site_id, ticket_id, data, holder))

    @post(
        f"{_TICKET}/note",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Write down what matters about a citizen",
        description="Only staff see it, it stands in no event, and it is erased with the end of the day.",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket", generate_examples=False),
            **problems(*_REFUSED),
        },
    )
    async def note_visitor(
        site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[NoteVisitor]
    ) -> Response[bytes]:
        return json_answer(await commands.note(site_id, ticket_id, data))

    @post(
        f"{_TICKET}/undo",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Take back what the desk has just done",
        responses={
            200: ResponseSpec(TicketReply, description="The ticket as it was", generate_examples=False),
            **problems(*_REFUSED, Kind.DESK_BUSY),
        },
    )
    async def undo(site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[ActOnTicket]) -> Response[bytes]:
        return json_answer(await commands.undo(site_id, ticket_id, data))

    @post(
        f"{_TICKET}/errands",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="Give the same citizen one errand more",
        responses={
            200: ResponseSpec(IssueReply, description="The new ticket", generate_examples=False),
            **problems(*AT_A_SITE, Kind.UNKNOWN_TICKET, Kind.UNKNOWN_SERVICE, Kind.UNKNOWN_DESK, Kind.ID_REUSED),
        },
    )
    async def add_errand(
        site_id: FromPath[str], ticket_id: FromPath[UUID], data: JSONBody[AddErrand]
    ) -> Response[bytes]:
        return json_answer(await commands.add_errand(site_id, ticket_id, data))

    @post(
        "/api/v1/sites/{site_id:str}/take-over",
        right=Scope.CALL_TICKETS,
        status_code=200,
        summary="See to all who wait for a colleague",
        responses={
            200: ResponseSpec(TakenOver, description="How many", generate_examples=False),
            **problems(*AT_A_SITE),
        },
    )
    async def take_over(site_id: FromPath[str], data: JSONBody[TakeOver], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        return json_answer(await commands.take_over(site_id, data, holder))

    return [transfer, park, answer_notice, note_visitor, undo, add_errand, take_over]
