"""Everybody at the centre as rows of the board, and in which order; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.protocol.content import Configuration
from shared.protocol.model import Answer, Service, Ticket, TicketState, ToldLevel, pick_text
from shared.protocol.serving import covered
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.desk.tongues import foreign
from staff_tray.team.roster import desk_name, live_answer

_NOBODY = Visitor()
_MINUTE = timedelta(minutes=1)


class Section(StrEnum):
    """Where somebody is."""

    WAITING = "waiting"
    PARKED = "parked"
    AT_DESK = "at-desk"


@dataclass(frozen=True)
class Said:
    """What was said to the notice, by whom; `until` is the site's wall time."""

    answer: Answer
    who: str
    until: str


@dataclass(frozen=True)
class BoardRow:
    """One citizen. Moments are the site's wall time, "" where there is none; `wait` is whole minutes since the arrival.

    `for_whom` is the person or the desk that is to call, `desk` where somebody is called or served. `told` is how far
    the news has gone that nobody has answered. `declined` is whom it was handed to and is no longer with. `first` says
    that a need has been granted, `unserved` that nobody who takes citizens serves and knows the service just now.
    """

    ticket_id: UUID
    section: Section
    label: str
    service: str
    since: str
    due: str
    wait: int
    booked: str = ""
    language: str = ""
    name: str = ""
    needs: tuple[Need, ...] = ()
    note: str = ""
    for_whom: str = ""
    said: Said | None = None
    told: ToldLevel = ToldLevel.CASEWORKERS
    declined: str = ""
    first: bool = False
    serving: bool = False
    desk: str = ""
    who: str = ""
    back_at: str = ""
    own_pause: bool = False
    at_another: bool = False
    floors: frozenset[int] = frozenset()
    service_id: str = ""
    missing: tuple[str, ...] = ()
    unserved: bool = False


@dataclass(frozen=True)
class Filters:
    """Whom to show; None for everybody. `any_need` is whoever needs something."""

    floor: int | None = None
    service_id: str | None = None
    need: Need | None = None
    any_need: bool = False

    @property
    def on(self) -> bool:
        """Whether somebody may be hidden."""
        return self != Filters()

    def show(self, row: BoardRow) -> bool:
        """Whether the row is to be seen."""
        return (
            (self.floor is None or self.floor in row.floors)
            and (self.service_id is None or self.service_id == row.service_id)
            and (self.need is None or self.need in row.needs)
            and (not self.any_need or bool(row.needs))
        )


NO_FILTERS = Filters()


def board_rows(
    state: SiteState,
    names: dict[UUID, str],
    language: str,
    now: datetime,
    asked: dict[UUID, UUID] | None = None,
) -> tuple[BoardRow, ...]:
    """Everybody with an open ticket, in the order of the board: see `urgency`."""
    tickets = sorted(state.tickets.values(), key=lambda ticket: urgency(ticket, now))
    served = covered(state.configuration, state.team)

    def row(ticket: Ticket) -> BoardRow:
        found = _row(ticket, state, names, language, now, (asked or {}).get(ticket.id))
        anybodys = found.section is Section.WAITING and ticket.for_staff_id is None and ticket.for_desk_id is None
        return replace(found, unserved=True) if anybodys and state.team and ticket.service_id not in served else found

    return tuple(row(ticket) for ticket in tickets)


def urgency(ticket: Ticket, now: datetime) -> tuple[int, int, datetime, datetime, UUID]:
    """First who waits, of them whom nobody has answered for, then by due time; then the parked; then at the desks."""
    order = (Section.WAITING, Section.PARKED, Section.AT_DESK)
    section = order.index(section_of(ticket))
    moment = ticket.due_at
    if section_of(ticket) is Section.AT_DESK:
        moment = ticket.started_at or ticket.called_at or ticket.due_at
    elif section_of(ticket) is Section.PARKED:
        moment = ticket.parked_until or ticket.due_at
    return section, -_alarm(told_level(ticket, now)), moment, ticket.arrived_at, ticket.id


def section_of(ticket: Ticket) -> Section:
    """Where the citizen of an open ticket is."""
    return {TicketState.WAITING: Section.WAITING, TicketState.PARKED: Section.PARKED}.get(ticket.state, Section.AT_DESK)


def told_level(ticket: Ticket, now: datetime) -> ToldLevel:
    """How far the news has gone; while an answer is to be relied on it is with the caseworkers."""
    waits = ticket.state is TicketState.WAITING
    return ticket.told.level if waits and live_answer(ticket, now) is None else ToldLevel.CASEWORKERS


def floors_of(ticket: Ticket, configuration: Configuration) -> frozenset[int]:
    """Where the citizen may be called to."""
    place = configuration.desk(ticket.desk_id or ticket.for_desk_id or "")
    if place is not None:
        return frozenset({place.floor})
    return frozenset(desk.floor for desk in configuration.desks if ticket.service_id in desk.services)


def minutes(since: datetime, now: datetime) -> int:
    """Whole minutes from `since` to `now`, never below none."""
    return max(0, (now - since) // _MINUTE)


def _alarm(level: ToldLevel) -> int:
    return list(ToldLevel).index(level)


def _row(
    ticket: Ticket, state: SiteState, names: dict[UUID, str], language: str, now: datetime, asked: UUID | None
) -> BoardRow:
    configuration = state.configuration
    zone, visitor = configuration.site.time_zone, state.visitors.get(ticket.id, _NOBODY)
    answer, service = live_answer(ticket, now), configuration.service(ticket.service_id)
    section = section_of(ticket)
    moved = asked is not None and ticket.for_staff_id != asked and section is Section.WAITING
    return BoardRow(
        ticket_id=ticket.id,
        section=section,
        label=ticket.label,
        service=service_name(ticket.service_id, configuration, language),
        since=wall_time(ticket.arrived_at, zone),
        due=wall_time(ticket.due_at, zone),
        wait=minutes(ticket.arrived_at, now),
        booked=wall_time(ticket.booked_for, zone) if ticket.booked_for else "",
        language=foreign(ticket.language, configuration.site),
        name=visitor.name,
        needs=visitor.needs,
        note=visitor.note,
        for_whom=_for_whom(ticket, configuration, names, language),
        said=Said(answer, names.get(answer.staff_id, ""), wall_time(answer.until, zone)) if answer else None,
        told=told_level(ticket, now),
        declined=names.get(asked, "") if moved and asked is not None else "",
        first=ticket.due_at <= ticket.arrived_at and ticket.booked_for is None,
        serving=ticket.state is TicketState.SERVING,
        desk=desk_name(ticket.desk_id, configuration, language) if section is Section.AT_DESK else "",
        who=names.get(ticket.staff_id, "") if ticket.staff_id is not None else "",
        back_at=wall_time(ticket.parked_until, zone) if ticket.parked_until else "",
        own_pause=ticket.own_pause,
        at_another=ticket.at_another_errand,
        floors=floors_of(ticket, configuration),
        service_id=ticket.service_id,
        missing=_missing(ticket, service, language),
    )


def _missing(ticket: Ticket, service: Service | None, language: str) -> tuple[str, ...]:
    names = {each.id: pick_text(each.name, language) for each in service.documents} if service else {}
    return tuple(names.get(key) or key for key in ticket.missing)


def _for_whom(ticket: Ticket, configuration: Configuration, names: dict[UUID, str], language: str) -> str:
    if ticket.for_staff_id is not None:
        return names.get(ticket.for_staff_id, "")
    return desk_name(ticket.for_desk_id, configuration, language)
