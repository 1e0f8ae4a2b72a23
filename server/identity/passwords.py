"""Passwords: argon2id hashes, made and checked off the event loop."""

from __future__ import annotations

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

_hasher = PasswordHasher()


def hash_password(password: str) -> str:
    """The argon2id hash of a password; takes some tens of milliseconds."""
    return _hasher.hash(password)


async def hashed(password: str) -> str:
    """The same, off the event loop."""
    return await asyncio.to_thread(hash_password, password)


async def matches(password: str, password_hash: str | None) -> bool:
    """Whether the password has that hash. Without a hash it takes as long and is False, so names cannot be guessed."""
    right = await asyncio.to_thread(_verify, password_hash, password)
    return right and password_hash is not None


def _verify(password_hash: str | None, password: str) -> bool:
    nobody = _nobody()  # also for somebody: the first sign-in takes as long for either
    try:
        return _hasher.verify(password_hash or nobody, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


@cache
def _nobody() -> str:
    """What a password is compared with when the name is nobody's; made at the first sign-in, not at every start."""
    return _hasher.hash("a password nobody has")
