"""What the doctor has found: one line each."""

from __future__ import annotations

from msgspec import Struct


class Finding(Struct, frozen=True):
    """`well` or not; `words` say what is so and, if it is not well, what to do. Never a secret."""

    check: str
    well: bool
    words: str


def well(check: str, words: str) -> Finding:
    """Nothing to do."""
    return Finding(check, well=True, words=words)


def ill(check: str, words: str) -> Finding:
    """Something to do."""
    return Finding(check, well=False, words=words)
