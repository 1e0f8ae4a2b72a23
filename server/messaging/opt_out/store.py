"""Who wants no messages: kept as a keyed hash, so that the list is no list of numbers."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from datetime import datetime

import asyncpg

_SIGNATURE_BYTES = 12


class OptOutStore:
    """The list in PostgreSQL; its key is made the first time it is needed."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._key: bytes | None = None

    async def wants_none(self, address: str) -> bool:
        """Whether the owner of that number or mail address wants no messages."""
        found: bool = await self._pool.fetchval(
            "select exists (select from message_opt_out where hash = $1)", await self._hash(address)
        )
        return found

    async def stop(self, address: str, now: datetime) -> None:
        """They want none."""
        await self._write(await self._hash(address), now)

    async def token(self, address: str) -> str:
        """What stands in the link of a mail by which its reader says so; it tells nobody the address."""
        hashed = await self._hash(address)
        return base64.urlsafe_b64encode(hashed + await self._signature(hashed)).decode().rstrip("=")

    async def stop_by(self, token: str, now: datetime) -> bool:
        """The reader has followed the link; False when it is not one of ours."""
        try:
            raw = base64.b64decode(token.encode("ascii") + b"=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, UnicodeEncodeError):
            return False
        hashed, signature = raw[:32], raw[32:]
        if not hmac.compare_digest(signature, await self._signature(hashed)):
            return False
        await self._write(hashed, now)
        return True

    async def _write(self, hashed: bytes, now: datetime) -> None:
        await self._pool.execute(
            "insert into message_opt_out (hash, at) values ($1, $2) on conflict do nothing", hashed, now
        )

    async def _hash(self, address: str) -> bytes:
        said = address.strip().casefold().encode()
        return hmac.new(await self._known_key(), b"who\0" + said, hashlib.sha256).digest()

    async def _signature(self, hashed: bytes) -> bytes:
        return hmac.new(await self._known_key(), b"link\0" + hashed, hashlib.sha256).digest()[:_SIGNATURE_BYTES]

    async def _known_key(self) -> bytes:
        if self._key is None:
            await self._pool.execute(
                "insert into message_key (key) values ($1) on conflict do nothing", secrets.token_bytes(32)
            )
            self._key = await self._pool.fetchval("select key from message_key")
            assert self._key is not None
        return self._key
