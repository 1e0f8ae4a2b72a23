"""Passwords: argon2id hashes, made and checked off the event loop."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

_hasher = PasswordHasher()
_NOBODY = _hasher.hash("a password nobody has")


def hash_password(password: str) -> str:
    """The argon2id hash of a password; takes some tens of milliseconds."""
    return _hasher.hash(password)


async def hashed(password: str) -> str:
    """The same, off the event loop."""
    return await asyncio.to_thread(hash_password, password)


async def matches(password: str, password_hash: str | None) -> bool:
    """Whether the password has that hash. Without a hash it takes as long and is False, so names cannot be guessed."""
    right = await asyncio.to_thread(_verify, password_hash or _NOBODY, password)
    return right and password_hash is not None


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerifyMismatchError, InvalidHashError):
        return False
