"""What a page of the visit shows: the service to confirm, the number, the place in the queue, the paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk_app.visit import words
from kiosk_app.visit.journey import Page, Paper, State
from kiosk_app.visit.menu import Opening, OpensOn, opening_of
from shared.protocol.commands import IssueReply
from shared.protocol.content import Configuration
from shared.protocol.model import Service, TicketState, pick_text
from shared.protocol.state import SiteState


class Place(StrEnum):
    """How the place in the queue is known."""

    NONE = "none"
    LIVE = "live"
    AT_ISSUE = "at-issue"
    CALLED = "called"


class PrinterTrouble(StrEnum):
    """Why no paper can be expected, in the citizen's eyes."""

    NONE = "none"
    SILENT = "silent"
    OUT_OF_PAPER = "out-of-paper"
    NEEDS_CARE = "needs-care"


@dataclass(frozen=True, slots=True)
class DocumentProps:
    """One thing to bring."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class FloorProps:
    """One floor of the building; `number` is what people call it by."""

    number: int
    level: int
    is_here: bool
    is_goal: bool


@dataclass(frozen=True, slots=True)
class PageInputs:
    """All that a page depends on; `live` is whether `site` is the present state, `now` is aware."""

    visit: State
    site: SiteState | None
    live: bool
    printer: PrinterTrouble
    now: datetime


@dataclass(frozen=True, slots=True)
class PageProps:
    """Everything the visit's pages show, texts in the citizen's language."""

    page: str = Page.HOME.value
    language: str = ""
    help_open: bool = False
    service_name: str = ""
    description: str = ""
    icon: str = ""
    documents: tuple[DocumentProps, ...] = ()
    trouble: str = ""
    opens_on: str = OpensOn.UNKNOWN.value
    opens_weekday: str = ""
    opens_time: str = ""
    label: str = ""
    place: str = Place.NONE.value
    ahead: int = 0
    desk_name: str = ""
    waiting_area: str = ""
    floors: tuple[FloorProps, ...] = ()
    paper: str = Paper.NONE.value
    printer: str = PrinterTrouble.NONE.value


@dataclass(frozen=True, slots=True)
class WaitingPlace:
    """Where to wait; `floor` 0 is the ground floor."""

    area: str
    floor: int


def derive_page(inputs: PageInputs) -> PageProps:
    """The props of the page the visit stands on."""
    visit, language = inputs.visit, inputs.visit.language
    configuration = inputs.site.configuration if inputs.site else None
    service = configuration.service(visit.service_id or "") if configuration else None
    opening = _opening(inputs, configuration, service)
    ticket_place = _place(inputs, visit.reply)
    waiting = waiting_place(configuration, visit.service_id or "", language)
    return PageProps(
        page=visit.page.value,
        language=language,
        help_open=visit.help_open,
        service_name=pick_text(service.name, language) if service else "",
        description=pick_text(service.description, language) if service else "",
        icon=service.icon if service else "",
        documents=_documents(service, language),
        trouble=visit.trouble.value if visit.trouble else "",
        opens_on=opening.opens_on.value,
        opens_weekday=opening.weekday,
        opens_time=opening.time,
        label=visit.reply.ticket.label if visit.reply else "",
        place=ticket_place.kind.value,
        ahead=ticket_place.ahead,
        desk_name=ticket_place.desk_name,
        waiting_area=waiting.area,
        floors=_floors(configuration, waiting.floor, language),
        paper=visit.paper.value,
        printer=inputs.printer.value,
    )


def waiting_place(configuration: Configuration | None, service_id: str, language: str) -> WaitingPlace:
    """Where to wait for a service: where all its desks send people, else the site's own waiting area."""
    if configuration is None:
        return WaitingPlace(area="", floor=0)
    site = configuration.site
    desks = [desk for desk in configuration.desks if service_id in desk.services and desk.waiting_area]
    places = {WaitingPlace(pick_text(desk.waiting_area, language), desk.floor) for desk in desks}
    if len(places) == 1:
        return places.pop()
    return WaitingPlace(pick_text(site.waiting_area, language), site.floor)


@dataclass(frozen=True, slots=True)
class _TicketPlace:
    kind: Place
    ahead: int = 0
    desk_name: str = ""


def _place(inputs: PageInputs, reply: IssueReply | None) -> _TicketPlace:
    if reply is None:
        return _TicketPlace(Place.NONE)
    ticket = inputs.site.tickets.get(reply.ticket.id) if inputs.site else None
    if inputs.site is None or ticket is None or not inputs.live:
        return _TicketPlace(Place.AT_ISSUE, reply.ahead)
    if ticket.state is TicketState.WAITING:
        return _TicketPlace(Place.LIVE, inputs.site.ahead_of(ticket.id) or 0)
    desk = inputs.site.configuration.desk(ticket.desk_id or "")
    return _TicketPlace(Place.CALLED, desk_name=pick_text(desk.name, inputs.visit.language) if desk else "")


def _opening(inputs: PageInputs, configuration: Configuration | None, service: Service | None) -> Opening:
    if configuration is None or service is None:
        return Opening(is_open=False)
    local = inputs.now.astimezone(ZoneInfo(configuration.site.time_zone))
    return opening_of(service, local, inputs.visit.language)


def _documents(service: Service | None, language: str) -> tuple[DocumentProps, ...]:
    documents = service.documents if service else ()
    return tuple(DocumentProps(pick_text(each.name, language), pick_text(each.help, language)) for each in documents)


def _floors(configuration: Configuration | None, goal: int, language: str) -> tuple[FloorProps, ...]:
    """The building from the top floor down; nothing when it has only one."""
    if configuration is None:
        return ()
    here = configuration.site.floor
    known = {here, goal, *(desk.floor for desk in configuration.desks)}
    if len(known) == 1:
        return ()
    return tuple(
        FloorProps(number=words.storey(level, language), level=level, is_here=level == here, is_goal=level == goal)
        for level in range(max(known), min(known) - 1, -1)
    )
