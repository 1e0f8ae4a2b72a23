"""The Danish health card: finds the CPR number in what a reader of cards or barcodes has read; pure.

Works on the buffer itself. Nothing here makes a text or a copy of the number, but for the one that is handed out.
"""

from __future__ import annotations

import hmac
from datetime import date
from typing import Final

CPR_DIGITS: Final = 10
_TRACK_DIGITS: Final = 37
"""Of track 2: card type 1, country 3, use 1, issuer 3, CPR 10, group 1, doctor 6, region 3, municipality 3, from 6."""
_CPR_AT: Final = 8
_COUNTRY_AT: Final = 1
_DENMARK: Final = b"208"
_BIRTH_DIGITS: Final = 6
_TRACK_1: Final = ord("%")
_SHORTEST_TRACK_1: Final = 40
_TORN_DIGITS: Final = 18
_ZERO, _NINE = ord("0"), ord("9")

_REPLACEMENT: Final = 60
"""What is added to the day in a number that stands in for a CPR number."""
_OLD: Final = 1800
_PAST: Final = 1900
_PRESENT: Final = 2000


def cpr_of(read: bytearray) -> bytearray | None:
    """The ten digits, for whoever takes them to wipe; None when this is no health card.

    Of the magnetic track the digits alone count, because keyboards mangle the signs around them; a barcode holds the
    bare number, with or without something between birthday and serial.
    """
    for begin, end in _runs(read):
        if end - begin < _TRACK_DIGITS:
            continue
        for at in (end - _TRACK_DIGITS, begin):
            country = at + _COUNTRY_AT
            if read.find(_DENMARK, country, country + len(_DENMARK)) == country and _is_cpr(read, at + _CPR_AT):
                return bytearray(memoryview(read)[at + _CPR_AT : at + _CPR_AT + CPR_DIGITS])
    return _bare(read)


def is_torn(read: bytearray) -> bool:
    """Whether it may be what is left of a card that was drawn badly."""
    return any(end - begin >= _TORN_DIGITS for begin, end in _runs(read))


def is_first_track(read: bytearray) -> bool:
    """Whether it is the track with name and address: it comes before the other, and is nobody's business."""
    return len(read) >= _SHORTEST_TRACK_1 and read[0] == _TRACK_1


def card_hash(key: bytes, cpr: bytearray) -> str:
    """What is known of the card outside of this computer: HMAC-SHA256 of the ten digits, as 64 hex digits."""
    return hmac.digest(key, cpr, "sha256").hex()


def _bare(read: bytearray) -> bytearray | None:
    runs = _runs(read)
    if runs == [(0, CPR_DIGITS)] and len(read) == CPR_DIGITS and _is_cpr(read, 0):
        return bytearray(read)
    gap_end = len(read) - (CPR_DIGITS - _BIRTH_DIGITS)
    if runs == [(0, _BIRTH_DIGITS), (gap_end, len(read))] and gap_end - _BIRTH_DIGITS <= 2:  # noqa: PLR2004 - one sign
        cpr = bytearray(CPR_DIGITS)
        cpr[:_BIRTH_DIGITS] = memoryview(read)[:_BIRTH_DIGITS]
        cpr[_BIRTH_DIGITS:] = memoryview(read)[gap_end:]
        if _is_cpr(cpr, 0):
            return cpr
        cpr[:] = bytes(CPR_DIGITS)
    return None


def _runs(read: bytearray) -> list[tuple[int, int]]:
    """Where digits stand in a row."""
    runs: list[tuple[int, int]] = []
    begin: int | None = None
    for at, byte in enumerate(read):
        if _ZERO <= byte <= _NINE:
            begin = at if begin is None else begin
        elif begin is not None:
            runs.append((begin, at))
            begin = None
    return runs if begin is None else [*runs, (begin, len(read))]


def _is_cpr(read: bytearray, at: int) -> bool:
    """Whether the six digits there are a birthday in the century that the seventh tells."""
    day, month, year = (_two(read, at + place) for place in (0, 2, 4))
    day -= _REPLACEMENT if day > _REPLACEMENT else 0
    seventh = read[at + _BIRTH_DIGITS] - _ZERO
    try:
        date(_century(seventh, year) + year, month, day)
    except ValueError:
        return False
    return True


def _century(seventh: int, year: int) -> int:
    if seventh <= 3:  # noqa: PLR2004 - the CPR office's table
        return _PAST
    if seventh in (4, 9):
        return _PRESENT if year <= 36 else _PAST  # noqa: PLR2004 - as above
    return _PRESENT if year <= 57 else _OLD  # noqa: PLR2004 - as above


def _two(read: bytearray, at: int) -> int:
    return (read[at] - _ZERO) * 10 + read[at + 1] - _ZERO
