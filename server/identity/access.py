"""Turns the Authorization header of a request into a holder who may, or a problem."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.identity.rights import may
from server.identity.roles import Scope
from server.identity.store import Holder, IdentityStore, token_hash
from server.problems import ProblemError, unknown_site
from shared.protocol.errors import ProblemType

REMEMBERED_FOR = timedelta(seconds=5)
"""How long a token is trusted without another look, when no word of a change has come."""

_MOST = 10_000


def allows(holder: Holder, scope: Scope, site_id: str | None) -> bool:
    """Whether the holder may do it at that site; None is the holder's own."""
    if holder.rights is not None and scope not in holder.rights:
        return False
    return may(holder.actors, scope, at_own_centre=site_id in (None, holder.site_id, *holder.centres))


class Access:
    """Checks tokens, with a small memory so that a hot command costs one round trip and not two.

    `forgot` is called with whom it has forgotten; None is everybody.
    """

    def __init__(
        self,
        store: IdentityStore,
        clock: Callable[[], datetime],
        *,
        forgot: Callable[[UUID | None], None] = lambda _: None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._forgot = forgot
        self._known: OrderedDict[bytes, tuple[Holder, datetime]] = OrderedDict()
        self._forgotten = 0

    async def require(self, authorization: str | None, site_id: str | None, *scopes: Scope) -> Holder:
        """The holder of the token, if it is valid and allows one of `scopes` there; raises a `ProblemError` otherwise.

        Without a `site_id` it is about the holder's own centre. With a site go its tokens: whoever
        has one of them is told that the site is gone, since no sign-in would help.
        """
        holder = await self._holder(authorization)
        if holder is None:
            if site_id is not None and not await self._store.knows_site(site_id):
                raise unknown_site(site_id)
            if await self._store.has_moved(token_hash(_token(authorization))):
                raise ProblemError(ProblemType.MOVED, "This person works at another centre now. Sign in again.")
            raise ProblemError(ProblemType.UNAUTHENTICATED, "The token is not known here. Sign in again.")
        if holder.expires_at <= self._clock():
            raise ProblemError(ProblemType.TOKEN_EXPIRED, "The sign-in has expired. Sign in again.")
        if not any(allows(holder, scope, site_id) for scope in scopes):
            wanted, where = " or ".join(scopes), "" if site_id is None else f" at {site_id}"
            raise ProblemError(
                ProblemType.FORBIDDEN,
                f"This sign-in does not allow {wanted}{where}. Ask an administrator for the right.",
            )
        return holder

    async def unchanged(self, holder: Holder, authorization: str | None) -> bool:
        """Whether that token still speaks for just this holder; the database is asked."""
        return await self._store.holder(token_hash(_token(authorization))) == holder

    def forget(self, owner: UUID | None = None) -> None:
        """Look again at the tokens of that person or device, or at all: something about them has changed."""
        self._forgotten += 1
        for hashed, (holder, _) in list(self._known.items()):
            if owner in (None, holder.owner):
                del self._known[hashed]
        self._forgot(owner)

    async def _holder(self, authorization: str | None) -> Holder | None:
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise ProblemError(ProblemType.UNAUTHENTICATED, "Sign in first: the request carries no bearer token.")
        hashed = token_hash(token)
        known = self._known.get(hashed)
        if known is not None and self._clock() - known[1] < REMEMBERED_FOR:
            return known[0]
        forgotten = self._forgotten
        holder = await self._store.holder(hashed)
        if holder is None:
            self._known.pop(hashed, None)
            return None
        if forgotten == self._forgotten:  # else it may have been read before the change
            self._known[hashed] = (holder, self._clock())
            if len(self._known) > _MOST:
                self._known.popitem(last=False)
        return holder


def _token(authorization: str | None) -> str:
    return (authorization or "").partition(" ")[2]
