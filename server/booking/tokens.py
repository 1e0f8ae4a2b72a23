"""The secrets of a citizen's own booking: the link's token and the code that confirms a hold."""

from __future__ import annotations

import hashlib
import secrets
from uuid import UUID

TOKEN_BYTES = 18
"""144 bits, and 24 letters in the link."""

_DIGITS = 6


def new_token() -> str:
    """A fresh token for a link."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def hashed_token(token: str) -> bytes:
    """SHA-256 of it: all that is kept."""
    return hashlib.sha256(token.encode()).digest()


def new_confirm_code() -> str:
    """A fresh code of six digits, to be typed from a message."""
    return f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"


def hashed_code(booking_id: UUID, code: str) -> bytes:
    """SHA-256 of the code for this booking."""
    return hashlib.sha256(booking_id.bytes + code.encode()).digest()
