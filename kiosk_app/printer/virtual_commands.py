"""How long each ESC/POS command is, so that what the virtual printer does not know is passed over whole.

Source: Epson's ESC/POS command reference.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_DLE, _ESC, _FS, _GS = 0x10, 0x1B, 0x1C, 0x1D
_LONGEST_OLD_BARCODE: Final = 6
_CUTS_AT_ONCE: Final = b"\x00\x01\x30\x31"
_24_DOTS: Final = b"\x20\x21"

_FIXED: Final = {
    _DLE: {b"\x04": 3, b"\x05": 3},
    _ESC: {
        b" !-3=?EGJMRTUVadtru{%": 3,
        b"@2<LSimv\x0c": 2,
        b"$\\c": 4,
        b"p": 5,
        b"W": 10,
    },
    _FS: {b"!-CW": 3, b"&.": 2, b"Sp": 4},
    _GS: {b"!BEHTbfhwrI/a": 3, b":c\x0c": 2, b"L$W\\P": 4, b"^": 5},
}
_LENGTHS: Final = {
    (first, second): length
    for first, groups in _FIXED.items()
    for seconds, length in groups.items()
    for second in seconds
}


def command_length(data: memoryview) -> int:
    """The length of the command or letter at the beginning of `data`; 0 when it is not all there yet."""
    if not data:
        return 0
    if data[0] not in _FIXED:
        return 1
    try:
        length = _of_command(data)
    except IndexError:
        return 0
    return length if length <= len(data) else 0


def _of_command(data: memoryview) -> int:
    """Raises IndexError when the bytes that tell the length are not there yet."""
    key = (data[0], data[1])
    if key in _LENGTHS:
        return _LENGTHS[key]
    measure = _VARIABLE.get(key)
    return measure(data) if measure else 2


def _parenthesis(data: memoryview) -> int:
    return 5 + _number(data, 3)


def _raster(data: memoryview) -> int:
    return 8 + _number(data, 4) * _number(data, 6)


def _large_graphics(data: memoryview) -> int:
    return 7 + int.from_bytes((data[3], data[4], data[5], data[6]), "little")


def _cut(data: memoryview) -> int:
    return 3 if data[2] in _CUTS_AT_ONCE else 4


def _barcode(data: memoryview) -> int:
    return _up_to_nul(data) if data[2] <= _LONGEST_OLD_BARCODE else 4 + data[3]


def _stored_picture(data: memoryview) -> int:
    return 4 + data[2] * data[3] * 8


def _column_picture(data: memoryview) -> int:
    return 5 + _number(data, 3) * (3 if data[2] in _24_DOTS else 1)


def _pulse_or_clear(data: memoryview) -> int:
    return {1: 5, 2: 5, 8: 10}.get(data[2], 3)


def _up_to_nul(data: memoryview) -> int:
    end = bytes(data).find(b"\x00", 2)
    return end + 1 if end >= 0 else len(data) + 1


def _number(data: memoryview, at: int) -> int:
    return data[at] | data[at + 1] << 8


_VARIABLE: Final[dict[tuple[int, int], Callable[[memoryview], int]]] = {
    (_DLE, 0x14): _pulse_or_clear,
    (_ESC, ord("(")): _parenthesis,
    (_ESC, ord("*")): _column_picture,
    (_ESC, ord("D")): _up_to_nul,
    (_FS, ord("(")): _parenthesis,
    (_GS, ord("(")): _parenthesis,
    (_GS, ord("8")): _large_graphics,
    (_GS, ord("V")): _cut,
    (_GS, ord("*")): _stored_picture,
    (_GS, ord("k")): _barcode,
    (_GS, ord("v")): _raster,
}
