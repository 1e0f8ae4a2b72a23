"""Signing in, over HTTP."""

from __future__ import annotations

from typing import Annotated

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import Cookie, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, QueryParameter

from server.identity.app import IdentityParts
from server.identity.commands import IN_BROWSER, Sent, SingleSignOnCommands, TrayAsks
from server.identity.gate import Open
from server.identity.sign_ins.routes import address_of
from server.openapi import WITHOUT_TOKEN, problems
from server.problems import ProblemError
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.errors import ProblemType
from shared.protocol.signing_in import CHALLENGE_PATTERN, LOWEST_PORT, STATE_PATTERN, SignInByCode, SignInWays

_COOKIE = "skranke-sign-in"
_PRIVATE = {"cache-control": "no-store", "referrer-policy": "no-referrer"}
"""The addresses hold secrets: no cache keeps them, and no other site is told of them."""

_NO_MORE = """\
Dette login gælder ikke længere. Gå tilbage til Skranke, og log ind igen.

Denne påloggingen gjelder ikke lenger. Gå tilbake til Skranke og logg på igjen.

This sign-in is no longer valid. Go back to Skranke and sign in again.
"""

_Incoming = Request[object, object, State]


def identity_routes(identity: IdentityParts) -> list[HTTPRouteHandler]:
    """The handlers of signing in."""

    @get("/api/v1/sign-in-ways", right=Open.TO_ALL, summary="How one can sign in here", security=WITHOUT_TOKEN)
    async def sign_in_ways() -> SignInWays:
        return identity.ways

    @post(
        "/api/v1/sign-in",
        right=Open.TO_ALL,
        status_code=200,
        summary="Sign a member of staff in",
        security=WITHOUT_TOKEN,
        responses=problems(
            ProblemType.BAD_REQUEST, ProblemType.WRONG_PASSWORD, ProblemType.LOCKED_OUT, ProblemType.NOT_OFFERED,
            ProblemType.UNAVAILABLE,
        ),
    )  # fmt: skip
    async def sign_in(data: JSONBody[SignIn], request: _Incoming) -> SignInReply:
        if not identity.ways.local:
            raise ProblemError(ProblemType.NOT_OFFERED, "Passwords are not taken here. Use single sign-on.")
        return await identity.sign_ins.by_password(data, address_of(request))

    @post(
        "/api/v1/sign-in-by-code",
        right=Open.TO_ALL,
        status_code=200,
        summary="Change the code of a sign-in in the browser for a token",
        security=WITHOUT_TOKEN,
        responses=problems(ProblemType.BAD_REQUEST, ProblemType.UNAUTHENTICATED, ProblemType.UNAVAILABLE),
    )
    async def by_code(data: JSONBody[SignInByCode]) -> SignInReply:
        account = await identity.single_sign_on.exchange(data)
        if account is None:
            raise ProblemError(ProblemType.UNAUTHENTICATED, "The code is not known, or was used. Sign in again.")
        return await identity.sign_ins.begin(account, data.computer)

    return [sign_in_ways, sign_in, by_code, *_pages(identity.single_sign_on)]


def _pages(commands: SingleSignOnCommands) -> list[HTTPRouteHandler]:
    """The addresses that the browser comes by."""

    @get("/sign-in/{provider_id:str}", right=Open.TO_ALL, include_in_schema=False)
    async def begin(
        provider_id: FromPath[str],
        request: _Incoming,
        port: Annotated[int, QueryParameter(ge=LOWEST_PORT, le=65535)],
        challenge: Annotated[str, QueryParameter(pattern=CHALLENGE_PATTERN)],
        answer_state: Annotated[str, QueryParameter(name="state", pattern=STATE_PATTERN)],
    ) -> Response[bytes]:
        sent = await commands.begin(provider_id, TrayAsks(port, answer_state, challenge))
        if sent is None:
            raise ProblemError(ProblemType.NOT_FOUND, "There is no single sign-on of that name here. Check the path.")
        return _onwards(sent, secure=request.url.scheme == "https")

    @get("/sign-in/{provider_id:str}/back", right=Open.TO_ALL, include_in_schema=False)
    async def back(provider_id: FromPath[str], request: _Incoming) -> Response[bytes]:
        answer = {key: str(value) for key, value in request.query_params.items()}
        where = await commands.come_back(provider_id, answer, request.cookies.get(_COOKIE, ""))
        if where is None:
            return Response(_NO_MORE.encode(), status_code=410, media_type=MediaType.TEXT, headers=_PRIVATE)
        return _onwards(Sent(where), secure=request.url.scheme == "https")

    return [begin, back]


def _onwards(sent: Sent, *, secure: bool) -> Response[bytes]:
    """A redirect that binds what comes back to this browser, or forgets what bound it."""
    cookie = Cookie(
        _COOKIE, value=sent.browser, path="/", httponly=True, samesite="lax", secure=secure,
        max_age=int(IN_BROWSER.total_seconds()) if sent.browser else 0,
    )  # fmt: skip
    return Response(b"", status_code=303, headers={**_PRIVATE, "location": sent.url}, cookies=[cookie])
