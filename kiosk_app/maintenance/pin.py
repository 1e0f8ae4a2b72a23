"""The PIN and the card that open the maintenance, as salted hashes; slow on purpose."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from itertools import pairwise
from typing import Final

_SHORTEST: Final = 4
_LONGEST: Final = 12
_COST: Final = 1 << 14
_BLOCK: Final = 8
_NAME: Final = "scrypt"
SALT_BYTES: Final = 16
SHORTEST_CARD: Final = 8
LONGEST_CARD: Final = 200
"""Nothing shorter or longer is looked at as a card."""
_PARTS: Final = 3


class PinError(ValueError):
    """The PIN is one that must not be used; the message says why and never repeats it."""


def check_pin(pin: str) -> None:
    """Raises `PinError` for one that is too short, too long, no digits, or that everybody would try first."""
    if not (pin.isascii() and pin.isdecimal() and _SHORTEST <= len(pin) <= _LONGEST):
        raise PinError(f"a PIN has {_SHORTEST} to {_LONGEST} digits")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise PinError("that PIN is tried first by everybody; take one without a row of digits")


def hashed(text: str, salt: bytes) -> str:
    """The line for the settings file; `salt` is `SALT_BYTES` of chance."""
    return f"{_NAME}${_encoded(salt)}${_encoded(_digest(text, salt))}"


def fits(text: str, stored: str) -> bool:
    """Whether `text` is what `stored` was made of, in the same time wherever it differs; it takes some 50 ms.

    A `stored` that is none of ours fits nothing.
    """
    parts = _read(stored)
    return parts is not None and hmac.compare_digest(_digest(text, parts[0]), parts[1])


def is_ours(stored: str) -> bool:
    """Whether `hashed` made it: anything else, as a bare PIN, opens nothing."""
    return _read(stored) is not None


def _read(stored: str) -> tuple[bytes, bytes] | None:
    """Salt and digest."""
    parts = stored.split("$")
    if len(parts) != _PARTS or parts[0] != _NAME:
        return None
    try:
        salt, digest = (base64.b64decode(part, validate=True) for part in parts[1:])
    except (binascii.Error, ValueError):
        return None
    return salt, digest


def _digest(text: str, salt: bytes) -> bytes:
    return hashlib.scrypt(text.encode("utf-8", "replace"), salt=salt, n=_COST, r=_BLOCK, p=1, dklen=32)


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
