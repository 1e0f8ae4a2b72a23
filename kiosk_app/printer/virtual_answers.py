"""What the virtual printer says of itself, true or spoilt."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from random import Random
from typing import Final

from kiosk_app.printer.virtual_faults import STOPS, Fault

_NAMES: Final = {0x41: b"_1.00\x00", 0x42: b"_SKRANKE\x00", 0x43: b"_VIRTUAL\x00", 0x44: b"_1\x00"}
_LONGEST_NOISE: Final = 8
_PRINTED: Final = b"\x37\x22"
_FOREIGN: Final = b"ZZZZ"
_REAL_TIME: Final = 0x12
_QUESTIONS: Final = 4


def real_time_status(which: int, faults: AbstractSet[Fault]) -> bytes:
    """The answer to `DLE EOT` 1 to 4."""
    if Fault.OTHER_ANSWER in faults:
        which = which % _QUESTIONS + 1
    out, cover, cutter, heat = (fault in faults for fault in (Fault.OUT, Fault.COVER, Fault.CUTTER, Fault.HEAT))
    near_end = out or Fault.NEAR_END in faults
    bits = (
        0x08 * bool(faults & STOPS),
        0x04 * cover | 0x20 * out | 0x40 * (cutter or heat),
        0x08 * cutter | 0x40 * heat,
        0x0C * near_end | 0x60 * out,
    )
    return bytes((_REAL_TIME | bits[which - 1],))


def auto_status(faults: AbstractSet[Fault]) -> bytes:
    """The four bytes that `GS a` asks for."""
    first = 0x10 | 0x08 * bool(faults & STOPS) | 0x20 * (Fault.COVER in faults)
    second = 0x08 * (Fault.CUTTER in faults) | 0x40 * (Fault.HEAT in faults)
    return bytes((first, second, _paper_bits(faults), 0x0F))


def paper_status(which: int, faults: AbstractSet[Fault]) -> bytes:
    """The answer to `GS r`."""
    if Fault.OTHER_ANSWER in faults:
        return bytes((_REAL_TIME,))
    return bytes((_paper_bits(faults) if which in b"\x011" else 0,))


def printed(process_id: bytes, faults: AbstractSet[Fault]) -> bytes:
    """The answer to `GS ( H`; nothing from a printer that does not know it."""
    if Fault.NO_PROCESS_ID in faults:
        return b""
    if Fault.OTHER_ANSWER in faults:
        return name(0x42)
    return _PRINTED + (_FOREIGN if Fault.FOREIGN_ID in faults else process_id) + b"\x00"


def name(which: int) -> bytes:
    """The answer to `GS I`."""
    return _NAMES.get(which, b"\x02")


def on_the_wire(answer: bytes, faults: AbstractSet[Fault], chance: Random) -> bytes:
    """What arrives of an answer."""
    if not answer or faults & {Fault.MUTE, Fault.OFF, Fault.HALF_CLOSE}:
        return b""
    if Fault.NOISE in faults:
        return chance.randbytes(chance.randint(1, _LONGEST_NOISE))
    if Fault.CUT_SHORT in faults and len(answer) > 1:
        return answer[: len(answer) // 2]
    return answer


def _paper_bits(faults: AbstractSet[Fault]) -> int:
    out = Fault.OUT in faults
    return 0x0C * out | 0x03 * (out or Fault.NEAR_END in faults)
