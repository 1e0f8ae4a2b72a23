"""Waits between tries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.client.backoff import Backoff


def test_doubles_up_to_the_longest() -> None:
    """Without chance the waits double, and start again after a reset."""
    backoff = Backoff(0.5, 3.0, lambda: 1.0)
    assert [backoff.next() for _ in range(5)] == [0.5, 1.0, 2.0, 3.0, 3.0]
    backoff.reset()
    assert backoff.next() == 0.5


@given(chance=st.floats(0, 1, exclude_max=True), tries=st.integers(1, 5000))
def test_between_half_and_whole(chance: float, tries: int) -> None:
    """Chance takes away at most a half, however often it was tried."""
    backoff = Backoff(0.5, 15.0, lambda: chance)
    waits = [backoff.next() for _ in range(min(tries, 50))]
    assert all(0.25 <= wait <= 15.0 for wait in waits)
    assert waits[-1] >= min(15.0, 0.5 * 2 ** (len(waits) - 1)) / 2 - 1e-9
    assert waits[0] == pytest.approx(0.25 + chance / 4)
