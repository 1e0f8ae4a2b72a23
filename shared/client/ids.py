"""Ids of commands, made by whoever sends them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from uuid import UUID

from shared.protocol.ids import uuid7

_RANDOM_BITS = 74


def new_id(clock_ns: Callable[[], int] = time.time_ns, randbits: Callable[[int], int] = secrets.randbits) -> UUID:
    """A fresh UUIDv7, sorting by time; `clock_ns` counts nanoseconds since 1970."""
    return uuid7(clock_ns() // 1_000_000, randbits(_RANDOM_BITS))
