"""One's own account over HTTP: keep a sign-in going, end it, choose another password."""

from __future__ import annotations

from litestar import Request, get, post
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.identity.sign_ins.commands import SignIns
from server.openapi import WITH_TOKEN, WITHOUT_TOKEN, problems
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.own_account import OwnAccount
from shared.protocol.people import ChangePassword, Renewed, RenewSignIn, SignOut
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]


def address_of(request: Incoming) -> str:
    """Where a request comes from."""
    return request.client.host if request.client else ""


def account_routes(sign_ins: SignIns) -> list[HTTPRouteHandler]:
    """The handlers of one's own account."""

    @post(
        "/api/v1/sign-in/renew",
        right=Open.TO_ALL,
        status_code=200,
        summary="Get a new access token for a refresh token",
        description="The sender makes the refresh token that takes its place, so the same may be sent again.",
        security=WITHOUT_TOKEN,
        responses=problems(Kind.BAD_REQUEST, Kind.TOKEN_EXPIRED, Kind.ID_REUSED, Kind.UNAVAILABLE),
    )
    async def renew(data: JSONBody[RenewSignIn]) -> Renewed:
        return await sign_ins.renew(data)

    @get(
        "/api/v1/me",
        right=Scope.OWN_ACCOUNT,
        summary="One's own account, and where one is signed in",
        responses=problems(*WITH_TOKEN),
        response_headers=[ResponseHeader(name="cache-control", value="no-store")],
    )
    async def own_account(request: Incoming) -> OwnAccount:
        return await sign_ins.own(holder_of(request))

    @post(
        "/api/v1/me/sign-out",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="End this sign-in, all of one's own, or all but this one",
        responses=problems(*WITH_TOKEN),
    )
    async def sign_out(data: JSONBody[SignOut], request: Incoming) -> Noted:
        await sign_ins.sign_out(holder_of(request), data)
        return Noted()

    @post(
        "/api/v1/me/password",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Choose another password for oneself",
        responses=problems(*WITH_TOKEN, Kind.WRONG_PASSWORD, Kind.LOCKED_OUT, Kind.WEAK_PASSWORD, Kind.NOT_OFFERED),
    )
    async def change_password(data: JSONBody[ChangePassword], request: Incoming) -> Noted:
        await sign_ins.change_password(holder_of(request), data, address_of(request))
        return Noted()

    return [renew, own_account, sign_out, change_password]
