"""What the printer says, read from bytes."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.printer.protocol import (
    Answer,
    AnswerParser,
    AutoStatus,
    Discarded,
    Nonsense,
    PaperStatus,
    Printed,
    RealTimeStatus,
    ask_printed,
    process_id,
)

IDS = st.binary(min_size=4, max_size=4).map(lambda raw: bytes(32 + byte % 95 for byte in raw))
LOW = st.integers(0, 127).map(lambda value: value & 0b0110_1111)
ANSWERS: st.SearchStrategy[tuple[Answer, bytes]] = st.one_of(
    st.integers(0, 255).map(lambda value: value & 0x6C | 0x12).map(lambda byte: (RealTimeStatus(byte), bytes((byte,)))),
    st.tuples(st.integers(0, 255).map(lambda value: value & 0x6C | 0x10), LOW, LOW, LOW)
    .map(bytes)
    .map(lambda message: (AutoStatus(message), message)),
    LOW.map(lambda byte: (PaperStatus(byte), bytes((byte,)))),
    IDS.map(lambda printed: (Printed(printed), b"\x37\x22" + printed + b"\x00")),
    st.just((Discarded(), b"\x37\x25\x00")),
)


@given(answers=st.lists(ANSWERS), cuts=st.lists(st.integers(0, 60)))
def test_any_split_reads_the_same(answers: list[tuple[Answer, bytes]], cuts: list[int]) -> None:
    """The answers come out in order and whole, wherever the wire cuts the bytes."""
    data = b"".join(raw for _, raw in answers)
    edges = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    parser = AnswerParser()
    read = [answer for start, end in pairwise(edges) for answer in parser.feed(data[start:end])]
    assert read == [answer for answer, _ in answers]


@given(st.binary(max_size=200))
def test_noise_is_survived(noise: bytes) -> None:
    """After any noise and a pause as long as the longest block, an answer is understood again."""
    parser = AnswerParser()
    parser.feed(noise)
    parser.feed(b"\x00" * 4)
    assert parser.feed(b"\x12") == [RealTimeStatus(0x12)]


def test_flow_control_and_other_blocks_are_passed_over() -> None:
    """XON, XOFF and a printer's name are no answers to us."""
    parser = AnswerParser()
    assert parser.feed(b"\x11\x13_SKRANKE\x00\x37\x22" + b"0001\x00") == [Printed(b"0001")]


def test_the_request_carries_the_id() -> None:
    """The id is four digits, starts again after 9999, and stands at the end of the request."""
    assert process_id(7) == b"0007"
    assert process_id(10_001) == b"0001"
    assert ask_printed(b"0007") == b"\x1d(H\x06\x0000" + b"0007"


@settings(derandomize=True, max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32), piece=st.integers(1, 5000))
def test_a_million_random_bytes(seed: int, piece: int) -> None:
    """In any split: nothing breaks, little is held, none of them is our ticket's word, and then sense is read again."""
    noise = Random(seed).randbytes(50_000)
    parser = AnswerParser()
    for start in range(0, len(noise), piece):
        assert Printed(b"0001") not in parser.feed(noise[start : start + piece])
        assert len(parser._open) <= 80
    parser.feed(b"\x00" * 4)
    assert parser.feed(b"\x12\x12\x12\x12" + b"\x37\x220001\x00") == [RealTimeStatus(0x12)] * 4 + [Printed(b"0001")]


@pytest.mark.parametrize("torn", [b"\x37\x2200", b"\x10\x00", b"_SKRA", b"\x37"])
def test_what_breaks_off_swallows_nothing(torn: bytes) -> None:
    """The answer behind half an answer is read."""
    assert AnswerParser().feed(torn + b"\x12") == [Nonsense(), RealTimeStatus(0x12)]
