"""Who has come for this desk and has not been shown yet, so that nobody is missed and nobody shown twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.protocol.model import Ticket, pick_text
from shared.protocol.state import SiteState
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.ports import SiteFeed
from staff_tray.desk.tongues import foreign


@dataclass(frozen=True)
class Arrival:
    """One notice: a citizen who waits. `since` and `booked` are the site's wall time, `booked` "" without a booking.

    `language` is the citizen's, "" when it is the site's first.
    """

    ticket_id: UUID
    label: str
    service: str
    since: str
    place: str
    booked: str
    language: str


@dataclass(frozen=True)
class ArrivalInputs:
    """What the notices follow from: `announced` is remembered on disk, `standing` are the notices not answered."""

    state: SiteState | None
    desk_id: str | None
    language: str
    announced: frozenset[UUID]
    standing: tuple[UUID, ...]


@dataclass(frozen=True)
class ArrivalProps:
    """The notices that stand now, oldest first; the new ones among them; and what is announced once they are shown."""

    notices: tuple[Arrival, ...]
    fresh: tuple[UUID, ...]
    announced: frozenset[UUID]


def derive(inputs: ArrivalInputs) -> ArrivalProps:
    """The notices: those standing whose ticket still waits for this desk, then everybody not announced yet."""
    state = inputs.state
    if state is None:
        return ArrivalProps(notices=(), fresh=(), announced=inputs.announced)
    desk = state.configuration.desk(inputs.desk_id or "")
    waiting = {ticket.id: ticket for ticket in state.waiting(desk.services if desk else ())}
    standing = tuple(ticket_id for ticket_id in inputs.standing if ticket_id in waiting)
    fresh = tuple(ticket_id for ticket_id in waiting if ticket_id not in inputs.announced)
    place = pick_text(desk.waiting_area, inputs.language) if desk else ""
    return ArrivalProps(
        notices=tuple(_arrival(waiting[key], state, place, inputs.language) for key in dict.fromkeys(standing + fresh)),
        fresh=fresh,
        announced=(inputs.announced & state.tickets.keys()) | frozenset(fresh),
    )


def _arrival(ticket: Ticket, state: SiteState, place: str, language: str) -> Arrival:
    site, service = state.configuration.site, state.configuration.service(ticket.service_id)
    return Arrival(
        ticket_id=ticket.id,
        label=ticket.label,
        service=pick_text(service.name, language) if service else ticket.service_id,
        since=wall_time(ticket.arrived_at, site.time_zone),
        place=place,
        booked=wall_time(ticket.booked_for, site.time_zone) if ticket.booked_for else "",
        language=foreign(ticket.language, site),
    )


class Announced(Protocol):
    """Where the announced tickets are remembered from one start to the next."""

    def load(self) -> frozenset[UUID]:
        """What has been announced so far."""

    def save(self, announced: frozenset[UUID]) -> None:
        """Remember it."""


class Arrivals(QObject):
    """View model of the notices.

    `changed` is emitted when the notices are others than before. A ticket counts as announced once the slots of
    `changed` have run, so a crash in between repeats a notice rather than losing one.
    """

    changed = Signal()

    def __init__(self, feed: SiteFeed, announced: Announced, *, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._ledger = announced
        self._inputs = ArrivalInputs(
            state=feed.state, desk_id=None, language=language, announced=announced.load(), standing=()
        )
        self._props = ArrivalProps(notices=(), fresh=(), announced=self._inputs.announced)
        feed.state_changed.connect(self._on_state)

    @property
    def props(self) -> ArrivalProps:
        """What the notices show now."""
        return self._props

    def serve_desk(self, desk_id: str | None) -> None:
        """Announce for this desk's services from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id))

    def seen(self, ticket_id: UUID) -> None:
        """The caseworker has seen this notice: it goes, and does not come back."""
        rest = tuple(key for key in self._inputs.standing if key != ticket_id)
        self._swap(replace(self._inputs, standing=rest))

    def seen_all(self) -> None:
        """The caseworker has seen every notice."""
        self._swap(replace(self._inputs, standing=()))

    def _on_state(self, state: SiteState) -> None:
        self._swap(replace(self._inputs, state=state))

    def _swap(self, inputs: ArrivalInputs) -> None:
        before, remembered = self._props, self._inputs.announced
        self._props = derive(inputs)
        standing = tuple(notice.ticket_id for notice in self._props.notices)
        self._inputs = replace(inputs, announced=self._props.announced, standing=standing)
        if self._props.notices != before.notices:
            self.changed.emit()
        if self._inputs.announced != remembered:
            self._ledger.save(self._inputs.announced)
