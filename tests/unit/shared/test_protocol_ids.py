from __future__ import annotations

from datetime import UTC, datetime
from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from shared.protocol.ids import uuid7

moments = st.integers(0, (1 << 48) - 1)
randomness = st.integers(0, (1 << 74) - 1)


def test_the_example_of_the_standard() -> None:
    """RFC 9562, appendix A.6: the moment and the randomness given there make the id given there."""
    milliseconds = int(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC).timestamp() * 1000)
    made = uuid7(milliseconds, 0xCC3 << 62 | 0x18C4DC0C0C07398F)
    assert str(made) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(moments, randomness)
def test_version_variant_and_time(milliseconds: int, random: int) -> None:
    """Every id says that it is a UUIDv7 of the standard's variant, and holds its moment."""
    made = uuid7(milliseconds, random)
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == milliseconds


@given(moments, moments, randomness, randomness)
def test_ids_sort_by_time(one: int, other: int, random_one: int, random_other: int) -> None:
    """An id of an earlier millisecond is lower, as a value and as text, whatever its randomness."""
    first, second = uuid7(one, random_one), uuid7(other, random_other)
    if one != other:
        assert (first < second) is (one < other)
        assert (str(first) < str(second)) is (one < other)


@given(moments, randomness, randomness)
def test_no_randomness_is_lost(milliseconds: int, one: int, other: int) -> None:
    """Two ids of one millisecond are the same only when all 74 bits are."""
    assert (uuid7(milliseconds, one) == uuid7(milliseconds, other)) is (one == other)
