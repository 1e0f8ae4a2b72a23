"""How often something may be done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from server.limits import Limiter

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_so_many_within_the_span() -> None:
    """The fourth within a minute is refused, also after other refusals; a minute after the first there is room."""
    limiter: Limiter[str] = Limiter(most=3, within=timedelta(minutes=1))
    asked = [limiter.allows("a", NOON + timedelta(seconds=second)) for second in (0, 10, 20, 30, 59, 60, 61, 70)]
    assert asked == [True, True, True, False, False, True, False, True]


def test_each_key_for_itself() -> None:
    """One stand's haste is not another's."""
    limiter: Limiter[str] = Limiter(most=1, within=timedelta(minutes=1))
    assert [limiter.allows(key, NOON) for key in ("a", "b", "a", "b")] == [True, True, False, False]


def test_it_does_not_grow_for_ever() -> None:
    """Ten thousand keys are remembered; the one that has been quiet longest is forgotten first."""
    limiter: Limiter[int] = Limiter(most=1, within=timedelta(days=1))
    for key in range(10_001):
        assert limiter.allows(key, NOON)
    assert limiter.allows(0, NOON)
    assert not limiter.allows(10_000, NOON)
