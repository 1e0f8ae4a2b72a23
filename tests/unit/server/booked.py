"""What is booked, with names."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID


class Taken(NamedTuple):
    """A booking as the store reads it."""

    service_id: str
    starts_at: int
    ends_at: int
    busy_until: int
    desk_id: str | None = None
    lane: int | None = None
    staff_id: UUID | None = None
