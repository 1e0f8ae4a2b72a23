"""Ids that the server makes itself."""

from __future__ import annotations

import secrets
import time
from uuid import UUID

from shared.protocol.ids import uuid7


def new_id() -> UUID:
    """A fresh UUIDv7."""
    return uuid7(time.time_ns() // 1_000_000, secrets.randbits(74))
