"""Whether a stand is closed, when it comes to be, and when it opens: it is open as long as one service is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shared.protocol.content import Configuration
from shared.protocol.hours import Channel
from shared.protocol.model import Key
from shared.protocol.opening.centre import openings_of
from shared.protocol.opening.verdict import Verdict

_MOST_CHANGES = 100
"""So many openings and closings are followed until a stand closes."""


def stand_is_closed(configuration: Configuration, stand_id: Key, moment: datetime) -> bool:
    """Whether nothing is open, and nobody with a booking can check in yet either; `moment` is aware.

    One of which nothing is offered is not closed: it has no hours.
    """
    if not configuration.services:
        return False
    soon = moment + _early(configuration, stand_id)
    return not any(
        verdict.is_open or (verdict.opens is not None and verdict.opens <= soon)
        for verdict in _verdicts(configuration, stand_id, moment)
    )


def stand_opens(configuration: Configuration, stand_id: Key, moment: datetime) -> datetime | None:
    """When a stand that is closed at an aware moment opens next, in the site's zone; None when it does not."""
    opens = [each.opens for each in _verdicts(configuration, stand_id, moment) if each.opens is not None]
    return min(opens) - _early(configuration, stand_id) if opens else None


def stand_closes(configuration: Configuration, stand_id: Key, moment: datetime) -> datetime | None:
    """When a stand that is open at an aware moment closes next, in the site's zone; None when it does not."""
    moment = moment.astimezone(ZoneInfo(configuration.site.time_zone))
    for _ in range(_MOST_CHANGES):
        if stand_is_closed(configuration, stand_id, moment):
            return moment
        later = [
            change
            for verdict in _verdicts(configuration, stand_id, moment)
            if (change := verdict.until if verdict.is_open else verdict.opens) is not None and change > moment
        ]
        if not later:
            return None
        moment = min(later)
    return None


def _early(configuration: Configuration, stand_id: Key) -> timedelta:
    """How long before an opening the stand lets people with bookings in."""
    early = configuration.site.check_in.early_minutes if _checks_in(configuration, stand_id) else 0
    return timedelta(minutes=early)


def _checks_in(configuration: Configuration, stand_id: Key) -> bool:
    """One that is not configured is a reception with check-in."""
    stand = configuration.stand(stand_id)
    return stand is None or stand.check_in


def _verdicts(configuration: Configuration, stand_id: Key, moment: datetime) -> Iterator[Verdict]:
    openings = openings_of(configuration)
    for service in configuration.services:
        yield openings.at(moment, service.id)
        if _checks_in(configuration, stand_id):
            yield openings.at(moment, service.id, Channel.BOOKING)
