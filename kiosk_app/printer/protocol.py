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


class Nonsense(Struct, frozen=True):
    """Bytes that are no answer: the wire is bad, or the other end is no printer."""


Answer = RealTimeStatus | AutoStatus | PaperStatus | Printed | Discarded | Nonsense

_KIND_BITS: Final = 0b1001_0011
_REAL_TIME: Final = 0b0001_0010
_AUTO: Final = 0b0001_0000
_PAPER_BITS: Final = 0b1001_0000
_AUTO_LENGTH: Final = 4
_BLOCK_STARTS: Final = (0x37, 0x5F)
_BLOCK_END: Final = 0
_PRINTABLE: Final = range(0x20, 0x7F)
_LONGEST_BLOCK: Final = 80
_PRINTED: Final = b"\x37\x22"
_PRINTED_LENGTH: Final = len(_PRINTED) + ID_LENGTH + 1
_DISCARDED: Final = b"\x37\x25\x00"
_FLOW: Final = (0x11, 0x13)
_NONSENSE: Final = Nonsense()


class AnswerParser:
    """Reads what a printer sends, however it is split; holds no more than one block of it.

    What breaks off in its middle swallows nothing: the byte that does not fit is read as the beginning of the next.
    """

    def __init__(self) -> None:
        self._open = bytearray()

    def feed(self, data: bytes) -> list[Answer]:
        """The answers that are complete with these bytes; what is of no kind known here is passed over."""
        answers: list[Answer] = []
        for byte in data:
            self._open.append(byte)
            while self._open and (length := self._read(answers)):
                del self._open[:length]
        return answers

    def _read(self, answers: list[Answer]) -> int:
        """How many bytes are done with; 0 to wait for more."""
        first = self._open[0]
        if first in _BLOCK_STARTS:
            length, answer = _block(self._open)
        elif first & _KIND_BITS == _AUTO:
            length, answer = _auto(self._open)
        else:
            length, answer = 1, _single(first)
        if answer is not None and not (answer is _NONSENSE and answers[-1:] == [_NONSENSE]):
            answers.append(answer)
        return length


def _single(byte: int) -> Answer | None:
    if byte in _FLOW:
        return None
    if byte & _KIND_BITS == _REAL_TIME:
        return RealTimeStatus(byte)
    return PaperStatus(byte) if byte & _PAPER_BITS == 0 else _NONSENSE


def _auto(begun: bytearray) -> tuple[int, Answer | None]:
    if len(begun) > 1 and begun[-1] & _PAPER_BITS:
        return len(begun) - 1, _NONSENSE
    return (_AUTO_LENGTH, AutoStatus(bytes(begun))) if len(begun) == _AUTO_LENGTH else (0, None)


def _block(begun: bytearray) -> tuple[int, Answer | None]:
    """Only its last byte has not been looked at before."""
    if begun[-1] in _PRINTABLE and len(begun) < _LONGEST_BLOCK:
        return 0, None
    ended = begun[-1] == _BLOCK_END
    if ended and begun == _DISCARDED:
        return len(begun), Discarded()
    if ended and begun.startswith(_PRINTED) and len(begun) == _PRINTED_LENGTH:
        return len(begun), Printed(bytes(begun[len(_PRINTED) : -1]))
    if ended and not begun.startswith(_PRINTED) and len(begun) > 1:
        return len(begun), None
    return max(1, len(begun) - 1), _NONSENSE
