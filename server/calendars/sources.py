"""Where busy times come from: one seam, behind it calendars under an address and those of the organisation."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from msgspec import Struct

from server.calendars.rules import Stretch
from shared.protocol.calendars import BusyFault


class Asked(Struct, frozen=True, kw_only=True):
    """Whose busy times are wanted, from when to when; `zone` is their centre's.

    `address` is that of the calendar, `mail` the person's. `etag` and `digest` are of what was last read; both are
    empty when all is to be taken in anew.
    """

    staff_id: UUID
    zone: str
    since: datetime
    until: datetime
    address: str = ""
    mail: str = ""
    etag: str = ""
    digest: bytes | None = None


class Busy(Struct, frozen=True, kw_only=True):
    """What is there now, in order and without overlaps."""

    stretches: tuple[Stretch, ...]
    etag: str = ""
    digest: bytes | None = None


class Unchanged(Struct, frozen=True):
    """It is as it was."""


class Fault(Struct, frozen=True):
    """It could not be read; `wait` is what the other side asks for before the next time."""

    fault: BusyFault
    wait: timedelta = timedelta()


Answer = Busy | Unchanged | Fault


class Wanted(Struct, frozen=True):
    """What is wanted of a calendar's file; `zone` is for days and times that name none."""

    zone: str
    since: datetime
    until: datetime


class Reading(Struct, frozen=True):
    """What came of it."""

    stretches: tuple[Stretch, ...] = ()
    fault: BusyFault | None = None


class BusySource(Protocol):
    """Reads the busy times of one person."""

    async def read(self, asked: Asked) -> Answer:
        """What is there. What can be expected to go wrong is answered and never raised."""
