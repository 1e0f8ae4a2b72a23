"""Signing in, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import Cookie, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, QueryParameter

from server.identity import passwords
from server.identity.commands import IN_BROWSER, Sent, SingleSignOnCommands, TrayAsks
from server.identity.gate import Open
from server.identity.store import IdentityStore, StaffAccount
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


def identity_routes(
    store: IdentityStore,
    commands: SingleSignOnCommands,
    *,
    clock: Callable[[], datetime],
    valid_for: timedelta,
    ways: SignInWays,
) -> list[HTTPRouteHandler]:
    """The handlers of signing in."""

    async def reply(account: StaffAccount) -> SignInReply:
        expires_at = clock() + valid_for
        token = await store.grant_staff(account.staff.id, account.site_id, expires_at)
        return SignInReply(token=token, expires_at=expires_at, site_id=account.site_id, staff=account.staff)

    @get("/api/v1/sign-in-ways", right=Open.TO_ALL, summary="How one can sign in here", security=WITHOUT_TOKEN)
    async def sign_in_ways() -> SignInWays:
        return ways

    @post(
        "/api/v1/sign-in",
        right=Open.TO_ALL,
        status_code=200,
        summary="Sign a member of staff in",
        security=WITHOUT_TOKEN,
        responses=problems(
            ProblemType.BAD_REQUEST, ProblemType.WRONG_PASSWORD, ProblemType.NOT_OFFERED, ProblemType.UNAVAILABLE
        ),
    )
    async def sign_in(data: JSONBody[SignIn]) -> SignInReply:
        if not ways.local:
            raise ProblemError(ProblemType.NOT_OFFERED, "Passwords are not taken here. Use single sign-on.")
        account = await store.account(data.username)
        right = await passwords.matches(data.password, None if account is None else account.password_hash)
        if account is None or not right:
            raise ProblemError(ProblemType.WRONG_PASSWORD, "The user name or the password is wrong. Try again.")
        return await reply(account)

    @post(
        "/api/v1/sign-in-by-code",
        right=Open.TO_ALL,
        status_code=200,
        summary="Change the code of a sign-in in the browser for a token",
        security=WITHOUT_TOKEN,
        responses=problems(ProblemType.BAD_REQUEST, ProblemType.UNAUTHENTICATED, ProblemType.UNAVAILABLE),
    )
    async def by_code(data: JSONBody[SignInByCode]) -> SignInReply:
        account = await commands.exchange(data)
        if account is None:
            raise ProblemError(ProblemType.UNAUTHENTICATED, "The code is not known, or was used. Sign in again.")
        return await reply(account)

    return [sign_in_ways, sign_in, by_code, *_pages(commands)]


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
