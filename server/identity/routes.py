"""Signing in, and what stands say of themselves, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from litestar import Request, get, post, put
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity import passwords
from server.identity.access import Access
from server.identity.devices import StandReports
from server.identity.roles import Scope
from server.identity.store import IdentityStore
from server.openapi import AT_A_SITE, WITHOUT_TOKEN, problems
from server.problems import ProblemError
from shared.protocol.commands import SignIn, SignInReply
from shared.protocol.errors import ProblemType
from shared.protocol.visits import Noted, StandReport, StandSeen

Incoming = Request[object, object, State]


def identity_routes(
    store: IdentityStore, *, clock: Callable[[], datetime], valid_for: timedelta
) -> list[HTTPRouteHandler]:
    """The handlers of signing in."""

    @post(
        "/api/v1/sign-in",
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


def stand_routes(reports: StandReports, access: Access) -> list[HTTPRouteHandler]:
    """The handlers of what stands say of themselves."""

    @put(
        "/api/v1/sites/{site_id:str}/stands/{stand_id:str}/report",
        status_code=200,
        summary="Say how this stand is",
        responses=problems(*AT_A_SITE),
    )
    async def report_stand(
        site_id: FromPath[str], stand_id: FromPath[str], data: JSONBody[StandReport], request: Incoming
    ) -> Noted:
        holder = await access.require(request.headers.get("authorization"), site_id, Scope.REPORT_STAND)
        return await reports.keep(stand_id, data, holder)

    @get(
        "/api/v1/sites/{site_id:str}/stands",
        summary="The site's stands, as they were heard of last",
        responses=problems(*AT_A_SITE),
    )
    async def stands(site_id: FromPath[str], request: Incoming) -> list[StandSeen]:
        await access.require(request.headers.get("authorization"), site_id, Scope.READ_STANDS)
        return await reports.seen(site_id)

    return [report_stand, stands]
