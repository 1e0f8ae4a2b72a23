"""What the desk window shows, derived from what is known: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.client.mirror import Connection
from shared.protocol.content import Configuration
from shared.protocol.model import Ticket, TicketState, pick_text
from shared.protocol.serving import standing_in
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.actions import DeskAction, asks, offered
from staff_tray.desk.answered import Answered, with_answers
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.last_step import LastStep
from staff_tray.desk.names import service_name
from staff_tray.desk.next_in_line import UNKNOWN, NextInLine, how_come, is_anybodys, next_in_line, not_theirs
from staff_tray.desk.tongues import foreign
from staff_tray.trouble import Trouble


@dataclass(frozen=True)
class Paper:
    """A document that the service asks for; `seen` at the desk, `missing` as the citizen has said."""

    document_id: str
    name: str
    seen: bool
    missing: bool


@dataclass(frozen=True)
class OpenCase:
    """The ticket at the desk; `since` is the UTC moment it was started, else called, `since_wall` the same to read.

    `language` is the citizen's, "" when it is the site's first. `booked` is the booked time at the site, or "", `due`
    when it was this citizen's turn. `papers` are what the service asks for; `missing` the ids of others that the
    citizen has said to be without. `name` is "" where it was not booked.
    """

    ticket_id: UUID
    label: str
    service_id: str
    service: str
    language: str
    state: TicketState
    since: datetime
    since_wall: str
    due: str
    calls: int
    booked: str = ""
    missing: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
    name: str = ""
    needs: tuple[Need, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class DeskChoice:
    """A desk one can sit at."""

    desk_id: str
    name: str


class CaseStep(StrEnum):
    """A command that is no action on the open case."""

    RESUME = "resume"


@dataclass(frozen=True)
class Asking:
    """What is asked in place, about which case; `call` is the one to call then, None for whoever is next."""

    action: DeskAction
    case_id: UUID
    call: UUID | None = None
    call_label: str = ""


@dataclass(frozen=True)
class CaseInputs:
    """What the desk window follows from.

    `answered` are the tickets of replies that may be ahead of the stream; `pending` the command under way;
    `last_live` the UTC moment the state was last known to be live; `back` the tickets that were parked and wait again;
    `steps` what was done last, the newest first.
    """

    state: SiteState | None
    connection: Connection
    desk_id: str | None
    language: str
    staff_id: UUID | None = None
    answered: tuple[Answered, ...] = ()
    pending: DeskAction | CaseStep | None = None
    asking: Asking | None = None
    trouble: Trouble | None = None
    last_live: datetime | None = None
    back: frozenset[UUID] = frozenset()
    steps: tuple[LastStep, ...] = ()


@dataclass(frozen=True)
class CaseProps:
    """Everything the desk window and the tray icon show.

    `offered` and `enabled` have the likely action first. What is `enabled` is done at once; what is in `asks` asks one
    thing more, in place: that is `asking`.
    """

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
    asks: frozenset[DeskAction]
    asking: Asking | None
    pending: DeskAction | CaseStep | None
    trouble: Trouble | None
    last: LastStep | None = None
    others: int = 0

    def may(self, action: DeskAction) -> bool:
        """Whether the action makes sense now, at once or after one thing more."""
        return action in self.enabled or action in self.asks


def derive(inputs: CaseInputs) -> CaseProps:
    """What to show for `inputs`."""
    if inputs.state is None:
        return _nothing_known(inputs)
    state = with_answers(inputs.state, inputs.answered)
    configuration = state.configuration
    zone = configuration.site.time_zone
    desk = configuration.desk(inputs.desk_id or "")
    line = state.line(desk.id, inputs.staff_id) if desk else []
    ticket = state.open_case(desk.id) if desk else None
    case_state = ticket.state if ticket else None
    likely = offered(case_state) if desk else ()
    last = inputs.steps[0] if inputs.steps else None
    may = () if inputs.pending else tuple(each for each in likely if line or each is not DeskAction.CALL_NEXT)
    lost_at = inputs.last_live if inputs.connection is not Connection.LIVE else None
    help_out = standing_in(configuration, state.team, inputs.desk_id, inputs.staff_id)
    how = how_come(line[0], inputs.desk_id, inputs.staff_id, inputs.back, help_out) if line else None
    left = not_theirs(state, inputs.desk_id, inputs.staff_id)
    return CaseProps(
        connection=inputs.connection,
        known_at=wall_time(lost_at, zone) if lost_at else None,
        site=pick_text(configuration.site.name, inputs.language),
        desks=tuple(DeskChoice(each.id, pick_text(each.name, inputs.language)) for each in configuration.desks),
        desk_id=desk.id if desk else None,
        may_change_desk=ticket is None and inputs.pending is None,
        next=next_in_line(line, configuration, state.visitors, language=inputs.language, how=how),
        waiting=len(line),
        others=sum(is_anybodys(each) for each in state.waiting(left)) if left else 0,
        case=_open_case(ticket, state, inputs.language) if ticket else None,
        offered=likely,
        enabled=frozenset(each for each in may if not asks(each, case_state)) | _undo(last, inputs),
        asks=frozenset(each for each in may if asks(each, case_state)),
        asking=_asking(inputs.asking, ticket),
        pending=inputs.pending,
        trouble=inputs.trouble,
        last=last,
    )


def _undo(last: LastStep | None, inputs: CaseInputs) -> frozenset[DeskAction]:
    can = last is not None and not last.away and inputs.pending is None
    return frozenset({DeskAction.UNDO}) if can else frozenset()


def _asking(asking: Asking | None, ticket: Ticket | None) -> Asking | None:
    """The question, unless the case that it is about is no longer open, or has gone on so that it makes no sense."""
    if asking is None or ticket is None or asking.case_id != ticket.id:
        return None
    return asking if asking.action in offered(ticket.state) else None


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
        asks=frozenset(),
        asking=None,
        pending=inputs.pending,
        trouble=inputs.trouble,
    )


def _open_case(ticket: Ticket, state: SiteState, language: str) -> OpenCase:
    configuration = state.configuration
    since, zone = ticket.started_at or ticket.called_at or ticket.arrived_at, configuration.site.time_zone
    visitor = state.visitors.get(ticket.id, UNKNOWN)
    return OpenCase(
        ticket_id=ticket.id,
        label=ticket.label,
        service_id=ticket.service_id,
        service=service_name(ticket.service_id, configuration, language),
        language=foreign(ticket.language, configuration.site),
        state=ticket.state,
        since=since,
        since_wall=wall_time(since, zone),
        due=wall_time(ticket.due_at, zone),
        calls=ticket.calls,
        booked=wall_time(ticket.booked_for, zone) if ticket.booked_for else "",
        missing=_unlisted(ticket, configuration),
        papers=_papers(ticket, visitor, configuration, language),
        name=visitor.name,
        needs=visitor.needs,
        note=visitor.note,
    )


def _papers(ticket: Ticket, visitor: Visitor, configuration: Configuration, language: str) -> tuple[Paper, ...]:
    service = configuration.service(ticket.service_id)
    return tuple(
        Paper(
            document_id=each.id,
            name=pick_text(each.name, language) or each.id,
            seen=each.id in visitor.documents_seen,
            missing=each.id in ticket.missing,
        )
        for each in (service.documents if service else ())
    )


def _unlisted(ticket: Ticket, configuration: Configuration) -> tuple[str, ...]:
    """The missing documents that the service does not list (any more), by their ids."""
    service = configuration.service(ticket.service_id)
    listed = {each.id for each in service.documents} if service else set()
    return tuple(key for key in ticket.missing if key not in listed)
