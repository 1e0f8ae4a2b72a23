"""Gives another system a token for its client id and secret."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct

from server.identity.store import new_token, token_hash
from server.limits import Limiter
from server.open_api.rules import Asked, Fault, TokenFaultError, granted, unknown_client
from server.open_api.store import SystemStore

SLOW_SECONDS = 60
"""So long an address waits that has guessed too often."""


class TokenAnswer(Struct, frozen=True, kw_only=True):
    """A token (RFC 6749, 5.1); `expires_in` is in seconds, `scope` what it allows."""

    access_token: str
    token_type: str
    expires_in: int
    scope: str


class TokenFault(Struct, frozen=True, kw_only=True):
    """Why there is no token (RFC 6749, 5.2)."""

    error: Fault
    error_description: str


class Tokens:
    """A token lasts `lasts`."""

    def __init__(self, store: SystemStore, *, clock: Callable[[], datetime], lasts: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._lasts = lasts
        self._guessed: Limiter[str] = Limiter(most=30, within=timedelta(seconds=SLOW_SECONDS))

    async def give(self, asked: Asked, address: str) -> TokenAnswer:
        """A token for whoever has shown a secret; raises a `TokenFaultError`. `address` is where it was asked from."""
        now = self._clock()
        if self._guessed.is_spent(address, now):
            raise TokenFaultError(Fault.SLOW_DOWN, "Too many wrong secrets came from this address. Wait a minute.")
        client = await self._store.by_secret(asked.client_id, token_hash(asked.secret), now=now)
        if client is None:
            self._guessed.allows(address, now)
            raise unknown_client()
        rights, token = granted(asked.rights, client.rights), new_token()
        await self._store.grant(token_hash(token), client.id, rights, now=now, until=now + self._lasts)
        return TokenAnswer(
            access_token=token,
            token_type="Bearer",  # noqa: S106 - the kind of token
            expires_in=int(self._lasts.total_seconds()),
            scope=" ".join(rights),
        )
