"""A drawing as dots for the printer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from kiosk_app.printer.virtual_engine import Engine
from kiosk_app.ticket.packed import packed
from kiosk_app.ticket.raster import BAND_ROWS, raster, rows_of, without_commands

COMMANDS = re.compile(rb"\x10[\x04\x05\x14]")


def picture(width: int, rows: list[bytes]) -> QImage:
    """A black-and-white picture, a set bit being a black dot."""
    stride = (width + 7) // 8
    image = QImage(b"".join(rows), width, len(rows), stride, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@st.composite
def pictures(draw: st.DrawFn) -> QImage:
    """Pictures of any size up to a few bands, with few commands in them."""
    width = draw(st.integers(1, 80))
    stride = (width + 7) // 8
    rows = draw(st.lists(st.binary(min_size=stride, max_size=stride), min_size=1, max_size=40))
    return picture(width, rows * draw(st.integers(1, 20)))


def printed(image: QImage, split: int) -> tuple[QImage, bytes]:
    """The paper that comes out of a virtual printer, fed in pieces, and all that it answered."""
    answers = bytearray()
    papers: list[QImage] = []
    engine = Engine(576, answers.extend, papers.append)
    data = b"\x1b@" + raster(image) + b"\x1dVB\x00"
    for start in range(0, len(data), split):
        engine.receive(data[start : start + split])
    (paper,) = papers
    return paper, bytes(answers)


@given(image=pictures(), split=st.integers(1, 5000))
def test_every_dot_arrives(image: QImage, split: int) -> None:
    """What the printer draws is the picture bit for bit, but for the dots that break up a hidden command."""
    stride, expected = rows_of(image)
    paper, answers = printed(image, split)
    assert answers == b""
    assert paper.height() == image.height()
    got = bytes(paper.constBits())
    arrived = b"".join(got[72 * y : 72 * y + stride] for y in range(image.height()))
    assert all(new in (old, old | 8) for old, new in zip(expected, arrived, strict=True))
    if b"\x10" not in expected:
        assert arrived == expected
    assert all(not any(got[72 * y + stride : 72 * y + 72]) for y in range(image.height()))


@given(image=pictures())
def test_no_command_is_hidden_between_the_bands(image: QImage) -> None:
    """In all that is sent, sizes and the ends of bands included, nothing reads as a real-time command."""
    assert not COMMANDS.search(raster(image))
    assert not COMMANDS.search(packed(image, 203))


@given(image=pictures())
def test_packed_graphics_are_the_same_picture(image: QImage) -> None:
    """A reader that knows only the manual's words gets the rows that `GS v 0` sends."""
    stride, _ = rows_of(image)
    assert _unpacked(packed(image, 203), stride) == _unpacked(raster(image), stride)


def _unpacked(data: bytes, stride: int) -> list[bytes]:
    """The rows of a picture, sent either way."""
    rows: list[bytes] = []
    at, stored = 0, list[bytes]()
    while at < len(data):
        head = data[at : at + 3]
        if head[:2] == b"\x1dP":
            at += 4
        elif head[:2] == b"\x1bJ":
            rows += [bytes(stride)] * data[at + 2]
            at += 3
        elif head == b"\x1dv0":
            width, height = (int.from_bytes(data[at + i : at + i + 2], "little") for i in (4, 6))
            rows += _cut(data[at + 8 :], width, height)
            at += 8 + width * height
        else:
            assert head == b"\x1d(L"
            length = int.from_bytes(data[at + 3 : at + 5], "little")
            body = data[at + 5 : at + 5 + length]
            if body == b"02":
                rows += stored
            else:
                assert body[:6] == b"0p0\x01\x011"
                width, height = (int.from_bytes(body[i : i + 2], "little") for i in (6, 8))
                assert len(body) == 10 + width // 8 * height
                stored = _cut(body[10:], width // 8, height)
            at += 5 + length
    return [row.ljust(stride, b"\x00")[:stride] for row in rows]


def _cut(data: bytes, width: int, height: int) -> list[bytes]:
    return [data[start : start + width] for start in range(0, width * height, width)]


def test_a_length_that_reads_as_a_command_is_avoided() -> None:
    """1040 bytes of parameters would begin with `DLE EOT`: the band is sent a byte wider."""
    image = picture(80, [b"\xff" * 10] * 103)
    assert not COMMANDS.search(packed(image, 203))
    assert _unpacked(packed(image, 203), 10) == _unpacked(raster(image), 10)


def test_white_costs_next_to_nothing() -> None:
    """A row of text costs what is black of it, and the white below a byte a row, or a command for 255 of them."""
    image = picture(576, [b"\xff" + bytes(71)] * 10 + [bytes(72)] * 300)
    assert len(raster(image)) < 400
    assert len(packed(image, 203)) < 60


@given(st.lists(st.sampled_from([b"\x10", b"\x04", b"\x05", b"\x14", b"\x01", b"\x00"]), max_size=60).map(b"".join))
def test_no_command_is_left_in_a_picture(rows: bytes) -> None:
    """Every `DLE` command is broken by one black dot, and nothing else changes."""
    safe = without_commands(rows)
    assert not COMMANDS.search(safe)
    changed = [(old, new) for old, new in zip(rows, safe, strict=True) if old != new]
    assert len(changed) == len(COMMANDS.findall(rows))
    assert all(new == old | 8 for old, new in changed)


def test_a_picture_of_commands_gets_no_answer() -> None:
    """A printer is not asked for its status by a picture that happens to say so."""
    paper, answers = printed(picture(24, [b"\x10\x04\x01"] * 300), split=7)
    assert answers == b""
    assert paper.height() == 300


@pytest.mark.parametrize("height", [1, BAND_ROWS, BAND_ROWS + 1, 3 * BAND_ROWS])
def test_no_band_is_too_high(height: int) -> None:
    """At most 256 rows go into one command."""
    data = raster(picture(576, [b"\xff" * 72] * height))
    heights, at = [], 0
    while at < len(data):
        assert data[at : at + 6] == b"\x1dv0\x00\x48\x00"
        heights.append(int.from_bytes(data[at + 6 : at + 8], "little"))
        at += 8 + 72 * heights[-1]
    assert sum(heights) == height
    assert max(heights) <= BAND_ROWS


def test_grey_becomes_black_from_the_middle() -> None:
    """Darker than middle grey is black, without dithering."""
    image = QImage(bytes([0, 100, 127, 128, 200, 255, 255, 255]), 8, 1, 8, QImage.Format.Format_Grayscale8)
    assert rows_of(image) == (1, b"\xe0")
