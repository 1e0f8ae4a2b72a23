"""Signing in, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from server.identity import passwords
from server.identity.gate import Open
from server.identity.store import IdentityStore
from server.openapi import WITHOUT_TOKEN, problems
from server.problems import ProblemError
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.errors import ProblemType


def identity_routes(
    store: IdentityStore, *, clock: Callable[[], datetime], valid_for: timedelta
) -> list[HTTPRouteHandler]:
    """The handlers of signing in."""

    @post(
        "/api/v1/sign-in",
        right=Open.TO_ALL,
        status_code=200,
        summary="Sign a member of staff in",
        security=WITHOUT_TOKEN,
        responses=problems(ProblemType.BAD_REQUEST, ProblemType.WRONG_PASSWORD, ProblemType.UNAVAILABLE),
    )
    async def sign_in(data: JSONBody[SignIn]) -> SignInReply:
        account = await store.account(data.username)
        right = await passwords.matches(data.password, None if account is None else account.password_hash)
        if account is None or not right:
            raise ProblemError(ProblemType.WRONG_PASSWORD, "The user name or the password is wrong. Try again.")
        expires_at = clock() + valid_for
        token = await store.grant_staff(account.staff.id, account.site_id, expires_at)
        return SignInReply(token=token, expires_at=expires_at, site_id=account.site_id, staff=account.staff)

    return [sign_in]
