"""Ids made by whoever sends a command: UUID version 7, so that they sort by time (RFC 9562, section 5.7)."""

from __future__ import annotations

from uuid import UUID

_RANDOM_BITS = 74


def uuid7(milliseconds: int, randomness: int) -> UUID:
    """The UUIDv7 of a Unix time in milliseconds and 74 random bits."""
    high = (milliseconds & (1 << 48) - 1) << 80
    rand_a = (randomness >> 62 & 0xFFF) << 64
    rand_b = randomness & (1 << 62) - 1
    return UUID(int=high | 0x7 << 76 | rand_a | 0b10 << 62 | rand_b)
