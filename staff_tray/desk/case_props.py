"""What the desk window shows, derived from what is known: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import structs

from shared.client.mirror import Connection
from shared.protocol.content import Configuration
from shared.protocol.model import OPEN_STATES, Ticket, TicketState, pick_text
from shared.protocol.state import SiteState
from staff_tray.desk.actions import DeskAction, offered
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.tongues import foreign
from staff_tray.trouble import Trouble


class WhyNext(StrEnum):
    """Why the next one is next."""

    ONLY_ONE = "only-one"
    WAITED_LONGEST = "waited-longest"
    DUE_FIRST = "due-first"


@dataclass(frozen=True)
class NextInLine:
    """Who is called by call next; `since`, `due` and `booked` ("" without a booking) are wall times at the site."""

    label: str
    service: str
    since: str
    due: str
    why: WhyNext
    booked: str = ""


@dataclass(frozen=True)
class OpenCase:
    """The ticket at the desk; `since` is the UTC moment it was started, else called, `since_wall` the same to read.

    `language` is the citizen's, "" when it is the site's first. `booked` is the booked time at the site, or "".
    `missing` are the documents, by name, that the citizen has said to be without.
    """

    ticket_id: UUID
    label: str
    service: str
    language: str
    state: TicketState
    since: datetime
    since_wall: str
    calls: int
    booked: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class DeskChoice:
    """A desk one can sit at."""

    desk_id: str
    name: str


@dataclass(frozen=True)
class CaseInputs:
    """What the desk window follows from.

    `answered` is the ticket of the last reply, which may be ahead of the stream; `pending` the command under way;
    `last_live` the UTC moment the state was last known to be live.
    """

    state: SiteState | None
    connection: Connection
    desk_id: str | None
    language: str
    answered: Ticket | None = None
    pending: DeskAction | None = None
    trouble: Trouble | None = None
    last_live: datetime | None = None


@dataclass(frozen=True)
class CaseProps:
    """Everything the desk window and the tray icon show. `offered` and `enabled` have the likely action first."""

    connection: Connection
    known_at: str | None
    site: str
    desks: tuple[DeskChoice, ...]
    desk_id: str | None
    may_change_desk: bool
    next: NextInLine | None
    waiting: int
    case: OpenCase | None
    offered: tuple[DeskAction, ...]
    enabled: frozenset[DeskAction]
    pending: DeskAction | None
    trouble: Trouble | None


def derive(inputs: CaseInputs) -> CaseProps:
    """What to show for `inputs`."""
    if inputs.state is None:
        return _nothing_known(inputs)
    state = with_answer(inputs.state, inputs.answered)
    configuration = state.configuration
    zone = configuration.site.time_zone
    desk = configuration.desk(inputs.desk_id or "")
    waiting = state.waiting(desk.services) if desk else []
    ticket = state.open_case(desk.id) if desk else None
    likely = offered(ticket.state if ticket else None) if desk else ()
    possible = [action for action in likely if waiting or action is not DeskAction.CALL_NEXT]
    lost_at = inputs.last_live if inputs.connection is not Connection.LIVE else None
    return CaseProps(
        connection=inputs.connection,
        known_at=wall_time(lost_at, zone) if lost_at else None,
        site=pick_text(configuration.site.name, inputs.language),
        desks=tuple(DeskChoice(each.id, pick_text(each.name, inputs.language)) for each in configuration.desks),
        desk_id=desk.id if desk else None,
        may_change_desk=ticket is None and inputs.pending is None,
        next=_next_in_line(waiting, configuration, inputs.language),
        waiting=len(waiting),
        case=_open_case(ticket, configuration, inputs.language) if ticket else None,
        offered=likely,
        enabled=frozenset() if inputs.pending else frozenset(possible),
        pending=inputs.pending,
        trouble=inputs.trouble,
    )


def with_answer(state: SiteState, answered: Ticket | None) -> SiteState:
    """The state with the ticket of a reply in it, when the stream has not brought that news yet."""
    known = state.tickets.get(answered.id) if answered else None
    if answered is None or known is None or _progress(answered) <= _progress(known):
        return state
    rest = {key: ticket for key, ticket in state.tickets.items() if key != answered.id}
    tickets = {**rest, answered.id: answered} if answered.state in OPEN_STATES else rest
    return structs.replace(state, tickets=tickets)


_ORDER = (TicketState.WAITING, TicketState.CALLED, TicketState.SERVING)


def _progress(ticket: Ticket) -> tuple[int, int]:
    return (_ORDER.index(ticket.state) if ticket.state in _ORDER else len(_ORDER), ticket.calls)


def _nothing_known(inputs: CaseInputs) -> CaseProps:
    return CaseProps(
        connection=inputs.connection,
        known_at=None,
        site="",
        desks=(),
        desk_id=None,
        may_change_desk=False,
        next=None,
        waiting=0,
        case=None,
        offered=(),
        enabled=frozenset(),
        pending=inputs.pending,
        trouble=inputs.trouble,
    )


def _next_in_line(waiting: list[Ticket], configuration: Configuration, language: str) -> NextInLine | None:
    if not waiting:
        return None
    first, zone = waiting[0], configuration.site.time_zone
    if len(waiting) == 1:
        why = WhyNext.ONLY_ONE
    elif first.arrived_at <= min(ticket.arrived_at for ticket in waiting):
        why = WhyNext.WAITED_LONGEST
    else:
        why = WhyNext.DUE_FIRST
    return NextInLine(
        label=first.label,
        service=_service_name(first, configuration, language),
        since=wall_time(first.arrived_at, zone),
        due=wall_time(first.due_at, zone),
        why=why,
        booked=wall_time(first.booked_for, zone) if first.booked_for else "",
    )


def _open_case(ticket: Ticket, configuration: Configuration, language: str) -> OpenCase:
    since, zone = ticket.started_at or ticket.called_at or ticket.arrived_at, configuration.site.time_zone
    return OpenCase(
        ticket_id=ticket.id,
        label=ticket.label,
        service=_service_name(ticket, configuration, language),
        language=foreign(ticket.language, configuration.site),
        state=ticket.state,
        since=since,
        since_wall=wall_time(since, zone),
        calls=ticket.calls,
        booked=wall_time(ticket.booked_for, zone) if ticket.booked_for else "",
        missing=_missing(ticket, configuration, language),
    )


def _missing(ticket: Ticket, configuration: Configuration, language: str) -> tuple[str, ...]:
    service = configuration.service(ticket.service_id)
    names = {each.id: pick_text(each.name, language) for each in service.documents} if service else {}
    return tuple(names.get(key) or key for key in ticket.missing)


def _service_name(ticket: Ticket, configuration: Configuration, language: str) -> str:
    service = configuration.service(ticket.service_id)
    return pick_text(service.name, language) if service else ticket.service_id
