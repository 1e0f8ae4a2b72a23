"""From when on something is too old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.retention.rules import limits, months_before
from server.retention.store import Erased
from shared.protocol.rules import Retention


@pytest.mark.parametrize(
    ("moment", "months", "before"),
    [("2026-03-31", 1, "2026-02-28"), ("2028-03-31", 1, "2028-02-29"), ("2026-01-15", 13, "2024-12-15")],
)
def test_months_before(moment: str, months: int, before: str) -> None:
    """The same day, or the last one of a shorter month."""
    assert months_before(datetime.fromisoformat(moment), months) == datetime.fromisoformat(before)


@given(st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2080-01-01")), st.integers(1, 60))
def test_more_months_are_longer_ago(moment: datetime, months: int) -> None:
    """And never less than so many Februaries."""
    assert months_before(moment, months + 1) < months_before(moment, months) <= moment - timedelta(days=28 * months)


def test_what_the_law_says_unless_the_site_says_less() -> None:
    """A day, ninety days, thirteen months and a year."""
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    found = limits(Retention(), now)
    assert (now - found.visitors, now - found.words) == (timedelta(hours=24), timedelta(days=90))
    assert (found.statistics.date().isoformat(), found.revisions.date().isoformat()) == ("2025-10-23", "2025-11-23")


def test_only_counts_are_told() -> None:
    """And nothing of what nothing was erased of."""
    assert str(Erased(visitors=3, events=12)) == "3 visitors, 12 events"
    assert str(Erased()) == ""
