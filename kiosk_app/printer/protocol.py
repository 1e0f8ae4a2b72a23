"""What is said between a computer and an ESC/POS printer: pure bytes, in both directions.

Source: Epson's ESC/POS command reference.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

INIT: Final = b"\x1b@"
"""Back to the settings after power-on; switches automatic status off as well."""

FEED_AND_CUT: Final = b"\x1dVB\x00"
"""Feed what is printed beyond the knife, and cut, but for one point."""

ASK_STATUS: Final = tuple(bytes((0x10, 0x04, which)) for which in (1, 2, 3, 4))
"""`DLE EOT` 1 to 4: printer, why offline, which error, roll. Answered at once, even when the printer is busy."""

AUTO_STATUS_ON: Final = b"\x1da\x0e"
"""`GS a`: tell of online/offline, errors and paper unasked. Executed in its turn among what is to be printed."""

ASK_PROCESSED: Final = b"\x1dr\x01"
"""`GS r` 1: answered when all before it has been read, which is before it is printed."""

DISCARD: Final = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""`DLE DC4` 8: forget at once all that is not printed yet."""

ID_LENGTH: Final = 4
PROCESS_IDS: Final = 10**ID_LENGTH
"""How many different ids `process_id` makes."""


def ask_printed(process_id: bytes) -> bytes:
    """`GS ( H` 48: answered with the same four bytes (each 32 to 126) when all before it stands on paper."""
    assert len(process_id) == ID_LENGTH
    return b"\x1d(H\x06\x0000" + process_id


def process_id(number: int) -> bytes:
    """The id of a printing process: four digits."""
    return b"%04d" % (number % PROCESS_IDS)


def density(steps: int) -> bytes:
    """`GS ( K` 49: so many steps of about 5 % darker (above 0) or paler than the printer's own, until `INIT`."""
    return b"\x1d(K\x02\x001" + steps.to_bytes(1, "little", signed=True)


class RealTimeStatus(Struct, frozen=True):
    """The answer to one `DLE EOT`; which one, is known from the order of asking only."""

    value: int


class AutoStatus(Struct, frozen=True):
    """The four bytes that `GS a` has asked for."""

    value: bytes


class PaperStatus(Struct, frozen=True):
    """The answer to `GS r` 1."""

    value: int


class Printed(Struct, frozen=True):
    """The answer to `GS ( H`: all before the request with this id stands on paper."""

    process_id: bytes


class Discarded(Struct, frozen=True):
    """The answer to `DLE DC4` 8: nothing is held any more."""


Answer = RealTimeStatus | AutoStatus | PaperStatus | Printed | Discarded

_KIND_BITS: Final = 0b1001_0011
_REAL_TIME: Final = 0b0001_0010
_AUTO: Final = 0b0001_0000
_PAPER_BITS: Final = 0b1001_0000
_AUTO_LENGTH: Final = 4
_BLOCK_STARTS: Final = (0x37, 0x5F)
_BLOCK_END: Final = 0
_LONGEST_BLOCK: Final = 80
_PRINTED: Final = b"\x37\x22"
_DISCARDED: Final = b"\x37\x25"


class AnswerParser:
    """Reads what a printer sends, however it is split; what is no answer of a kind known here is passed over."""

    def __init__(self) -> None:
        self._open = bytearray()

    def feed(self, data: bytes) -> list[Answer]:
        """The answers that are complete with these bytes."""
        answers: list[Answer] = []
        for byte in data:
            answer = self._take(byte)
            if answer is not None:
                answers.append(answer)
        return answers

    def _take(self, byte: int) -> Answer | None:
        if self._open:
            self._open.append(byte)
            return self._go_on()
        if byte in _BLOCK_STARTS or byte & _KIND_BITS == _AUTO:
            self._open.append(byte)
            return None
        if byte & _KIND_BITS == _REAL_TIME:
            return RealTimeStatus(byte)
        if byte & _PAPER_BITS == 0:
            return PaperStatus(byte)
        return None

    def _go_on(self) -> Answer | None:
        if self._open[0] not in _BLOCK_STARTS:
            return AutoStatus(self._close()) if len(self._open) == _AUTO_LENGTH else None
        if self._open[-1] != _BLOCK_END:
            if len(self._open) > _LONGEST_BLOCK:
                self._close()
            return None
        block = self._close()
        if block[:2] == _PRINTED:
            return Printed(block[2:-1])
        return Discarded() if block[:2] == _DISCARDED else None

    def _close(self) -> bytes:
        closed = bytes(self._open)
        self._open.clear()
        return closed
