"""The site of the gallery: a citizen service with long and short names, and who waits there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.content import Configuration, Stand
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.model import Desk, Document, Role, Service, Site, Staff, Texts, Ticket, TicketState
from shared.protocol.state import SiteState

MORNING: Final = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
"""A Monday at 10:42 in Copenhagen."""
NOW: Final = MORNING + timedelta(minutes=12)

METTE: Final = UUID(int=71)
"""A colleague."""

PERSON: Final = Staff(
    id=UUID(int=70),
    username="bo",
    display_name="Bo Eksempelsen",
    desk_id="desk-1",
    roles=(Role.CASEWORKER, Role.HOST),
)


def _texts(da: str, nb: str, en: str) -> Texts:
    return {"da": da, "nb": nb, "en": en}


def _service(key: str, letter: str, name: Texts, **documents: Texts) -> Service:
    return Service(
        id=key,
        letter=letter,
        name=name,
        description={},
        icon="book",
        colour="#0B5351",
        documents=tuple(Document(id=each, name=texts) for each, texts in documents.items()),
        mean_service_seconds=600,
        opening=(),
    )


PASS, MOVE, LICENCE = "pas", "flyt", "kort"
_AREA = _texts("Område A", "Område A", "Area A")

CONFIGURATION: Final = Configuration(
    site=Site(
        id="centre",
        municipality="Fjordby Kommune",
        name=_texts("Borgerservice", "Innbyggerservice", "Citizen Service"),
        time_zone="Europe/Copenhagen",
        languages=("da", "nb", "en"),
        floor=0,
        waiting_area=_AREA,
    ),
    stands=(
        Stand(
            id="stand-1",
            name=_texts("Standeren ved indgangen", "Standeren ved inngangen", "The stand at the entrance"),
        ),
    ),
    services=(
        _service(
            PASS, "P", _texts("Pas", "Pass", "Passport"),
            photo=_texts("Foto", "Foto", "Photo"),
            old=_texts("Dit gamle pas", "Det gamle passet ditt", "Your old passport"),
        ),
        _service(
            MOVE, "F",
            _texts(
                "Flytning til Danmark og bopælsregistreringsattest",
                "Flytting til Danmark og bostedsregistreringsattest",
                "Moving to Denmark and certificate of residence",
            ),
            lease=_texts("Lejekontrakt eller skøde", "Leiekontrakt eller skjøte", "Lease or deed"),
        ),
        _service(LICENCE, "K", _texts("Kørekort", "Førerkort", "Driving licence")),
    ),
    desks=(
        Desk(
            id="desk-1", name=_texts("Skranke 1", "Skranke 1", "Desk 1"), floor=0, waiting_area=_AREA,
            services=(PASS, MOVE, LICENCE),
        ),
        Desk(
            id="desk-2", name=_texts("Skranke 2", "Skranke 2", "Desk 2"), floor=0, waiting_area=_AREA,
            services=(LICENCE,),
        ),
    ),
)  # fmt: skip


def ticket(number: int, service: str = PASS, state: TicketState = TicketState.WAITING, **other: Any) -> Ticket:
    """Ticket `number`, which came `number` minutes after `MORNING`, in the site's first language."""
    arrived = MORNING + timedelta(minutes=number)
    there = state is not TicketState.WAITING
    values: dict[str, Any] = {
        "id": UUID(int=number),
        "service_id": service,
        "label": f"{next(each.letter for each in CONFIGURATION.services if each.id == service)}{number:03d}",
        "state": state,
        "language": "da",
        "arrived_at": arrived,
        "due_at": arrived + timedelta(minutes=10),
        "called_at": arrived if there else None,
        "started_at": arrived if state is TicketState.SERVING else None,
        "desk_id": "desk-1" if there else None,
        "staff_id": PERSON.id if there else None,
        "calls": 1 if there else 0,
    }
    return Ticket(**{**values, **other})


def call(**other: Any) -> HelpCall:
    """A call for a person at the stand, asked at `MORNING`."""
    values: dict[str, Any] = {
        "id": UUID(int=500),
        "kind": HelpKind.HELP,
        "stand_id": "stand-1",
        "language": "da",
        "asked_at": MORNING,
    }
    return HelpCall(**{**values, **other})


def printer(state: PrinterCondition, **other: Any) -> StandPrinter:
    """The stand's printer, so since `MORNING`."""
    values: dict[str, Any] = {"stand_id": "stand-1", "state": state, "since": MORNING, "speaks": True}
    return StandPrinter(**{**values, **other})


def site_state(
    *tickets: Ticket, calls: Iterable[HelpCall] = (), printers: Iterable[StandPrinter] = (), seq: int = 1
) -> SiteState:
    """The site with these tickets, calls for a person and printers."""
    return SiteState(
        seq=seq,
        configuration=CONFIGURATION,
        tickets={each.id: each for each in tickets},
        calls=(),
        help_calls={each.id: each for each in calls},
        printers={each.stand_id: each for each in printers},
    )
