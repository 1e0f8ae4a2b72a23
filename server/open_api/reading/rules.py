"""What of a centre's state other systems are told. Pure."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shared.protocol.model import Service
from shared.protocol.open_api import CalledNumber, QueueNow, ServiceQueue
from shared.protocol.opening import Openings, openings_of
from shared.protocol.state import SiteState
from shared.protocol.wait import Waits

FIRST_YEAR, LAST_YEAR = 2000, 9000
"""Days before and after are nobody's."""


def queue_now(state: SiteState, now: datetime) -> QueueNow:
    """The queue as numbers and waits."""
    configuration, waits, openings = state.configuration, Waits(state), openings_of(state.configuration)
    desks = {desk.id: desk.name for desk in configuration.desks}
    return QueueNow(
        site_id=configuration.site.id,
        seq=state.seq,
        at=now,
        services=tuple(_service_queue(service, state, waits, openings, now) for service in configuration.services),
        calls=tuple(
            CalledNumber(label=call.label, desk_id=call.desk_id, desk_name=desks.get(call.desk_id, {}), at=call.at)
            for call in state.calls
        ),
    )


def _service_queue(
    service: Service, state: SiteState, waits: Waits, openings: Openings, now: datetime
) -> ServiceQueue:  # fmt: skip
    wait = waits.of(service.id)
    return ServiceQueue(
        service_id=service.id,
        name=service.name,
        is_open=openings.at(now, service.id).is_open,
        waiting=len(state.waiting([service.id])),
        low_minutes=None if wait is None else wait.low_minutes,
        high_minutes=None if wait is None else wait.high_minutes,
    )


def day_of(day: date, time_zone: str) -> tuple[datetime, datetime]:
    """When a local day begins, and when the next does."""
    zone = ZoneInfo(time_zone)
    return datetime.combine(day, time(), zone), datetime.combine(day + timedelta(days=1), time(), zone)
