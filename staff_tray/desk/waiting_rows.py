"""Everybody who waits or is parked, as a list to look at: pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from shared.protocol.model import Ticket, TicketState, pick_text
from shared.protocol.serving import standing_in
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.desk.next_in_line import UNKNOWN, HowCome, how_come, is_anybodys, not_theirs
from staff_tray.desk.tongues import foreign


class Part(StrEnum):
    """The parts of the list, in their order."""

    MINE = "mine"
    """Whom call next calls at this desk, in that order."""
    PARKED = "parked"
    OTHERS = "others"


@dataclass(frozen=True)
class WaitingRow:
    """One of them; `since`, `due`, `booked` and `until` are wall times at the site, "" for none.

    `for_desk` is a desk's name, `for_staff_id` a person; both say that nobody else calls this one.
    """

    ticket_id: UUID
    part: Part
    label: str
    service: str
    since: str
    due: str
    until: str = ""
    booked: str = ""
    name: str = ""
    needs: tuple[Need, ...] = ()
    note: str = ""
    language: str = ""
    for_desk: str = ""
    for_staff_id: UUID | None = None
    how: HowCome | None = None
    own_pause: bool = False
    """The citizen has asked for a little more time."""
    at_another: bool = False
    """The citizen has an errand before this one."""


def waiting_rows(
    state: SiteState, desk_id: str | None, staff_id: UUID, language: str, back: Collection[UUID]
) -> tuple[WaitingRow, ...]:
    """The desk's line; those parked, the person's and the desk's first; and all the others."""
    mine = state.line(desk_id, staff_id)
    parked = sorted(
        (each for each in state.tickets.values() if each.state is TicketState.PARKED),
        key=lambda each: (
            staff_id not in (each.staff_id, each.for_staff_id) and each.desk_id != desk_id,
            each.parked_until is None,
            each.parked_until or each.due_at,
            each.id,
        ),
    )
    known = {ticket.id for ticket in mine}
    others = [ticket for ticket in state.waiting() if ticket.id not in known]
    parts = ((Part.MINE, mine), (Part.PARKED, parked), (Part.OTHERS, others))
    help_out = standing_in(state.configuration, state.team, desk_id, staff_id)
    left = not_theirs(state, desk_id, staff_id)

    def how(ticket: Ticket, part: Part) -> HowCome | None:
        if part is Part.OTHERS and ticket.service_id in left and is_anybodys(ticket):
            return HowCome.NOT_YOURS
        return how_come(ticket, desk_id, staff_id, back, help_out)

    return tuple(
        _row(ticket, part, state, language, how(ticket, part)) for part, tickets in parts for ticket in tickets
    )


def _row(ticket: Ticket, part: Part, state: SiteState, language: str, how: HowCome | None) -> WaitingRow:
    site = state.configuration.site
    zone, visitor = site.time_zone, state.visitors.get(ticket.id, UNKNOWN)
    desk = state.configuration.desk(ticket.for_desk_id or "")
    return WaitingRow(
        ticket_id=ticket.id,
        part=part,
        label=ticket.label,
        service=service_name(ticket.service_id, state.configuration, language),
        since=wall_time(ticket.arrived_at, zone),
        due=wall_time(ticket.due_at, zone),
        until=wall_time(ticket.parked_until, zone) if ticket.parked_until else "",
        booked=wall_time(ticket.booked_for, zone) if ticket.booked_for else "",
        name=visitor.name,
        needs=visitor.needs,
        note=visitor.note,
        language=foreign(ticket.language, site),
        for_desk=pick_text(desk.name, language) if desk else ticket.for_desk_id or "",
        for_staff_id=ticket.for_staff_id or (ticket.staff_id if part is Part.PARKED else None),
        how=how,
        own_pause=ticket.own_pause,
        at_another=ticket.at_another_errand,
    )
