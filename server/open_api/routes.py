"""Other systems over HTTP: how they get a token, and how administrators look after them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.identity.sign_ins.routes import address_of
from server.open_api.commands import SystemCommands
from server.open_api.rules import Fault, TokenFaultError, read_asked
from server.open_api.tokens import SLOW_SECONDS, TokenAnswer, TokenFault, Tokens
from server.openapi import AT_A_SITE, TOKEN_PATH, WITH_TOKEN, WITHOUT_TOKEN, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.systems import ChangeSystem, MakeSystem, NewSecret, Systems
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_SYSTEMS = "/api/v1/systems"
_SYSTEM = f"{_SYSTEMS}/{{system_id:uuid}}"
_PRIVATE = {"cache-control": "no-store", "pragma": "no-cache"}
_STATUS = {Fault.INVALID_CLIENT: 401, Fault.SLOW_DOWN: 429}


def system_routes(commands: SystemCommands, tokens: Tokens) -> list[HTTPRouteHandler]:
    """The handlers of other systems."""
    return [_token(tokens), *_care(commands)]


def _token(tokens: Tokens) -> HTTPRouteHandler:
    @post(
        TOKEN_PATH,
        right=Open.TO_ALL,
        status_code=200,
        summary="A token for another system (OAuth2 client credentials)",
        description="RFC 6749, section 4.4. Send `grant_type=client_credentials`, and `scope` for less than all, as a"
        " form; client id and secret by HTTP Basic, or as `client_id` and `client_secret` in the form.",
        security=WITHOUT_TOKEN,
        responses={
            200: ResponseSpec(TokenAnswer, description="The token", generate_examples=False),
            400: ResponseSpec(TokenFault, description="The request cannot be met", generate_examples=False),
            401: ResponseSpec(
                TokenFault, description="The client id or its secret is not right", generate_examples=False
            ),
            429: ResponseSpec(TokenFault, description="Too many wrong secrets", generate_examples=False),
            **problems(Kind.UNAVAILABLE),
        },
    )
    async def token(request: Incoming) -> Response[Any]:
        try:
            asked = read_asked(
                request.headers.get("content-type", ""), request.headers.get("authorization"), await request.body()
            )
            answer: TokenAnswer | TokenFault = await tokens.give(asked, address_of(request))
            status, headers = 200, _PRIVATE
        except TokenFaultError as error:
            answer = TokenFault(error=error.fault, error_description=error.words)
            status, headers = _STATUS.get(error.fault, 400), _PRIVATE | _said_of(error.fault)
        return Response(answer, status_code=status, headers=headers, media_type="application/json")

    return token


def _said_of(fault: Fault) -> dict[str, str]:
    match fault:
        case Fault.INVALID_CLIENT:
            return {"www-authenticate": 'Basic realm="skranke", charset="UTF-8"'}
        case Fault.SLOW_DOWN:
            return {"retry-after": str(SLOW_SECONDS)}
    return {}


def _care(commands: SystemCommands) -> list[HTTPRouteHandler]:
    @get(
        _SYSTEMS,
        right=Scope.MANAGE_SYSTEMS,
        summary="The other systems that are let in",
        responses=problems(*WITH_TOKEN),
    )
    async def systems() -> Systems:
        return await commands.systems()

    @get(
        "/api/v1/sites/{site_id:str}/systems",
        right=Scope.READ_SETTINGS,
        summary="The other systems that may something at a centre",
        description="For who looks at its settings. Of webhooks' addresses only the host.",
        responses=problems(*AT_A_SITE),
        response_headers=[ResponseHeader(name="cache-control", value="no-store")],
    )
    async def systems_there(site_id: FromPath[str]) -> Systems:
        return await commands.looked_at(site_id)

    @post(
        _SYSTEMS,
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Let another system in",
        description="The sender makes the secret and shows it once; only its hash is kept.",
        responses=problems(*WITH_TOKEN, Kind.UNKNOWN_SITE),
    )
    async def make_system(data: JSONBody[MakeSystem], request: Incoming) -> Noted:
        return await commands.make(data, holder_of(request).staff_id)

    @post(
        f"{_SYSTEM}/change",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Decide otherwise what another system is called, and where it may what",
        description="At once, also for the tokens that it has.",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND, Kind.UNKNOWN_SITE),
    )
    async def change_system(system_id: FromPath[UUID], data: JSONBody[ChangeSystem]) -> Noted:
        return await commands.change(system_id, data)

    @post(
        f"{_SYSTEM}/secret",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Give another system a new secret",
        description="The old ones hold for `overlap_hours` more, so that it can be changed there without a pause.",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def new_secret(system_id: FromPath[UUID], data: JSONBody[NewSecret]) -> Noted:
        return await commands.rotate(system_id, data)

    @post(
        f"{_SYSTEM}/revoke",
        right=Scope.MANAGE_SYSTEMS,
        status_code=200,
        summary="Let another system in no more",
        description="At once: its tokens are dead, and nothing is sent to it any more.",
        responses=problems(*WITH_TOKEN, Kind.NOT_FOUND),
    )
    async def revoke_system(system_id: FromPath[UUID], request: Incoming) -> Noted:
        return await commands.revoke(system_id, holder_of(request).staff_id)

    return [systems, systems_there, make_system, change_system, new_secret, revoke_system]
