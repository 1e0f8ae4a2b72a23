from __future__ import annotations

import random
import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.devices.framing import Framing
from kiosk_app.devices.reading import read_as
from kiosk_app.devices.wipe import LONGEST, Hold, wipe

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"K7NH\r\n", [b"K7NH"]),
        (b"K7NH\n\nSAND\r", [b"K7NH", b"SAND"]),
        (b"\x02K7NH\x03", [b"K7NH"]),
        (b"torn\x02K7NH\x03\x02SAND\x03", [b"K7NH", b"SAND"]),
        (b"\x02%NAME?\r;123?\r\x03", [b"%NAME?", b";123?"]),
        (b"A\x1dB\x00C\x7f\r", [b"ABC"]),
        (b"\xff\xfe\r", [b"\xff\xfe"]),
        (b"\r\n\x03", []),
        (b"1" * LONGEST + b"\r", [b"1" * LONGEST]),
        (b"1" * (LONGEST + 1) + b"\rK7NH\r", [b"K7NH"]),
    ],
)
def test_where_a_reading_ends(sent: bytes, expected: list[bytes]) -> None:
    """At a line end or a frame's end; torn ones and those that are too long are dropped, control bytes are left out."""
    assert Framing().feed(bytearray(sent)) == expected


def test_silence_ends_a_reading() -> None:
    """Of a scanner that sends no end; a frame that was begun by STX and never ended is torn."""
    framing = Framing()
    assert framing.feed(bytearray(b"K7NH")) == []
    assert framing.waits
    assert framing.quiet() == [b"K7NH"]
    assert not framing.waits
    framing.feed(bytearray(b"\x02K7NH"))
    assert framing.quiet() == []
    assert framing.feed(bytearray(b"SAND\r")) == [b"SAND"]


@given(st.binary(max_size=3000), st.lists(st.integers(0, 3000), max_size=20))
def test_how_it_is_cut_does_not_matter(data: bytes, cuts: list[int]) -> None:
    """The same bytes in any pieces are the same readings, none of them too long, and none with a control byte in it."""
    whole = Framing()
    expected = whole.feed(bytearray(data)) + whole.quiet()
    framing = Framing()
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    found = [
        reading for begin, end in pairwise(places) for reading in framing.feed(memoryview(data)[begin:end])
    ] + framing.quiet()
    assert found == expected
    assert all(0 < len(reading) <= LONGEST and min(reading) >= 0x20 for reading in found)


@pytest.mark.parametrize("alphabet", [bytes(range(256)), b"0123456789%;?\r\x02\x03", bytes(range(0x20, 0x7F)) + b"\r"])
def test_a_million_random_bytes(alphabet: bytes) -> None:
    """In any pieces into the framing and what comes after it: nothing breaks, and memory stays what it was."""
    random_ = random.Random(7)
    data = bytes(random_.choices(alphabet, k=MILLION))
    framing = Framing()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    at, kinds = 0, set()
    while at < MILLION:
        size = random_.randrange(1, 3 * LONGEST)
        for reading in [*framing.feed(memoryview(data)[at : at + size]), *(framing.quiet() if size % 3 == 0 else [])]:
            kinds.add(type(read_as(reading)).__name__)
            wipe(reading)
        at += size
    after, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "Other" in kinds
    assert after - before < 100_000
    assert most - before < 1_000_000


def test_a_buffer_is_empty_when_it_is_taken() -> None:
    """Nothing of what was read stays behind, neither when it is taken nor when it is dropped."""
    hold = Hold()
    for byte in b"0707614285":
        hold.add(byte)
    assert hold.take() == b"0707614285"
    assert hold._bytes == bytes(LONGEST)
    hold.add(1)
    hold.drop()
    assert hold._bytes == bytes(LONGEST)
    assert hold.take() is None
