"""How long a new number would wait: an honest range, from who waits now and which desks are at work. Pure."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from shared.protocol.model import Desk, TicketState
from shared.protocol.state import SiteState

_STEP = 5
"""Minutes that a range's ends are rounded to, outwards."""

_SOONEST, _LATEST = 0.6, 1.5
"""The range's ends as shares of the expected wait: people forgive a wait that is shorter than they were told."""


class Wait(Struct, frozen=True):
    """A wait in whole minutes; `low_minutes` may be 0, `high_minutes` is at least `_STEP`."""

    low_minutes: int
    high_minutes: int


def expected_wait(state: SiteState, service_id: str) -> Wait | None:
    """How long a walk-in of the service would wait if the number were given now; None when no desk serves it.

    The service time of all who wait for the same desks, each shared among the desks that can take it, and half a
    service time for each case that is open there, divided by the desks at work. At work are the desks with an open
    case or one of the latest calls; while there are none of those, all that serve the service.
    """
    configuration = state.configuration
    serving = [desk for desk in configuration.desks if service_id in desk.services]
    if not serving:
        return None
    at_work = _at_work(state)
    active = [desk for desk in configuration.desks if desk.id in at_work]
    known = any(desk in active for desk in serving)
    desks, able = ([d for d in serving if d in active], active) if known else (serving, list(configuration.desks))
    mean = {service.id: service.mean_service_seconds for service in configuration.services}
    open_cases = [
        ticket
        for ticket in state.tickets.values()
        if ticket.state in (TicketState.CALLED, TicketState.SERVING) and any(ticket.desk_id == d.id for d in desks)
    ]
    waiting = Counter(t.service_id for t in state.tickets.values() if t.state is TicketState.WAITING)
    shares = {wanted: count * _share(wanted, desks, able) for wanted, count in waiting.items()}
    if len(open_cases) < len(desks) and not any(shares.values()):
        return Wait(0, _STEP)
    ahead = sum(mean.get(wanted, 0) * share for wanted, share in shares.items())
    under_way = sum(mean.get(ticket.service_id, 0) / 2 for ticket in open_cases)
    return _range((ahead + under_way) / len(desks) / 60)


def _at_work(state: SiteState) -> set[str]:
    called = {call.desk_id for call in state.calls}
    return called | {ticket.desk_id for ticket in state.tickets.values() if ticket.desk_id is not None}


def _share(service_id: str, desks: list[Desk], able: list[Desk]) -> float:
    """How much of a service's work falls to `desks`, when it is shared among those of `able` that can take it."""
    takers = sum(service_id in desk.services for desk in able)
    return sum(service_id in desk.services for desk in desks) / takers if takers else 0.0


def _range(minutes: float) -> Wait:
    low = int(minutes * _SOONEST // _STEP) * _STEP
    high = -int(-minutes * _LATEST // _STEP) * _STEP
    return Wait(low, max(high, low + _STEP))
