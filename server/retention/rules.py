"""From when on something is too old to be kept. Pure."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta

from msgspec import Struct

from shared.protocol.rules import Retention


class Limits(Struct, frozen=True, kw_only=True):
    """What was over before these moments is erased."""

    visitors: datetime
    words: datetime
    statistics: datetime
    revisions: datetime


def limits(retention: Retention, now: datetime) -> Limits:
    """What the rule says at `now`."""
    return Limits(
        visitors=now - timedelta(hours=retention.visitor_hours),
        words=now - timedelta(days=retention.words_days),
        statistics=months_before(now, retention.statistics_months),
        revisions=months_before(now, retention.revision_months),
    )


def months_before(moment: datetime, months: int) -> datetime:
    """The same day of an earlier month, or its last one: a month before 31 March is 28 February."""
    whole = moment.year * 12 + moment.month - 1 - months
    year, month = divmod(whole, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))
