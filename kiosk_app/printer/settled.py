"""The printer's state as it is told to people far away: one that has lasted, and no flicker; pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kiosk_app.printer.state import PrinterState

SECONDS: Final = {
    PrinterState.READY: 3.0,
    PrinterState.NEAR_END: 3.0,
    PrinterState.OUT: 3.0,
    PrinterState.ERROR: 5.0,
    PrinterState.OFFLINE: 15.0,
    PrinterState.UNKNOWN: 15.0,
    PrinterState.COVER_OPEN: 30.0,
}
"""How long a state has to last before it is told. Whoever changes the roll has the lid open for less than that."""


class Settling(Struct, frozen=True):
    """What was told last, what is seen now, and since when (a monotonic clock's seconds).

    The first good word is told at once: nobody is called for a stand that has just been switched on.
    """

    told: PrinterState | None = None
    seen: PrinterState = PrinterState.UNKNOWN
    since: float = 0.0

    def due_in(self, now: float) -> float | None:
        """Seconds until what is seen becomes what is told; None when it is already."""
        if self.seen is self.told:
            return None
        if self.told is None and self.seen.can_print:
            return 0.0
        return max(0.0, self.since + SECONDS[self.seen] - now)


def saw(settling: Settling, state: PrinterState, now: float) -> Settling:
    """With the state seen now."""
    if state is not settling.seen:
        settling = Settling(settling.told, state, now)
    return settled(settling, now)


def settled(settling: Settling, now: float) -> Settling:
    """With what is told brought up to what has lasted."""
    return Settling(settling.seen, settling.seen, settling.since) if settling.due_in(now) == 0.0 else settling
