"""The codes of bookings: short, typed on a stand, and without letters that look alike."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without 0, 1, I, L and O, which look alike, and U, which makes words."""

LENGTH = 8
"""30 to the power of 8 codes: nobody finds one by trying."""

_MEANT = str.maketrans({"-": "", "O": "0", "I": "1"})


def new_code() -> str:
    """A fresh code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def written_code(typed: str) -> str:
    """A code as it is kept, from how it was typed: capitals, no dashes, 0 for O and 1 for I."""
    return typed.strip().upper().translate(_MEANT)
