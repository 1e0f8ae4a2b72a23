"""Stretches of a day as the bits of a number, one for every five minutes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

UNIT_MINUTES = 5


def units(minutes: int) -> int:
    """How many bits that many minutes take."""
    return -(-minutes // UNIT_MINUTES)


def span(first: int, end: int) -> int:
    """The bits from `first` on, `end` not included; none below bit 0."""
    first = max(first, 0)
    return ((1 << (end - first)) - 1) << first if end > first else 0


def begins(free: int, length: int) -> int:
    """The bits at which `length` bits of `free` in a row begin; `free` itself for none."""
    have = 1
    while have < length:
        more = min(have, length - have)
        free &= free >> more
        have += more
    return free


def ones(bits: int) -> Iterator[int]:
    """Where the bits are set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def added(layers: list[int], bits: int) -> None:
    """Count one more at each of the bits: the n-th of `layers` has those that were counted more than n times."""
    for place, layer in enumerate(layers):
        layers[place], bits = layer | bits, layer & bits
        if not bits:
            return
    if bits:
        layers.append(bits)


def united(spans: Iterable[tuple[int, int]], length: int) -> int:
    """The bits that are in any of the spans, of so many; a span is its first bit and the one after its last.

    Marked as digits: a long number is not written anew for each span.
    """
    digits = bytearray(b"0" * length)
    for begin, until in spans:
        if 0 <= begin < until <= length:
            digits[length - until : length - begin] = b"1" * (until - begin)
        elif (first := max(begin, 0)) < (end := min(until, length)):
            digits[length - end : length - first] = b"1" * (end - first)
    return int(digits, 2)


def rows(spans: Iterable[tuple[int, int]], length: int) -> list[int]:
    """The spans in as few numbers of so many bits as can be, so that in none of these two of them overlap."""
    found: list[list[tuple[int, int]]] = []
    for each in sorted(spans):
        row = next((row for row in found if row[-1][1] <= each[0]), None)
        if row is None:
            found.append([each])
        else:
            row.append(each)
    return [united(row, length) for row in found]
