"""Which notices of arrivals stand, from who waits and from what has been said to them: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID, uuid5

from shared.protocol.attention import is_personal, next_step
from shared.protocol.model import AnswerKind, Role, Ticket, TicketState, ToldLevel, pick_text
from shared.protocol.serving import standing_in
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.desk.tongues import foreign
from staff_tray.trouble import Trouble


class Why(StrEnum):
    """Why this person is told."""

    QUEUE = "queue"
    """It is for whoever calls next."""
    DESK = "desk"
    PERSON = "person"
    DEPUTY = "deputy"
    """Nobody has answered, and this person is the deputy."""
    HOST = "host"
    """Nobody has answered, and this person is a host."""


@dataclass(frozen=True)
class Said:
    """What has been said to a notice, by whom ("" for oneself, "?" before the name is known) and until when."""

    kind: AnswerKind
    who: str
    until: str


@dataclass(frozen=True)
class Arrival:
    """One notice: a citizen who waits. `since` and `booked` are the site's wall time, `booked` "" without a booking.

    `language` is the citizen's, "" when it is the site's first. `name` is "" without a booking. `whom` is the colleague
    that the citizen came for, for a deputy or a host. `goes_on_at` is the UTC moment at which the news goes on to
    others, None when it does not. `said` is a colleague's answer while it is to be relied on.
    With `stands_in` nobody is here who knows the service.
    """

    ticket_id: UUID
    label: str
    service: str
    since: str
    place: str
    booked: str
    language: str
    why: Why = Why.QUEUE
    name: str = ""
    needs: tuple[Need, ...] = ()
    note: str = ""
    whom: str = ""
    said: Said | None = None
    goes_on_at: datetime | None = None
    trouble: Trouble | None = None
    stands_in: bool = False


@dataclass(frozen=True)
class ArrivalInputs:
    """What the notices follow from.

    `announced` is remembered on disk, `standing` are the notices not answered, both by `key`. While it is `quiet`
    nothing comes up, and nothing counts as announced. `names` are the colleagues'.
    """

    state: SiteState | None
    desk_id: str | None
    language: str
    announced: frozenset[UUID]
    standing: tuple[UUID, ...]
    now: datetime
    staff_id: UUID | None = None
    roles: tuple[Role, ...] = ()
    quiet: bool = False
    names: Mapping[UUID, str] = field(default_factory=lambda: MappingProxyType({}))
    troubles: Mapping[UUID, Trouble] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class ArrivalProps:
    """The notices that stand now, oldest first; the new ones among them; and what is announced once they are shown.

    `held` counts those that wait for the quiet to end; `look_at` is when something changes by itself.
    """

    notices: tuple[Arrival, ...]
    fresh: tuple[UUID, ...]
    announced: frozenset[UUID]
    standing: tuple[UUID, ...] = ()
    held: int = 0
    look_at: datetime | None = None


def derive(inputs: ArrivalInputs) -> ArrivalProps:
    """The notices: those standing whose ticket still waits for this person, then everybody not announced yet."""
    state = inputs.state
    if state is None:
        return ArrivalProps(notices=(), fresh=(), announced=inputs.announced, standing=inputs.standing)
    mine = {key(ticket, why, inputs.now): (ticket, why) for ticket, why in _told(state, inputs)}
    known = inputs.announced & frozenset(_keys(state, inputs.now))
    standing = tuple(each for each in inputs.standing if each in mine)
    others = frozenset(each for each, (ticket, _) in mine.items() if _answered_by(ticket, inputs.now) is not None)
    fresh = tuple(each for each in mine if each not in known and each not in others)
    shown = standing if inputs.quiet else tuple(dict.fromkeys(standing + fresh))
    place = _place(state, inputs)
    return ArrivalProps(
        notices=tuple(_arrival(*mine[each], state, place, inputs) for each in shown),
        fresh=() if inputs.quiet else tuple(mine[each][0].id for each in fresh),
        announced=known | others | (frozenset() if inputs.quiet else frozenset(fresh)),
        standing=shown,
        held=len(fresh) if inputs.quiet else 0,
        look_at=min(_moments(state, inputs.now), default=None),
    )


def key(ticket: Ticket, why: Why, now: datetime) -> UUID:
    """What a notice is remembered by: the ticket, and what makes it a new one for the same person.

    That it was handed on, that nobody has answered it, and that somebody's answer has run out.
    """
    marks = []
    if ticket.told.since is not None:
        marks.append(ticket.told.since.isoformat())
    if why in (Why.DEPUTY, Why.HOST):
        marks.append(why.value)
    if ticket.answer is not None and ticket.answer.until <= now:
        marks.append(ticket.answer.at.isoformat())
    return uuid5(ticket.id, " ".join(marks)) if marks else ticket.id


def why_told(ticket: Ticket, inputs: ArrivalInputs, line: frozenset[UUID]) -> Why | None:
    """Why this person is told of the ticket, None when it is none of theirs."""
    if ticket.id in line:
        if ticket.for_staff_id is not None:
            return Why.PERSON
        return Why.DESK if ticket.for_desk_id is not None else Why.QUEUE
    if ticket.told.level is not ToldLevel.CASEWORKERS and inputs.staff_id in ticket.told.staff_ids:
        return Why.DEPUTY
    return Why.HOST if ticket.told.level is ToldLevel.HOST and Role.HOST in inputs.roles else None


def _told(state: SiteState, inputs: ArrivalInputs) -> Iterator[tuple[Ticket, Why]]:
    line = frozenset(ticket.id for ticket in state.line(inputs.desk_id, inputs.staff_id))
    for ticket in state.waiting():
        why = why_told(ticket, inputs, line)
        answer = ticket.answer
        mine = answer is not None and answer.staff_id == inputs.staff_id and answer.until > inputs.now
        if why is not None and not mine:
            yield ticket, why


def _answered_by(ticket: Ticket, now: datetime) -> UUID | None:
    answer = ticket.answer
    return answer.staff_id if answer is not None and answer.until > now else None


def _keys(state: SiteState, now: datetime) -> Iterator[UUID]:
    for ticket in state.tickets.values():
        yield from {key(ticket, why, now) for why in Why}


def _moments(state: SiteState, now: datetime) -> Iterator[datetime]:
    """When answers run out."""
    for ticket in state.tickets.values():
        if ticket.state is TicketState.WAITING and ticket.answer is not None and ticket.answer.until > now:
            yield ticket.answer.until


def _place(state: SiteState, inputs: ArrivalInputs) -> str:
    desk = state.configuration.desk(inputs.desk_id or "")
    return pick_text(desk.waiting_area if desk else state.configuration.site.waiting_area, inputs.language)


def _arrival(ticket: Ticket, why: Why, state: SiteState, place: str, inputs: ArrivalInputs) -> Arrival:
    site = state.configuration.site
    visitor = state.visitors.get(ticket.id, Visitor())
    whom = ticket.for_staff_id if why in (Why.DEPUTY, Why.HOST) else None
    return Arrival(
        ticket_id=ticket.id,
        label=ticket.label,
        service=service_name(ticket.service_id, state.configuration, inputs.language),
        since=wall_time(ticket.arrived_at, site.time_zone),
        place=place,
        booked=wall_time(ticket.booked_for, site.time_zone) if ticket.booked_for else "",
        language=foreign(ticket.language, site),
        why=why,
        name=visitor.name,
        needs=visitor.needs,
        note=visitor.note,
        whom=inputs.names.get(whom, "") if whom is not None else "",
        said=_said(ticket, inputs, site.time_zone),
        goes_on_at=next_step(ticket, site.notice, inputs.now) if is_personal(ticket) else None,
        trouble=inputs.troubles.get(ticket.id),
        stands_in=why is Why.QUEUE
        and ticket.service_id in standing_in(state.configuration, state.team, inputs.desk_id, inputs.staff_id),
    )


def _said(ticket: Ticket, inputs: ArrivalInputs, time_zone: str) -> Said | None:
    who = _answered_by(ticket, inputs.now)
    if who is None or ticket.answer is None:
        return None
    return Said(ticket.answer.kind, inputs.names.get(who, "?"), wall_time(ticket.answer.until, time_zone))
