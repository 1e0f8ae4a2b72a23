"""How the printer is, from the bytes it sends: pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final


class PrinterState(StrEnum):
    """What a citizen or a superuser can do about the printer. Silence is unknown, never ready."""

    READY = "ready"
    NEAR_END = "near_end"
    OUT = "out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    OFFLINE = "offline"
    UNKNOWN = "unknown"

    @property
    def can_print(self) -> bool:
        """Whether the printer has said that it will print."""
        return self in {PrinterState.READY, PrinterState.NEAR_END}


_OFFLINE: Final = 0x08
_COVER_OPEN: Final = 0x04
_ERROR_STOPS: Final = 0x40
_ERRORS: Final = 0x6C  # recoverable, knife, past recovery, waiting to cool down
_NEAR_END: Final = 0x0C
_OUT: Final = 0x60
_AUTO_COVER_OPEN: Final = 0x20
_AUTO_NEAR_END: Final = 0x03
_AUTO_OUT: Final = 0x0C


def from_real_time(answers: Sequence[int]) -> PrinterState:
    """The state from the answers to `DLE EOT` 1, 2, 3 and 4 in that order; unknown when one is missing."""
    if len(answers) < 4:  # noqa: PLR2004
        return PrinterState.UNKNOWN
    printer, offline_cause, error_cause, roll = answers[:4]
    return _state(
        cover_open=bool(offline_cause & _COVER_OPEN),
        out=bool(roll & _OUT),
        error=bool(error_cause & _ERRORS or offline_cause & _ERROR_STOPS),
        offline=bool(printer & _OFFLINE),
        near_end=bool(roll & _NEAR_END),
    )


def from_auto(message: bytes) -> PrinterState:
    """The state from the four bytes of automatic status."""
    printer, errors, paper = message[0], message[1], message[2]
    return _state(
        cover_open=bool(printer & _AUTO_COVER_OPEN),
        out=bool(paper & _AUTO_OUT),
        error=bool(errors & _ERRORS),
        offline=bool(printer & _OFFLINE),
        near_end=bool(paper & _AUTO_NEAR_END),
    )


def _state(*, cover_open: bool, out: bool, error: bool, offline: bool, near_end: bool) -> PrinterState:
    """The one thing to say first: an open cover explains missing paper, and both explain being offline."""
    found = (
        (cover_open, PrinterState.COVER_OPEN),
        (out, PrinterState.OUT),
        (error, PrinterState.ERROR),
        (offline, PrinterState.OFFLINE),
        (near_end, PrinterState.NEAR_END),
    )
    return next((state for applies, state in found if applies), PrinterState.READY)
