"""Ids that sort by time."""

from __future__ import annotations

from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from shared.client.ids import new_id

MOMENTS = st.integers(0, (1 << 48) - 1)


@given(milliseconds=MOMENTS, bits=st.integers(0, (1 << 74) - 1))
def test_version_and_time(milliseconds: int, bits: int) -> None:
    """Whatever the time and the chance, it is a UUID of version 7 that carries its time."""
    made = new_id(lambda: milliseconds * 1_000_000, lambda _: bits)
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == milliseconds


@given(moments=st.lists(MOMENTS, unique=True))
def test_sorted_by_time(moments: list[int]) -> None:
    """Ids made one millisecond after another sort in the order they were made."""
    made = [new_id(lambda ms=ms: ms * 1_000_000) for ms in sorted(moments)]
    assert made == sorted(made)


def test_unique() -> None:
    """Ids of the same millisecond differ."""
    assert len({new_id(lambda: 1) for _ in range(1000)}) == 1000
