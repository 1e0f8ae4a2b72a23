"""Which time a stand in the preview goes by. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk_app.visit.closed import is_closed
from shared.protocol.content import Configuration
from shared.protocol.device_care import When
from shared.protocol.opening import openings_of

_STEP = timedelta(minutes=30)
_STEPS = 2 * 24 * 8
"""Half hours of a week and a day."""


def moment_of(when: When, at: datetime | None, configuration: Configuration, stand_id: str, now: datetime) -> datetime:
    """The aware moment to show; `now` where there is none such within a week."""
    match when:
        case When.AT if at is not None:
            return at
        case When.OPEN:
            return _first(now, lambda moment: _serves(configuration, moment))
        case When.CLOSED:
            return _first(now, lambda moment: is_closed(configuration, stand_id, moment))
    return now


def _serves(configuration: Configuration, moment: datetime) -> bool:
    """Whether at least half of what is ever open is open: a stand as it mostly is."""
    openings = openings_of(configuration)
    ever = [service.id for service in configuration.services if openings.table(service.id).weekly]
    return 2 * sum(openings.at(moment, key).is_open for key in ever) >= max(1, len(ever))


def _first(now: datetime, fits: Callable[[datetime], bool]) -> datetime:
    if fits(now):
        return now
    start = now.replace(minute=0, second=0, microsecond=0)
    moments = (start + number * _STEP for number in range(1, _STEPS))
    return next((moment for moment in moments if fits(moment)), now)
