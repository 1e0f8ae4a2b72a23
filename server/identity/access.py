"""Turns the Authorization header of a request into a holder who may, or a problem."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from server.identity.roles import Scope
from server.identity.store import Holder, IdentityStore, token_hash
from server.problems import ProblemError, unknown_site
from shared.protocol.errors import ProblemType

REMEMBERED_FOR = timedelta(seconds=5)
"""How long a token is trusted without another look: so long may a revoked one still be used."""

_MOST = 10_000


class Access:
    """Checks tokens, with a small memory so that a hot command costs one round trip and not two."""

    def __init__(self, store: IdentityStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._known: OrderedDict[bytes, tuple[Holder, datetime]] = OrderedDict()

    async def require(self, authorization: str | None, site_id: str, scope: Scope) -> Holder:
        """The holder of the token, if it is valid here and allows `scope`; raises a `ProblemError` otherwise.

        With a site go its tokens: whoever has one of them is told that the site is gone, since no sign-in would help.
        """
        holder = await self._holder(authorization)
        if holder is None:
            if not await self._store.knows_site(site_id):
                raise unknown_site(site_id)
            raise ProblemError(ProblemType.UNAUTHENTICATED, "The token is not known here. Sign in again.")
        if holder.expires_at <= self._clock():
            raise ProblemError(ProblemType.TOKEN_EXPIRED, "The sign-in has expired. Sign in again.")
        if holder.site_id != site_id or scope not in holder.scopes:
            raise ProblemError(
                ProblemType.FORBIDDEN,
                f"This sign-in does not allow {scope} at {site_id}. Ask an administrator for the right.",
            )
        return holder

    async def _holder(self, authorization: str | None) -> Holder | None:
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise ProblemError(ProblemType.UNAUTHENTICATED, "Sign in first: the request carries no bearer token.")
        hashed = token_hash(token)
        known = self._known.get(hashed)
        if known is not None and self._clock() - known[1] < REMEMBERED_FOR:
            return known[0]
        holder = await self._store.holder(hashed)
        if holder is None:
            self._known.pop(hashed, None)
            return None
        self._known[hashed] = (holder, self._clock())
        if len(self._known) > _MOST:
            self._known.popitem(last=False)
        return holder
