"""How many tickets the roll is still good for, learnt from the rolls before it: pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.printer.state import PrinterState

FIRST_GUESS_MM: Final = 4000.0
"""How much paper is left when the first roll is said to be nearly out: printers' sensors are set to some metres."""
FEED_MM: Final = 15.0
"""White from the print head to the knife, which every ticket takes besides what is drawn on it."""
FIRST_TICKET_MM: Final = 100.0
_LEARN: Final = 0.4
"""The weight of the newest roll."""
_LEARN_TICKET: Final = 0.1
_SHORTEST_MM: Final = 300.0
"""A roll that is out sooner was taken out before its end, and teaches nothing."""


class PaperLeft(Struct, frozen=True, kw_only=True):
    """What is known of rolls; lengths in millimetres.

    `reserve_mm` is what a roll holds from *near end* to *out*, as learnt. `used_mm` is what was printed since *near
    end*; None on a roll that is not near it. `ticket_mm` is a ticket's usual length with its feed.
    """

    reserve_mm: float = FIRST_GUESS_MM
    learnt: int = 0
    used_mm: float | None = None
    ticket_mm: float = FIRST_TICKET_MM

    @property
    def tickets(self) -> int | None:
        """About so many more tickets; None while there is plenty."""
        if self.used_mm is None:
            return None
        return max(0, int((self.reserve_mm - self.used_mm) / self.ticket_mm))


def printed(left: PaperLeft, drawn_mm: float) -> PaperLeft:
    """After a ticket whose drawing is so long."""
    length = drawn_mm + FEED_MM
    ticket = left.ticket_mm + _LEARN_TICKET * (length - left.ticket_mm)
    return replace(left, ticket_mm=ticket, used_mm=None if left.used_mm is None else left.used_mm + length)


def became(left: PaperLeft, state: PrinterState) -> PaperLeft:
    """After the printer has come to say `state`; a fresh roll is one that is no longer near its end."""
    match state:
        case PrinterState.NEAR_END if left.used_mm is None:
            return replace(left, used_mm=0.0)
        case PrinterState.OUT if left.used_mm is not None:
            return replace(_learnt(left, left.used_mm), used_mm=None)
        case PrinterState.READY if left.used_mm is not None:
            return replace(left, used_mm=None)
    return left


def _learnt(left: PaperLeft, used_mm: float) -> PaperLeft:
    if used_mm < _SHORTEST_MM:
        return left
    weight = 1.0 if left.learnt == 0 else _LEARN
    return replace(left, reserve_mm=left.reserve_mm + weight * (used_mm - left.reserve_mm), learnt=left.learnt + 1)
