"""The stream parser, fed in every way bytes can come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.client.sse import Message, SseParser

CASES = [
    pytest.param(b"data: a\n\n", [("message", "a", "")], id="plain"),
    pytest.param(b"data: a\r\n\r\n", [("message", "a", "")], id="crlf"),
    pytest.param(b"data: a\r\r", [("message", "a", "")], id="cr"),
    pytest.param(b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")], id="bom at the start"),
    pytest.param(b"\n\xef\xbb\xbfdata: a\n\n", [], id="bom elsewhere is part of a name"),
    pytest.param(b"data: a\ndata: b\n\n", [("message", "a\nb", "")], id="several lines of data"),
    pytest.param(b"data:a\n\n", [("message", "a", "")], id="no space after the colon"),
    pytest.param(b"data:  a\n\n", [("message", " a", "")], id="only one space is taken"),
    pytest.param(b"data\n\n", [("message", "", "")], id="data without a colon is an empty line of data"),
    pytest.param(b"data: a: b\n\n", [("message", "a: b", "")], id="a colon in the data"),
    pytest.param(b": heartbeat\n\ndata: a\n\n", [("message", "a", "")], id="comment"),
    pytest.param(b"event: reset\ndata: {}\n\n", [("reset", "{}", "")], id="named"),
    pytest.param(b"event: x\n\ndata: a\n\n", [("message", "a", "")], id="a name without data is forgotten"),
    pytest.param(b"id: 7\ndata: a\n\ndata: b\n\n", [("message", "a", "7"), ("message", "b", "7")], id="id stays"),
    pytest.param(b"id: 7\n\ndata: b\n\n", [("message", "b", "7")], id="id without data counts"),
    pytest.param(b"id: 7\nid\ndata: b\n\n", [("message", "b", "")], id="an empty id takes it back"),
    pytest.param(b"id: 7\nid: 8\x009\ndata: a\n\n", [("message", "a", "7")], id="an id with NUL is none"),
    pytest.param(b"id: 7\ndata: a\n", [], id="no end, no message"),
    pytest.param("data: æøå ع\n\n".encode(), [("message", "æøå ع", "")], id="letters of several bytes"),
    pytest.param(b"data: \xff\n\n", [("message", "�", "")], id="bytes that are no text"),
    pytest.param(b"strange: x\ndata: a\n\n", [("message", "a", "")], id="unknown field"),
]


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_reads(raw: bytes, expected: list[tuple[str, str, str]]) -> None:
    """Each form the standard allows is read as it says."""
    assert SseParser().feed(raw) == [Message(*each) for each in expected]


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_reads_byte_by_byte(raw: bytes, expected: list[tuple[str, str, str]]) -> None:
    """The same, one byte at a time."""
    parser = SseParser()
    found = [message for byte in raw for message in parser.feed(bytes([byte]))]
    assert found == [Message(*each) for each in expected]


LINES = st.sampled_from(
    [
        b"data: a",
        b"data: \xc3\xa6",
        b"data",
        b"id: 1",
        b"id: 2",
        b"id",
        b"event: x",
        b": hi",
        b"retry: 5",
        b"",
        b"",
        b"q",
    ]
)
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])
STREAMS = st.lists(st.tuples(LINES, ENDS), max_size=30).map(lambda parts: b"".join(line + end for line, end in parts))


@given(raw=st.one_of(STREAMS, STREAMS.map(lambda raw: b"\xef\xbb\xbf" + raw), st.binary()), data=st.data())
def test_any_split_gives_the_same(raw: bytes, data: st.DataObject) -> None:
    """However the bytes are cut into chunks, empty ones among them, the messages and the last id are the same."""
    whole, cut = SseParser(), SseParser()
    expected = whole.feed(raw)
    places = sorted(data.draw(st.lists(st.integers(0, len(raw)), max_size=12)))
    chunks = [raw[start:end] for start, end in zip([0, *places], [*places, len(raw)], strict=True)]
    assert [message for chunk in chunks for message in cut.feed(chunk)] == expected
    assert (cut.last_id, cut.retry_ms) == (whole.last_id, whole.retry_ms)


def test_id_of_an_unfinished_message_does_not_count() -> None:
    """After a connection that broke within a message, the next one asks for that message again."""
    parser = SseParser()
    parser.feed(b"id: 7\ndata: a\n\nid: 8\ndata: half")
    assert parser.last_id == "7"


def test_goes_on_with_the_id_of_the_connection_before() -> None:
    """A new connection's messages carry the old id until one is named."""
    assert SseParser("7").feed(b"data: a\n\n") == [Message("message", "a", "7")]


@pytest.mark.parametrize(
    ("said", "expected"), [(b"3000", 3000), (b"", None), (b"3s", None), ("٣".encode(), None), (b"9" * 5000, None)]
)
def test_retry(said: bytes, expected: int | None) -> None:
    """Only a sensible number of milliseconds is taken as the time to wait."""
    parser = SseParser()
    parser.feed(b"retry: " + said + b"\n")
    assert parser.retry_ms == expected
