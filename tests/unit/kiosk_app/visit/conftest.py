from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.protocol.commands import IssueReply
from shared.protocol.content import Configuration
from shared.protocol.model import Desk, Document, OpeningPeriod, Service, Site, Ticket, TicketState
from shared.protocol.state import SiteState

NOW = datetime(2026, 11, 23, 9, 7, 30, tzinfo=UTC)
"""Monday 10:07:30 in Copenhagen."""

_WEEK = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(15)) for day in range(5))


def _service(service_id: str, letter: str, **changes: Any) -> Service:
    service = Service(
        id=service_id,
        letter=letter,
        name={"da": f"{service_id} da", "en": f"{service_id} en"},
        description={"da": "Beskrivelse", "en": "Description"},
        icon="file-text",
        colour="#0B5351",
        documents=(),
        mean_service_seconds=600,
        opening=_WEEK,
    )
    return structs.replace(service, **changes)


@dataclass(frozen=True)
class World:
    """Makes sites, tickets and replies of an invented centre at Monday 10:07."""

    now: datetime = NOW

    def site(self, *tickets: Ticket, services: int = 2, **site: Any) -> SiteState:
        """A site with passports, driving licences and as many more services as asked for."""
        passport = _service(
            "pas",
            "P",
            documents=(
                Document(
                    id="old-passport", name={"da": "Gammelt pas", "en": "Old passport"}, help={"da": "Også udløbet"}
                ),
            ),
        )
        more = tuple(_service(f"extra{place}", "X") for place in range(services - 2))
        desks = (
            Desk(id="d1", name={"da": "Skranke 1"}, floor=0, waiting_area={"da": "Område A"}, services=("pas",)),
            Desk(id="d2", name={"da": "Skranke 2"}, floor=1, waiting_area={"da": "Område B"}, services=("koerekort",)),
            Desk(id="d3", name={"da": "Skranke 3"}, floor=2, waiting_area={"da": "Område C"}, services=("koerekort",)),
        )
        fields: dict[str, Any] = {
            "id": "borgerservice",
            "municipality": "Fjordby Kommune",
            "name": {"da": "Borgerservice", "en": "Citizen Service"},
            "time_zone": "Europe/Copenhagen",
            "languages": ("da", "nb", "en"),
            "floor": 0,
            "waiting_area": {"da": "Hallen", "en": "The hall"},
        }
        configuration = Configuration(
            site=Site(**(fields | site)), services=(passport, _service("koerekort", "K"), *more), desks=desks
        )
        return SiteState(seq=1, configuration=configuration, tickets={each.id: each for each in tickets}, calls=())

    def ticket(self, number: int, **changes: Any) -> Ticket:
        """A passport ticket; higher numbers came later."""
        ticket = Ticket(
            id=UUID(int=number),
            service_id="pas",
            label=f"P{number:03}",
            state=TicketState.WAITING,
            language="da",
            arrived_at=self.now + timedelta(minutes=number),
            due_at=self.now + timedelta(minutes=10 + number),
            called_at=None,
            started_at=None,
            desk_id=None,
            staff_id=None,
            calls=0,
        )
        return structs.replace(ticket, **changes)

    def reply(self, number: int = 42, ahead: int = 3) -> IssueReply:
        """The server's answer with that number."""
        return IssueReply(ticket=self.ticket(number), ahead=ahead)


class FakeMirror(QObject):
    """Stands in for the mirror: a state and a connection that a test sets."""

    state_changed = Signal(object)
    connection_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, state: SiteState | None = None) -> None:
        super().__init__()
        self.state = state
        self.connection = Connection.LIVE

    def show(self, state: SiteState) -> None:
        """A new state has come."""
        self.state = state
        self.state_changed.emit(state)

    def become(self, connection: Connection) -> None:
        """The connection has changed."""
        self.connection = connection
        self.connection_changed.emit(connection)


@pytest.fixture
def world() -> World:
    """The invented centre."""
    return World()


@pytest.fixture
def make_mirror(qapp: object) -> Callable[[SiteState | None], FakeMirror]:
    """Makes a mirror to be set by hand."""
    return FakeMirror
