"""What the team window shows, derived from what is known; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.client.mirror import Connection
from shared.protocol.model import TicketState, pick_text
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.team.ports import DayRow, DayState
from staff_tray.team.roster import Person, desk_name, roster
from staff_tray.trouble import Trouble


class Take(StrEnum):
    """What can be taken over from a colleague; the values are also the object names."""

    CASE = "take-case"
    WAITING = "take-waiting"
    DESK = "take-desk"


class WhyNot(StrEnum):
    """Why that cannot be done now."""

    OFFLINE = "offline"
    UNDER_WAY = "under-way"
    NOTHING = "nothing"
    NO_DESK = "no-desk"
    OWN_CASE = "own-case"


@dataclass(frozen=True)
class Question:
    """What will happen if one says yes.

    `citizens` and `bookings` are how many become one's own, `label` the number of the open case that comes with them,
    `for_desk` how many wait for the desk.
    """

    take: Take
    name: str
    citizens: int = 0
    bookings: int = 0
    label: str = ""
    desk: str = ""
    for_desk: int = 0


@dataclass(frozen=True)
class Result:
    """What came of the last thing done for the person who is shown."""

    take: Take | None
    trouble: Trouble | None = None
    citizens: int = 0
    label: str = ""


class Sending(StrEnum):
    """How it went with a message."""

    NOT_SENT = "not-sent"
    UNDER_WAY = "under-way"
    SENT = "sent"


@dataclass(frozen=True)
class Message:
    """How it went with the last message to the host; `at` is the site's wall time."""

    sending: Sending = Sending.NOT_SENT
    at: str = ""
    trouble: Trouble | None = None


NO_MESSAGE = Message()


@dataclass(frozen=True)
class Day:
    """A colleague's day as it was fetched; `rows` is None until it is there."""

    staff_id: UUID
    rows: tuple[DayRow, ...] | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True)
class TeamInputs:
    """What the team window follows from; `asking` is what is to be confirmed, `pending` says that a command is sent.

    `takes_bookings` says that whoever takes over gets the colleague's appointments of the day as well.
    """

    state: SiteState | None
    connection: Connection
    language: str
    me: UUID
    now: datetime
    desk_id: str | None = None
    staff: tuple[Colleague, ...] | None = None
    words: str = ""
    chosen: UUID | None = None
    day: Day | None = None
    asking: Take | None = None
    pending: bool = False
    result: Result | None = None
    message: Message = NO_MESSAGE
    last_live: datetime | None = None
    has_days: bool = True
    takes_bookings: bool = False


@dataclass(frozen=True)
class DayLine:
    """One line of a colleague's day; `at` is the site's wall time."""

    at: str
    what: str
    state: DayState


@dataclass(frozen=True)
class Guest:
    """Somebody who waits for nobody in particular, or for another: whom one may send to a colleague."""

    ticket_id: UUID
    label: str
    service: str
    since: str


@dataclass(frozen=True)
class Chosen:
    """The colleague who is shown. `day` is None until it is there, `day_trouble` why it is not.

    `offered` is what can be taken over, `why_not` why something cannot be now; `guests` are those who wait, for whom
    the colleague can be asked.
    """

    person: Person
    mine: bool
    day: tuple[DayLine, ...] | None
    day_trouble: Trouble | None
    offered: tuple[Take, ...]
    why_not: Mapping[Take, WhyNot]
    guests: tuple[Guest, ...]
    may_ask: bool
    question: Question | None
    result: Result | None


@dataclass(frozen=True)
class TeamProps:
    """Everything the team window shows. `people` are those that the words find."""

    connection: Connection
    loaded: bool = False
    known_at: str = ""
    site: str = ""
    people: tuple[Person, ...] = ()
    me: UUID | None = None
    nobody_found: bool = False
    chosen: Chosen | None = None
    message: Message = NO_MESSAGE
    may_send: bool = False
    has_days: bool = True


def derive(inputs: TeamInputs) -> TeamProps:
    """What to show for `inputs`."""
    state = inputs.state
    if state is None:
        return TeamProps(connection=inputs.connection, message=inputs.message)
    site = state.configuration.site
    lost = inputs.last_live if inputs.connection is not Connection.LIVE else None
    everybody = roster(state, inputs.staff, inputs.language, inputs.now)
    people = tuple(person for person in everybody if _found(person, inputs.words))
    live = inputs.connection is Connection.LIVE
    return TeamProps(
        connection=inputs.connection,
        loaded=True,
        known_at=wall_time(lost, site.time_zone) if lost else "",
        site=pick_text(site.name, inputs.language),
        people=people,
        me=inputs.me,
        nobody_found=bool(everybody) and not people,
        chosen=_chosen(inputs, state, everybody),
        message=inputs.message,
        may_send=live and inputs.message.sending is not Sending.UNDER_WAY,
        has_days=inputs.has_days,
    )


def _found(person: Person, words: str) -> bool:
    """Whether every word begins one of the person's names, the desk or a service, or whom they stand in for."""
    known = " ".join((person.name, person.desk, *person.services, *person.stands_in_for)).casefold().split()
    return all(any(each.startswith(word) for each in known) for word in words.casefold().split())


def _chosen(inputs: TeamInputs, state: SiteState, people: tuple[Person, ...]) -> Chosen | None:
    person = next((each for each in people if each.staff_id == inputs.chosen), None)
    if person is None:
        return None
    day = inputs.day if inputs.day is not None and inputs.day.staff_id == person.staff_id else None
    zone = state.configuration.site.time_zone
    rows = day.rows if day is not None else None
    mine = person.staff_id == inputs.me
    offered = () if mine else _offered(person, inputs)
    reasons = {take: _why_not(take, inputs, state) for take in offered}
    why_not = {take: why for take, why in reasons.items() if why is not None}
    asking = inputs.asking if inputs.asking in offered and inputs.asking not in why_not else None
    guests = () if mine else _guests(person, state, inputs.language)
    return Chosen(
        person=person,
        mine=mine,
        day=None if rows is None else tuple(DayLine(wall_time(row.at, zone), row.what, row.state) for row in rows),
        day_trouble=day.trouble if day is not None else None,
        offered=offered,
        why_not=why_not,
        guests=guests,
        may_ask=bool(guests) and inputs.connection is Connection.LIVE and not inputs.pending,
        question=None if asking is None else _question(asking, person, state, inputs),
        result=inputs.result,
    )


def _offered(person: Person, inputs: TeamInputs) -> tuple[Take, ...]:
    return tuple(
        take
        for take, makes_sense in (
            (Take.CASE, person.case is not None),
            (Take.WAITING, bool(person.comes) or _bookings(inputs) > 0),
            (Take.DESK, person.desk_id is not None and person.desk_id != inputs.desk_id),
        )
        if makes_sense
    )


def _why_not(take: Take, inputs: TeamInputs, state: SiteState) -> WhyNot | None:
    if inputs.connection is not Connection.LIVE:
        return WhyNot.OFFLINE
    if inputs.pending:
        return WhyNot.UNDER_WAY
    if take is Take.CASE and inputs.desk_id is None:
        return WhyNot.NO_DESK
    own_case = inputs.desk_id is not None and state.open_case(inputs.desk_id) is not None
    return WhyNot.OWN_CASE if own_case and take is not Take.WAITING else None


def _bookings(inputs: TeamInputs) -> int:
    """How many of the colleague's appointments are still to come."""
    day = inputs.day
    if not inputs.takes_bookings or day is None or day.staff_id != inputs.chosen or day.rows is None:
        return 0
    return sum(row.state is DayState.EXPECTED for row in day.rows)


def _question(take: Take, person: Person, state: SiteState, inputs: TeamInputs) -> Question:
    if take is Take.CASE:
        return Question(take, person.name, citizens=1, label=person.case.label if person.case else "")
    if take is Take.WAITING:
        return Question(take, person.name, citizens=len(person.comes), bookings=_bookings(inputs))
    waiting = [ticket for ticket in state.tickets.values() if ticket.state is TicketState.WAITING]
    at_desk = state.open_case(person.desk_id or "")
    return Question(
        take,
        person.name,
        label=at_desk.label if at_desk else "",
        desk=desk_name(person.desk_id, state.configuration, inputs.language),
        for_desk=sum(ticket.for_desk_id == person.desk_id for ticket in waiting),
    )


def _guests(person: Person, state: SiteState, language: str) -> tuple[Guest, ...]:
    zone = state.configuration.site.time_zone
    return tuple(
        Guest(
            ticket.id,
            ticket.label,
            service_name(ticket.service_id, state.configuration, language),
            wall_time(ticket.arrived_at, zone),
        )
        for ticket in sorted(state.waiting(), key=lambda ticket: (ticket.arrived_at, ticket.id), reverse=True)
        if ticket.for_staff_id != person.staff_id
    )
