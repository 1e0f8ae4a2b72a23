"""Signing in, over HTTP."""

from __future__ import annotations

from litestar import Request, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from server.identity.account_routes import address_of
from server.identity.gate import Open
from server.identity.sign_ins import SignIns
from server.openapi import WITHOUT_TOKEN, problems
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.errors import ProblemType


def identity_routes(sign_ins: SignIns) -> list[HTTPRouteHandler]:
    """The handlers of signing in."""

    @post(
        "/api/v1/sign-in",
        right=Open.TO_ALL,
        status_code=200,
        summary="Sign a member of staff in",
        security=WITHOUT_TOKEN,
        responses=problems(
            ProblemType.BAD_REQUEST, ProblemType.WRONG_PASSWORD, ProblemType.LOCKED_OUT, ProblemType.UNAVAILABLE
        ),
    )
    async def sign_in(data: JSONBody[SignIn], request: Request[object, object, State]) -> SignInReply:
        return await sign_ins.by_password(data, address_of(request))

    return [sign_in]
