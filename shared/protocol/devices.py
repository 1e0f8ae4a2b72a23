"""How the printer of a stand is, as everybody at the site may know it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from shared.protocol.model import Key


class PrinterCondition(StrEnum):
    """What can be done about a stand's printer. The first eight are what a stand reports, the last is the server's."""

    READY = "ready"
    NEAR_END = "near_end"
    OUT = "out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    OFFLINE = "offline"
    UNKNOWN = "unknown"
    """The printer does not say how it is."""
    NONE = "none"
    """The stand has no printer."""
    SILENT = "silent"
    """The stand itself has not been heard of for some minutes, so nobody knows."""


class StandPrinter(Struct, frozen=True, kw_only=True):
    """The printer of one stand, as the site knows it; carries nothing personal.

    `since` is when it came to be so. `tickets_left` is the stand's own estimate while the paper is near its end, as of
    the last event. `speaks` says that this printer has told before how it is: then *unknown* is a fault. Without, it
    is a printer that never tells, as those behind a Windows spooler.
    """

    stand_id: Key
    state: PrinterCondition
    since: datetime
    tickets_left: int | None = None
    speaks: bool = False
