from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Arrival, Page, State, Trouble
from kiosk_app.visit.ticket import PrinterTrouble, TicketInputs, TicketProps, derive_ticket
from kiosk_app.visit.whereabouts import StepProps, whereabouts
from shared.protocol.checkin import CheckedIn
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.model import Direction, LastTicket, TicketState, WayStep
from shared.protocol.wait import wait_of

HOME = journey.home("da")


def _derive(world: Any, visit: State, site: Any, **changes: Any) -> TicketProps:
    fields = {"live": True, "printer": PrinterTrouble.NONE, "can_print": True, "now": world.now}
    return derive_ticket(TicketInputs(visit=visit, site=site, **(fields | changes)))


def _numbered(world: Any) -> State:
    return replace(HOME, page=Page.NUMBER, reply=world.reply(42, ahead=3))


def test_the_place_is_live(world: Any) -> None:
    """The number before this one counts down with the mirror, whatever the answer said."""
    props = _derive(world, _numbered(world), world.site(world.ticket(1), world.ticket(42)))
    assert (props.label, props.place, props.ahead) == ("P042", "live", 1)


@pytest.mark.parametrize("known", [True, False])
def test_a_place_that_is_not_live_is_the_answer_s(world: Any, known: bool) -> None:
    """Before the event has come, and while cut off, the place is that of the answer and is said so."""
    site = world.site(world.ticket(42)) if known else world.site()
    props = _derive(world, _numbered(world), site, live=not known)
    assert (props.place, props.ahead) == ("at-issue", 3)


def test_being_called_while_looking(world: Any) -> None:
    """Who is called while the page stands is sent to the desk, and waits no more."""
    site = world.site(world.ticket(42, state=TicketState.CALLED, desk_id="d1"))
    props = _derive(world, _numbered(world), site)
    assert (props.place, props.desk_name, props.wait_high) == ("called", "Skranke 1", -1)


def test_the_wait_counts_those_before_only(world: Any) -> None:
    """Who comes later makes nobody wait longer; cut off, nothing is promised."""
    first, later = world.ticket(42), [world.ticket(number) for number in range(50, 60)]
    alone = wait_of(world.site(first), first)
    assert wait_of(world.site(first, *later), first) == alone
    assert wait_of(world.site(first, *later), later[-1]) != alone
    props = _derive(world, _numbered(world), world.site(first, *later))
    assert alone is not None
    assert (props.wait_low, props.wait_high) == (alone.low_minutes, alone.high_minutes)
    assert _derive(world, _numbered(world), world.site(first), live=False).wait_high == -1


@pytest.mark.parametrize(("late", "known"), [(False, False), (True, True)])
def test_who_is_in_time_for_a_booking_is_told_no_wait(world: Any, late: bool, known: bool) -> None:
    """They are met at their time; who is late waits like everybody."""
    ticket = world.ticket(42, booked_for=world.now)
    arrival = Arrival(reply=CheckedIn(ticket=ticket, ahead=0, desk_id=None, late=late))
    reply = IssueReply(ticket=ticket, ahead=0)
    visit = replace(HOME, page=Page.ARRIVAL, reply=reply, arrival=arrival)
    assert (_derive(world, visit, world.site(ticket)).wait_high != -1) is known


@pytest.mark.parametrize(
    ("service_id", "desk_id", "expected"),
    [
        ("pas", None, ("Område A", 0)),
        ("koerekort", None, ("Hallen", 0)),
        ("koerekort", "d3", ("Område C", 2)),
        ("koerekort", "gone", ("Hallen", 0)),
        ("extra0", None, ("Hallen", 0)),
    ],
)
def test_where_to_wait(world: Any, service_id: str, desk_id: str | None, expected: tuple[str, int]) -> None:
    """Where the desk is, or where all desks of the service agree; else the site's own waiting area."""
    there = whereabouts(world.site(services=3).configuration, service_id, "da", desk_id)
    assert (there.area, there.floor) == expected


def test_the_way(world: Any) -> None:
    """Steps and room in the citizen's language, where all desks share them."""
    configuration = world.site().configuration
    way = (WayStep(direction=Direction.LIFT, text={"da": "Tag elevatoren.", "en": "Take the lift."}),)
    desks = tuple(structs.replace(desk, way=way, room={"da": "Salen"}) for desk in configuration.desks)
    there = whereabouts(structs.replace(configuration, desks=desks), "pas", "en")
    assert (there.room, there.steps) == ("Salen", (StepProps("lift", "Take the lift."),))


def test_the_floors(world: Any) -> None:
    """The building from the top; Norwegians count from one."""
    props = _derive(world, _numbered(world), world.site())
    assert [(floor.number, floor.is_goal, floor.is_here) for floor in props.floors] == [
        (2, False, False),
        (1, False, False),
        (0, True, True),
    ]
    norwegian = replace(_numbered(world), language="nb")
    assert [floor.number for floor in _derive(world, norwegian, world.site()).floors] == [3, 2, 1]


def test_a_refusal_that_it_is_closed_says_when_it_opens(world: Any) -> None:
    """The trouble page knows the next opening of the service that was wanted."""
    pending = IssueTicket(id=UUID(int=1), service_id="pas", language="da")
    visit = replace(HOME, page=Page.TROUBLE, pending=pending, trouble=Trouble.CLOSED)
    props = _derive(world, visit, world.site(), now=world.now + timedelta(hours=11))
    assert (props.trouble, props.opens_on, props.opens_time) == ("closed", "tomorrow", "09:00")


def test_a_refusal_after_the_last_number_says_so(world: Any) -> None:
    """Open, but no more numbers: the page says why, and when they are given again."""
    pending = IssueTicket(id=UUID(int=1), service_id="pas", language="da")
    visit = replace(HOME, page=Page.TROUBLE, pending=pending, trouble=Trouble.CLOSED)
    site = world.site()
    last = structs.replace(site.configuration.hours, last_ticket=LastTicket(minutes_before=30))
    site = structs.replace(site, configuration=structs.replace(site.configuration, hours=last))
    props = _derive(world, visit, site, now=world.now.replace(hour=13, minute=40))
    assert (props.closed_why, props.opens_on, props.opens_time) == ("last-ticket", "tomorrow", "09:00")


def test_without_a_site_the_page_stays_calm(world: Any) -> None:
    """Nothing known is nothing shown."""
    assert _derive(world, HOME, None) == TicketProps()
