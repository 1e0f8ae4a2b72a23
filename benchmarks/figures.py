"""Percentiles and rates."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Rate(Struct, frozen=True, kw_only=True):
    """How fast something went; times in milliseconds."""

    per_second: float
    p50_ms: float | None = None
    p99_ms: float | None = None


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0–1) of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def rate(count: int, seconds: float, milliseconds: Sequence[float]) -> Rate:
    """The rate of `count` things in `seconds`, with the spread of their times."""
    return Rate(
        per_second=round(count / seconds, 1),
        p50_ms=round(percentile(milliseconds, 0.5), 2),
        p99_ms=round(percentile(milliseconds, 0.99), 2),
    )
