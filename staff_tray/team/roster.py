"""Who is where, and free or not; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.protocol.content import Configuration
from shared.protocol.model import Answer, Role, Ticket, TicketState, pick_text
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, Presence, Status
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.team.leaves import deputies_of, site_day, stood_in_for


class Standing(StrEnum):
    """Whether somebody can be asked, in the order of the list."""

    FREE = "free"
    BUSY = "busy"
    HERE = "here"
    """At work, but at no desk."""
    PAUSED = "paused"
    AWAY = "away"
    LEAVE = "leave"


@dataclass(frozen=True)
class Open:
    """A colleague's open case; `since` is the site's wall time."""

    ticket_id: UUID
    label: str
    service: str
    since: str
    desk_id: str | None


@dataclass(frozen=True)
class ComesFor:
    """Somebody who waits for a certain colleague; `until` is the site's wall time of an answer that says later."""

    ticket_id: UUID
    label: str
    service: str
    since: str
    parked: bool
    answer: Answer | None = None
    until: str = ""


@dataclass(frozen=True)
class Person:
    """One who works at the site. `desk` and `services` are names, "" and () when there is nothing to say.

    `since` is when the standing began, as wall time at the site; "" when that is not known. `leave_until` is the last
    day of who is on leave, `deputies` are the names of who stands in for them, and `stands_in_for` of those on leave
    for whom this person does.
    """

    staff_id: UUID
    name: str
    standing: Standing
    roles: tuple[Role, ...] = ()
    desk_id: str | None = None
    desk: str = ""
    services: tuple[str, ...] = ()
    since: str = ""
    case: Open | None = None
    comes: tuple[ComesFor, ...] = ()
    leave_until: date | None = None
    deputies: tuple[str, ...] = ()
    stands_in_for: tuple[str, ...] = ()

    @property
    def gone(self) -> bool:
        """Whether there is no reason to think that they see a notice."""
        return self.standing in (Standing.AWAY, Standing.PAUSED, Standing.LEAVE)


def roster(
    state: SiteState, staff: tuple[Colleague, ...] | None, language: str, now: datetime | None = None
) -> tuple[Person, ...]:
    """Everybody: those who can be asked first, then by name. Without the staff list, those who are at work."""
    colleagues = {each.staff_id: each for each in staff or ()}
    everybody = list(colleagues) + [key for key in state.team if key not in colleagues]
    today = site_day(state, now) if now is not None else None
    people = [
        _with_leave(_person(key, colleagues.get(key), state, language, now), colleagues, today, state)
        for key in everybody
    ]
    order = list(Standing)
    return tuple(sorted(people, key=lambda who: (order.index(who.standing), who.name.casefold(), str(who.staff_id))))


def open_case_of(staff_id: UUID, desk_id: str | None, state: SiteState) -> Ticket | None:
    """The ticket that person has called or serves; one whose caller nobody knows belongs to who sits at its desk."""
    at_desk = (TicketState.CALLED, TicketState.SERVING)
    cases = [ticket for ticket in state.tickets.values() if ticket.state in at_desk]
    own = next((ticket for ticket in cases if ticket.staff_id == staff_id), None)
    if own is not None or desk_id is None:
        return own
    return next((ticket for ticket in cases if ticket.staff_id is None and ticket.desk_id == desk_id), None)


def desk_name(desk_id: str | None, configuration: Configuration, language: str) -> str:
    """The desk's name in the language; its id when it is not configured, "" for None."""
    desk = configuration.desk(desk_id or "")
    return pick_text(desk.name, language) if desk else desk_id or ""


def live_answer(ticket: Ticket, now: datetime | None) -> Answer | None:
    """What was said to the notice, while it is to be relied on."""
    answer = ticket.answer
    return answer if answer is not None and (now is None or answer.until > now) else None


def _person(
    staff_id: UUID, colleague: Colleague | None, state: SiteState, language: str, now: datetime | None
) -> Person:
    presence, configuration = state.team.get(staff_id), state.configuration
    desk_id = presence.desk_id if presence else None
    ticket = open_case_of(staff_id, desk_id, state)
    zone = configuration.site.time_zone
    services = _services(presence, configuration)
    return Person(
        staff_id=staff_id,
        name=colleague.display_name if colleague else "",
        standing=_standing(presence, ticket),
        roles=colleague.roles if colleague else (),
        desk_id=desk_id,
        desk=desk_name(desk_id, configuration, language),
        services=tuple(service_name(key, configuration, language) for key in services),
        since=wall_time(presence.since, zone) if presence else "",
        case=None if ticket is None else Open(
            ticket_id=ticket.id,
            label=ticket.label,
            service=service_name(ticket.service_id, configuration, language),
            since=wall_time(ticket.started_at or ticket.called_at or ticket.arrived_at, zone),
            desk_id=ticket.desk_id,
        ),
        comes=tuple(_comes(each, configuration, language, now) for each in _coming_for(staff_id, state)),
    )  # fmt: skip


def _with_leave(
    person: Person, colleagues: Mapping[UUID, Colleague], today: date | None, state: SiteState
) -> Person:  # fmt: skip
    colleague = colleagues.get(person.staff_id)
    if colleague is None or today is None:
        return person
    until = colleague.on_leave(today)
    return replace(
        person,
        standing=Standing.LEAVE if until is not None and person.standing is Standing.AWAY else person.standing,
        leave_until=until,
        deputies=deputies_of(colleague, colleagues.values(), today),
        stands_in_for=stood_in_for(colleague, colleagues.values(), today, state),
    )


def _standing(presence: Presence | None, case: Ticket | None) -> Standing:
    if presence is None or presence.status is Status.AWAY:
        return Standing.AWAY
    if presence.status is Status.PAUSED:
        return Standing.PAUSED
    if case is not None:
        return Standing.BUSY
    return Standing.HERE if presence.desk_id is None else Standing.FREE


def _services(presence: Presence | None, configuration: Configuration) -> tuple[str, ...]:
    """Those chosen, or known, of the desk's; () for all of them."""
    if presence is None or not presence.knows:
        return presence.services if presence is not None else ()
    desk = configuration.desk(presence.desk_id or "")
    taken = presence.services or (desk.services if desk is not None else ())
    known = tuple(key for key in taken if key in presence.knows)
    return presence.services if len(known) == len(taken) else known or presence.knows


def _coming_for(staff_id: UUID, state: SiteState) -> list[Ticket]:
    """Who waits for that person, and whom that person has put aside: what a take-over takes."""
    waiting = (TicketState.WAITING, TicketState.PARKED)
    found = [
        ticket
        for ticket in state.tickets.values()
        if ticket.state in waiting
        and (ticket.for_staff_id == staff_id or (ticket.state is TicketState.PARKED and ticket.staff_id == staff_id))
    ]
    return sorted(found, key=lambda ticket: (ticket.due_at, ticket.arrived_at, ticket.id))


def _comes(ticket: Ticket, configuration: Configuration, language: str, now: datetime | None) -> ComesFor:
    zone, answer = configuration.site.time_zone, live_answer(ticket, now)
    return ComesFor(
        ticket_id=ticket.id,
        label=ticket.label,
        service=service_name(ticket.service_id, configuration, language),
        since=wall_time(ticket.arrived_at, zone),
        parked=ticket.state is TicketState.PARKED,
        answer=answer,
        until=wall_time(answer.until, zone) if answer else "",
    )
