from __future__ import annotations

from typing import Any

import pytest

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Page, State, Trouble
from kiosk_app.visit.page import PageInputs, PageProps, PrinterTrouble, WaitingPlace, derive_page, waiting_place
from shared.protocol.model import TicketState


def _derive(world: Any, visit: State, site: Any, *, live: bool = True) -> PageProps:
    return derive_page(PageInputs(visit=visit, site=site, live=live, printer=PrinterTrouble.NONE, now=world.now))


def _numbered(world: Any) -> State:
    reply = world.reply(42, ahead=3)
    return State(home_language="da", language="da", page=Page.NUMBER, service_id="pas", reply=reply)


def test_the_confirm_page(world: Any) -> None:
    """The service and its papers in the citizen's language; a text that is not translated shows in Danish."""
    state, _ = journey.step(journey.home("en"), journey.ChooseService("pas"))
    props = _derive(world, state, world.site())
    assert (props.page, props.service_name, props.description) == ("confirm", "pas en", "Description")
    assert [(each.name, each.help) for each in props.documents] == [("Old passport", "Også udløbet")]


def test_the_place_is_live(world: Any) -> None:
    """The number before this one counts down with the mirror, whatever the answer said."""
    site = world.site(world.ticket(1), world.ticket(42))
    props = _derive(world, _numbered(world), site)
    assert (props.label, props.place, props.ahead) == ("P042", "live", 1)


@pytest.mark.parametrize("known", [True, False])
def test_a_place_that_is_not_live_is_the_answer_s(world: Any, known: bool) -> None:
    """Before the event has come, and while cut off, the place is that of the answer and is said so."""
    site = world.site(world.ticket(42)) if known else world.site()
    props = _derive(world, _numbered(world), site, live=not known)
    assert (props.place, props.ahead) == ("at-issue", 3)


def test_being_called_while_looking(world: Any) -> None:
    """Who is called while the page stands is sent to the desk."""
    site = world.site(world.ticket(42, state=TicketState.CALLED, desk_id="d1"))
    props = _derive(world, _numbered(world), site)
    assert (props.place, props.desk_name) == ("called", "Skranke 1")


@pytest.mark.parametrize(
    ("service_id", "expected"),
    [
        ("pas", WaitingPlace("Område A", 0)),
        ("koerekort", WaitingPlace("Hallen", 0)),
        ("extra0", WaitingPlace("Hallen", 0)),
    ],
)
def test_where_to_wait(world: Any, service_id: str, expected: WaitingPlace) -> None:
    """Where all desks of the service agree; else the site's own waiting area."""
    assert waiting_place(world.site(services=3).configuration, service_id, "da") == expected


def test_the_floors(world: Any) -> None:
    """The building from the top; Norwegians count from one."""
    props = _derive(world, _numbered(world), world.site())
    assert [(floor.number, floor.is_goal, floor.is_here) for floor in props.floors] == [
        (2, False, False),
        (1, False, False),
        (0, True, True),
    ]
    state, _ = journey.step(_numbered(world), journey.ChooseLanguage("nb"))
    assert [floor.number for floor in _derive(world, state, world.site()).floors] == [3, 2, 1]


def test_a_refusal_that_it_is_closed_says_when_it_opens(world: Any) -> None:
    """The trouble page knows the next opening."""
    state = State(home_language="da", language="da", page=Page.TROUBLE, service_id="pas", trouble=Trouble.CLOSED)
    evening = world.now.replace(hour=20)
    props = derive_page(PageInputs(visit=state, site=world.site(), live=True, printer=PrinterTrouble.NONE, now=evening))
    assert (props.trouble, props.opens_on, props.opens_time) == ("closed", "tomorrow", "09:00")


def test_without_a_site_the_page_stays_calm(world: Any) -> None:
    """Nothing known is nothing shown."""
    assert _derive(world, journey.home("da"), None) == PageProps(language="da")
