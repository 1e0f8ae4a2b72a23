from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from kiosk_app.gallery.actors import StillMirror
from kiosk_app.visit.journey import Limits, effects
from kiosk_app.visit.visit import Visit
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.commands import IssueReply
from shared.protocol.content import Configuration, Information, MenuGroup, MenuService, Referral
from shared.protocol.model import Desk, Document, OpeningPeriod, Question, Service, Site, Ticket, TicketState
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

    def service(self, service_id: str = "pas", **changes: Any) -> Service:
        """A service that is open on weekdays from 9 to 15."""
        return _service(service_id, "P", **changes)

    def asking(self, **changes: Any) -> Service:
        """Passports with two questions: the first changes the list, the second may lead elsewhere."""
        fields: dict[str, Any] = {
            "questions": (
                Question(id="child", text={"da": "Er det til et barn?"}, help={"da": "Under 18 år"}),
                Question(id="abroad", text={"da": "Bor du i udlandet?"}, yes_refers="embassy"),
            ),
            "documents": (
                Document(id="photo", name={"da": "Foto", "en": "Photo"}),
                Document(id="consent", name={"da": "Samtykke"}, when={"child": True}),
            ),
        }
        return _service("pas", "P", **(fields | changes))

    def with_content(self, *services: Service, **fields: Any) -> Configuration:
        """A configuration with referrals and a page to read; of the services given, or of two."""
        configuration = self.site().configuration
        content: dict[str, Any] = {
            "services": services or configuration.services,
            "information": (
                Information(
                    id="wallet",
                    name={"da": "Tabt pung"},
                    icon="wallet",
                    colour="#0B5351",
                    text={"da": "Spær kortene.\n\nAnmeld tabet."},
                    web="https://fjordby.example/pung",
                    phone="99 00 00 11",
                ),
            ),
            "referrals": (
                Referral(
                    id="embassy",
                    name={"da": "Ambassaden", "en": "The embassy"},
                    icon="landmark",
                    colour="#0B5351",
                    address="Havnegade 1, 9990 Fjordby",
                    phone="99 00 00 12",
                    web="https://fjordby.example/a?b=c",
                    opening=_WEEK,
                    nearby=True,
                ),
            ),
        }
        return structs.replace(configuration, **(content | fields))

    def group(self, group_id: str, *service_ids: str, **changes: Any) -> MenuGroup:
        """A group of services."""
        items = tuple(MenuService(service_id=service_id) for service_id in service_ids)
        fields: dict[str, Any] = {"name": {"da": f"{group_id} da"}, "icon": "id-card", "colour": "#0B5351"}
        return MenuGroup(id=group_id, items=items, **(fields | changes))

    def state(self, configuration: Configuration, *tickets: Ticket, **changes: Any) -> SiteState:
        """A state of that configuration."""
        state = SiteState(seq=1, configuration=configuration, tickets={each.id: each for each in tickets}, calls=())
        return structs.replace(state, **changes)

    def help_call(self, kind: HelpKind = HelpKind.HELP, **changes: Any) -> HelpCall:
        """A call for a person from stand-1."""
        call = HelpCall(id=UUID(int=7), kind=kind, stand_id="stand-1", language="da", asked_at=self.now)
        return structs.replace(call, **changes)

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


@pytest.fixture(scope="session")
def world() -> World:
    """The invented centre."""
    return World()


@pytest.fixture
def make_mirror(qapp: object) -> Callable[[SiteState | None], StillMirror]:
    """Makes a mirror to be set by hand."""
    return StillMirror


@pytest.fixture
def mirror(world: World, make_mirror: Callable[[SiteState | None], StillMirror]) -> StillMirror:
    """A mirror that shows the invented centre with one waiting."""
    return make_mirror(world.site(world.ticket(1)))


class Deeds:
    """Stands in for what the visit's effects reach: keeps them."""

    def __init__(self) -> None:
        self.done: list[effects.Effect] = []

    def carry_out(self, effect: effects.Effect, _send: Callable[[Any], None]) -> None:
        """Keep the effect; the test answers."""
        self.done.append(effect)


@pytest.fixture
def deeds() -> Deeds:
    """Where the visit's effects go."""
    return Deeds()


@pytest.fixture
def visit(deeds: Deeds, mirror: StillMirror) -> Visit:
    """A visit in Danish."""

    def configuration() -> Configuration | None:
        return mirror.state.configuration if mirror.state else None

    return Visit(
        language="da",
        carry_out=deeds.carry_out,
        configuration=configuration,
        new_id=lambda: UUID(int=42),
        limits=Limits(),
    )
