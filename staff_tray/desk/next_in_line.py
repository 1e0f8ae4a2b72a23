"""Who is called next, and why: pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from shared.protocol.attention import is_everybodys
from shared.protocol.content import Configuration
from shared.protocol.model import Ticket, TicketState
from shared.protocol.serving import called_for
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import service_name
from staff_tray.desk.tongues import foreign

UNKNOWN = Visitor()
"""The citizen of whom nothing is known but the number."""


class WhyNext(StrEnum):
    """Why the next one is next."""

    ONLY_ONE = "only-one"
    GRANTED = "granted"
    WAITED_LONGEST = "waited-longest"
    DUE_FIRST = "due-first"


class HowCome(StrEnum):
    """How a ticket came to wait for this desk, where that is not the usual way."""

    FOR_YOU = "for-you"
    FOR_DESK = "for-desk"
    HANDED_TO_YOU = "handed-to-you"
    HANDED_TO_DESK = "handed-to-desk"
    HANDED_ON = "handed-on"
    CAME_BACK = "came-back"
    """Was parked."""
    STANDING_IN = "standing-in"
    """Of a service that the person does not know: nobody is here who does."""
    IN_VAIN = "in-vain"
    """Those who know the service have not called it in time, so it comes to everybody."""
    NOT_YOURS = "not-yours"
    """Of a service of the desk that the person does not know."""


@dataclass(frozen=True)
class NextInLine:
    """Who is called by call next; `since`, `due` and `booked` ("" without a booking) are wall times at the site.

    `name` is "" where it was not booked; `language` "" when it is the site's first.
    """

    label: str
    service: str
    since: str
    due: str
    why: WhyNext
    booked: str = ""
    how: HowCome | None = None
    name: str = ""
    needs: tuple[Need, ...] = ()
    language: str = ""
    note: str = ""


def came_back(before: SiteState | None, after: SiteState, known: Collection[UUID]) -> frozenset[UUID]:
    """The waiting tickets that were parked before; `known` are those found so far."""
    was = before.tickets if before is not None else {}
    return frozenset(
        key
        for key, ticket in after.tickets.items()
        if ticket.state is TicketState.WAITING
        and (key in known or (key in was and was[key].state is TicketState.PARKED and not was[key].at_another_errand))
    )


def how_come(
    ticket: Ticket,
    desk_id: str | None,
    staff_id: UUID | None,
    back: Collection[UUID],
    help_out: Collection[str] = (),
) -> HowCome | None:
    """How the ticket came to be for this person or desk; None for the usual way.

    `help_out` are the services that the person is called for without knowing them.
    """
    handed = ticket.told.since is not None
    if ticket.id in back:
        return HowCome.CAME_BACK
    if ticket.for_staff_id is not None and ticket.for_staff_id == staff_id:
        return HowCome.HANDED_TO_YOU if handed else HowCome.FOR_YOU
    if ticket.for_desk_id is not None and ticket.for_desk_id == desk_id:
        return HowCome.HANDED_TO_DESK if handed else HowCome.FOR_DESK
    if is_everybodys(ticket):
        return HowCome.IN_VAIN
    if ticket.service_id in help_out and is_anybodys(ticket):
        return HowCome.STANDING_IN
    return HowCome.HANDED_ON if handed else None


def is_anybodys(ticket: Ticket) -> bool:
    """Whether it waits for nobody in particular."""
    return ticket.for_staff_id is None and ticket.for_desk_id is None


def not_theirs(state: SiteState, desk_id: str | None, staff_id: UUID | None) -> frozenset[str]:
    """The desk's services that a person is not called for, since they do not know them and somebody here does."""
    desk, presence = state.configuration.desk(desk_id or ""), state.team.get(staff_id) if staff_id else None
    if desk is None or presence is None or not presence.knows:
        return frozenset()
    served = called_for(state.configuration, state.team, desk_id, staff_id)
    return frozenset(desk.services) - frozenset(presence.knows) - served


def next_in_line(
    line: list[Ticket],
    configuration: Configuration,
    visitors: Mapping[UUID, Visitor],
    *,
    language: str,
    how: HowCome | None,
) -> NextInLine | None:
    """The first of the line; None when it is empty."""
    if not line:
        return None
    first, zone = line[0], configuration.site.time_zone
    visitor = visitors.get(first.id, UNKNOWN)
    return NextInLine(
        label=first.label,
        service=service_name(first.service_id, configuration, language),
        since=wall_time(first.arrived_at, zone),
        due=wall_time(first.due_at, zone),
        why=_why(line),
        booked=wall_time(first.booked_for, zone) if first.booked_for else "",
        how=how,
        name=visitor.name,
        needs=visitor.needs,
        language=foreign(first.language, configuration.site),
        note=visitor.note,
    )


def _why(line: list[Ticket]) -> WhyNext:
    first = line[0]
    if len(line) == 1:
        return WhyNext.ONLY_ONE
    if first.arrived_at <= min(ticket.arrived_at for ticket in line):
        return WhyNext.WAITED_LONGEST
    granted = first.due_at == first.arrived_at and first.booked_for is None
    return WhyNext.GRANTED if granted else WhyNext.DUE_FIRST
