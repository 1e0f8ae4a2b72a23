"""How long a new number would wait: an honest range, from who waits now and which desks are at work. Pure."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct, structs

from shared.protocol.model import Ticket, TicketState
from shared.protocol.serving import called_for
from shared.protocol.state import SiteState
from shared.protocol.team import Status

_STEP = 5
"""Minutes that a range's ends are rounded to, outwards."""

_SOONEST, _LATEST = 0.6, 1.5
"""The range's ends as shares of the expected wait: people forgive a wait that is shorter than they were told."""


class Wait(Struct, frozen=True):
    """A wait in whole minutes; `low_minutes` may be 0, `high_minutes` is at least `_STEP`."""

    low_minutes: int
    high_minutes: int


class Waits:
    """The waits of one state; what is the same for all its services is reckoned once."""

    def __init__(self, state: SiteState) -> None:
        configuration = state.configuration
        self._tickets = tuple(state.tickets.values())
        self._desks = {desk.id: frozenset(desk.services) for desk in configuration.desks}
        self._served = {**self._desks, **_by_people(state)}
        self._mean = {service.id: service.mean_service_seconds for service in configuration.services}
        self._at_work = _at_work(state)
        self._work: Counter[frozenset[str]] = Counter()
        """Seconds of work that waits, by the desks that can take it."""
        waiting = Counter(ticket.service_id for ticket in self._tickets if ticket.state is TicketState.WAITING)
        for service_id, count in waiting.items():
            self._work[self._takers(service_id)] += count * self._mean.get(service_id, 0)

    def of(self, service_id: str) -> Wait | None:
        """As `expected_wait`."""
        minutes = self.minutes(service_id)
        return None if minutes is None else _range(minutes)

    def minutes(self, service_id: str) -> float | None:
        """The middle of what `expected_wait` says, in minutes; 0 when somebody is free at once."""
        serving = self._takers(service_id)
        if not serving:
            return None
        active = frozenset(self._served) & self._at_work
        desks, able = (serving & active, active) if serving & active else (serving, frozenset(self._served))
        open_cases = [
            ticket
            for ticket in self._tickets
            if ticket.state in (TicketState.CALLED, TicketState.SERVING) and ticket.desk_id in desks
        ]
        ahead = sum(
            seconds * len(takers & desks) / len(takers & able)
            for takers, seconds in self._work.items()
            if takers & desks
        )
        if len(open_cases) < len(desks) and not ahead:
            return 0.0
        under_way = sum(self._mean.get(ticket.service_id, 0) / 2 for ticket in open_cases)
        return (ahead + under_way) / len(desks) / 60

    def _takers(self, service_id: str) -> frozenset[str]:
        takers = frozenset(desk for desk, services in self._served.items() if service_id in services)
        return takers or frozenset(desk for desk, services in self._desks.items() if service_id in services)


def expected_wait(state: SiteState, service_id: str) -> Wait | None:
    """How long a walk-in of the service would wait if the number were given now; None when no desk serves it.

    A desk where somebody sits serves what these are called for; one that nobody has said to sit at, all its services,
    as does every desk for a service that nobody who is here is called for.

    The service time of all who wait for the same desks, each shared among the desks that can take it, and half a
    service time for each case that is open there, divided by the desks at work. At work are the desks with an open
    case or one of the latest calls; while there are none of those, all that serve the service.
    """
    return Waits(state).of(service_id)


def wait_of(site: SiteState, ticket: Ticket) -> Wait | None:
    """How long that ticket waits: as long as a new number would if those that are due later were not there."""
    before = {
        each.id: each
        for each in site.tickets.values()
        if each.state is not TicketState.WAITING
        or (
            each.id != ticket.id
            and (each.due_at, each.arrived_at, each.id) < (ticket.due_at, ticket.arrived_at, ticket.id)
        )
    }
    return expected_wait(structs.replace(site, tickets=before), ticket.service_id)


def _by_people(state: SiteState) -> dict[str, frozenset[str]]:
    """What the desks serve where somebody is who takes citizens."""
    found: dict[str, frozenset[str]] = {}
    for staff_id, presence in state.team.items():
        desk_id = presence.desk_id
        if desk_id is not None and presence.status is Status.OPEN and state.configuration.desk(desk_id) is not None:
            services = called_for(state.configuration, state.team, desk_id, staff_id)
            found[desk_id] = found.get(desk_id, frozenset()) | services
    return found


def _at_work(state: SiteState) -> set[str]:
    called = {call.desk_id for call in state.calls}
    return called | {ticket.desk_id for ticket in state.tickets.values() if ticket.desk_id is not None}


def _range(minutes: float) -> Wait:
    low = int(minutes * _SOONEST // _STEP) * _STEP
    high = -int(-minutes * _LATEST // _STEP) * _STEP
    return Wait(low, max(high, low + _STEP))
