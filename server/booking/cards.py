"""Health cards as the server knows them: by a keyed hash, whose key is made here and given to the stands."""

from __future__ import annotations

import hmac
import secrets

KEY_BYTES = 32


def new_card_key() -> bytes:
    """A fresh key."""
    return secrets.token_bytes(KEY_BYTES)


def hashed_card(key: bytes, cpr: str) -> bytes:
    """HMAC-SHA256 of the ten digits, as a stand makes it of the card."""
    return hmac.digest(key, cpr.encode("ascii"), "sha256")
