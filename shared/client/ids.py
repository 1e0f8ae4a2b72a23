"""Ids of commands, made by whoever sends them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from uuid import UUID

from shared.protocol.ids import uuid7

_RANDOM_BITS = 74

_randbits = random.SystemRandom().getrandbits
"""What `secrets.randbits` is too; but that module loads OpenSSL, four megabytes in a tray that is on all day."""


def new_id(clock_ns: Callable[[], int] = time.time_ns, randbits: Callable[[int], int] = _randbits) -> UUID:
    """A fresh UUIDv7, sorting by time; `clock_ns` counts nanoseconds since 1970."""
    return uuid7(clock_ns() // 1_000_000, randbits(_RANDOM_BITS))
