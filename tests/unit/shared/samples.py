"""A small site, a ticket, and one event of each kind, for tests of the protocol."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any, get_args
from uuid import UUID

from msgspec import structs

from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.colleagues import AssistanceCall
from shared.protocol.content import Configuration
from shared.protocol.day import BookingKind, BookingState, BookingStatus
from shared.protocol.device_care import TaskKind, TaskState
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.drafts import DraftNote
from shared.protocol.events import AssistanceEvent, BookedPart, DeviceTold, Event
from shared.protocol.ids import uuid7
from shared.protocol.model import CaseOutcome, Desk, OpeningPeriod, Role, Service, Site, Ticket, TicketState
from shared.protocol.outbox import MessageKind, Why
from shared.protocol.state import SiteState
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Need, Visitor
from shared.protocol.visits import Instead, TurnedRound

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SERVICES = ("a.pas", "a.flyt", "a.mitid")
DESKS = ("a.1", "a.2", "a.3")
KINDS: tuple[type[Event], ...] = get_args(Event)

CONFIGURATION = Configuration(
    site=Site(
        id="a",
        municipality="Fjordby",
        name={"da": "Borgerservice"},
        time_zone="Europe/Copenhagen",
        languages=("da", "nb"),
        floor=0,
        waiting_area={"da": "Område A"},
    ),
    services=tuple(
        Service(
            id=key,
            letter=letter,
            name={"da": key},
            description={},
            icon="plane",
            colour="teal",
            documents=(),
            mean_service_seconds=600,
            opening=(OpeningPeriod(weekday=0, opens=time(9), closes=time(15)),),
        )
        for key, letter in zip(SERVICES, "PFM", strict=True)
    ),
    desks=tuple(Desk(id=key, name={"da": key}, floor=1, waiting_area={}, services=SERVICES) for key in DESKS),
)
EMPTY = SiteState(seq=0, configuration=CONFIGURATION, tickets={}, calls=())


def ticket(number: int = 1, service_id: str = SERVICES[0], at: datetime = START) -> Ticket:
    """A ticket that waits, due ten minutes after `at`."""
    return Ticket(
        id=uuid7(int(at.timestamp() * 1000), number),
        service_id=service_id,
        label=f"P{number:03d}",
        state=TicketState.WAITING,
        language="da",
        arrived_at=at,
        due_at=at + timedelta(minutes=10),
        called_at=None,
        started_at=None,
        desk_id=None,
        staff_id=None,
        calls=0,
    )


PRESENCE = Presence(
    staff_id=UUID(int=7), desk_id=DESKS[0], services=SERVICES[:1], status=Status.PAUSED, since=START, knows=SERVICES[:1]
)
PART = BookedPart(
    booking_id=UUID(int=8), service_id=SERVICES[0], starts_at=START, ends_at=START + timedelta(minutes=15),
    busy_until=START + timedelta(minutes=20), desk_id=DESKS[0], lane=0, staff_id=UUID(int=7),
)  # fmt: skip
FIELDS: dict[str, Any] = {
    "message_kind": MessageKind.REMINDER,
    "why": Why.AWAY,
    "ahead": 3,
    "booking": BookingStatus(
        id=UUID(int=8), kind=BookingKind.CALLBACK, state=BookingState.NO_ANSWER, service_id=SERVICES[0],
        starts_at=START, staff_id=UUID(int=7), tries=2, next_try_at=START, outcome=CaseOutcome.SOLVED,
    ),
    "booking_id": UUID(int=8),
    "kind_of": BookingKind.VIDEO,
    "origin": "web",
    "parts": (PART,),
    "was": (structs.replace(PART, lane=None, desk_id=None),),
    "call": HelpCall(
        id=UUID(int=9), kind=HelpKind.BELL, stand_id="stand-1", language="uk", asked_at=START, answered_at=START,
        staff_id=UUID(int=7),
    ),
    "configuration": CONFIGURATION,
    "draft": DraftNote(version=3, changes=2, publish_at=START),
    "revision": 4,
    "desk_id": DESKS[0],
    "device_id": UUID(int=11),
    "task_id": UUID(int=12),
    "what": TaskKind.PICTURE,
    "late": True,
    "then": ("borgerservice.koerekort",),
    "language": "pl",
    "outcome": TurnedRound(service_id=SERVICES[0], missing=("photo",), instead=Instead.SMS),
    "presence": PRESENCE,
    "presences": (PRESENCE,),
    "staff_ids": (UUID(int=7), UUID(int=6)),
    "visitor": Visitor(name="Alma", needs=(Need.WHEELCHAIR,), note="to voices", documents_seen=("photo",)),
    "printer": StandPrinter(stand_id="stand-1", state=PrinterCondition.OUT, since=START, tickets_left=4, speaks=True),
    "score": 5,
    "service_id": SERVICES[0],
    "stand_id": "stand-1",
    "starts_at": START,
    "message_id": UUID(int=10),
    "to_role": Role.HOST,
    "from_staff_id": UUID(int=7),
    "read_by": UUID(int=6),
}  # fmt: skip
ASSISTANCE = AssistanceCall(
    id=UUID(int=9), staff_id=UUID(int=7), desk_id=DESKS[0], practice=True, asked_at=START, called=(UUID(int=6),),
    coming=(UUID(int=6),), cannot=(UUID(int=5),),
)  # fmt: skip


def sample(kind: type[Event]) -> Event:
    """One event of a kind, with every field filled."""
    some = structs.replace(
        ticket(),
        state=TicketState.CALLED,
        called_at=START,
        started_at=START + timedelta(microseconds=1),
        desk_id=DESKS[0],
        staff_id=UUID(int=7),
        calls=2,
        booked_for=START,
        missing=("photo", "passport"),
    )
    fields = {**FIELDS, "seq": 1, "at": START, "ticket": some}
    if kind in get_args(AssistanceEvent):
        fields["call"] = ASSISTANCE
    if kind is DeviceTold:
        fields["state"] = TaskState.DONE
    return kind(**{name: fields[name] for name in kind.__struct_fields__})
