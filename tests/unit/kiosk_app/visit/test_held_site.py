"""What is published in the middle of a visit waits until the visit is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit.base import BasePage
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.held import HeldSite
from kiosk_app.visit.journey import Limits, Page, Trouble, inputs
from kiosk_app.visit.menu_view_model import MenuViewModel
from kiosk_app.visit.paper import TicketPaper
from kiosk_app.visit.service_view_model import ServiceViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration, Stand, StandMode


@pytest.fixture
def site(mirror: Any) -> HeldSite:
    """The site as the pages see it."""
    return HeldSite(mirror)


@pytest.fixture
def visit(deeds: Any, site: HeldSite) -> Visit:
    """A visit in Danish, whose configuration is held."""

    def configuration() -> Configuration | None:
        return site.state.configuration if site.state else None

    made = Visit(
        language="da",
        carry_out=deeds.carry_out,
        configuration=configuration,
        new_id=lambda: UUID(int=42),
        limits=Limits(),
    )
    site.follow(made)
    return made


@pytest.fixture
def publish(mirror: Any) -> Callable[..., Configuration]:
    """Publishes the site with other fields; the answer is what holds then."""

    def run(**fields: Any) -> Configuration:
        state = mirror.state
        after = structs.replace(state.configuration, **fields)
        mirror.show(structs.replace(state, seq=state.seq + 1, configuration=after))
        return after

    return run


def _heard(site: HeldSite) -> list[Any]:
    heard: list[Any] = []
    site.state_changed.connect(heard.append)
    return heard


def test_nobody_at_the_stand_sees_it_at_once(
    site: HeldSite, visit: Visit, publish: Callable[..., Configuration], world: Any
) -> None:
    """A stand that nobody has touched shows what is published."""
    heard = _heard(site)
    after = publish(services=(world.service("bopæl"),))
    assert visit.state.page is Page.HOME
    assert site.state is not None
    assert site.state.configuration is after
    assert [each.configuration for each in heard] == [after]


def test_a_visit_goes_on_as_it_began(
    site: HeldSite,
    visit: Visit,
    publish: Callable[..., Configuration],
    *,
    mirror: Any,
    world: Any,
    qapp: object,
) -> None:
    """A chosen service that is taken away stays chosen, the menu behind it too; the queue is the present one."""
    clock = MinuteClock(lambda: world.now)
    menu = MenuViewModel(site, visit, clock, "stand-1", frozenset())
    service = ServiceViewModel(site, visit, TicketPaper(None, lambda: site.state, PAPER_80, lambda: world.now), clock)
    before = mirror.state.configuration
    visit.open_item("service", "pas")
    publish(services=(world.service("bopæl"),), desks=())
    mirror.show(structs.replace(mirror.state, tickets={}))
    assert site.state is not None
    assert site.state.configuration is before
    assert site.state.tickets == {}
    assert visit.state.page is Page.DOCUMENTS
    assert [document.name for document in service.props.documents] == ["Gammelt pas"]
    assert [tile.id for tile in menu.props.tiles if tile.kind == "service"] == ["pas", "koerekort"]
    heard = _heard(site)
    visit.finish()
    assert [each.configuration for each in heard] == [mirror.state.configuration]
    assert [tile.id for tile in menu.props.tiles if tile.kind == "service"] == ["bopæl"]


def test_back_at_the_menu_it_is_as_it_is_now(
    site: HeldSite, visit: Visit, publish: Callable[..., Configuration], world: Any
) -> None:
    """Who steps back to an untouched menu begins a visit with what is published now."""
    visit.open_item("service", "pas")
    after = publish(services=(world.service("bopæl"),))
    visit.back()
    assert site.state is not None
    assert site.state.configuration is after


def test_the_ticket_is_still_taken(
    site: HeldSite,
    visit: Visit,
    deeds: Any,
    publish: Callable[..., Configuration],
    *,
    world: Any,
) -> None:
    """The number of a service that is on its way out stands until its page goes home."""
    visit.open_item("service", "pas")
    visit.have_all()
    publish(services=(world.service("bopæl"),))
    visit.send(inputs.Answered(UUID(int=42), world.reply(), None))
    assert visit.state.page is Page.NUMBER
    assert site.state is not None
    assert site.state.configuration.service("pas") is not None
    visit.send(inputs.Idle())
    assert site.state.configuration.service("pas") is None
    assert [type(each).__name__ for each in deeds.done] == ["Send", "Print"]


def test_a_refusal_is_told_by_what_holds_now(
    site: HeldSite, visit: Visit, publish: Callable[..., Configuration], world: Any
) -> None:
    """The server no longer offers it: the citizen is told, and back leads to the menu as it is now."""
    visit.open_item("service", "pas")
    visit.have_all()
    after = publish(services=(world.service("bopæl"),))
    visit.send(inputs.Failed(UUID(int=42), Trouble.GONE))
    assert (visit.state.page, visit.state.trouble) == (Page.TROUBLE, Trouble.GONE)
    assert site.state is not None
    assert site.state.configuration is after
    visit.back()
    assert (visit.state.page, visit.state.errand, visit.state.pending) == (Page.HOME, None, None)


def test_a_number_that_cannot_be_had_for_other_reasons_changes_nothing(
    site: HeldSite, visit: Visit, mirror: Any, publish: Callable[..., Configuration]
) -> None:
    """Without an answer the visit stays with what it began with, and may try again."""
    before = mirror.state.configuration
    visit.open_item("service", "pas")
    visit.have_all()
    publish(services=())
    visit.send(inputs.Failed(UUID(int=42), Trouble.UNREACHABLE))
    assert site.state is not None
    assert site.state.configuration is before


def test_a_stand_becomes_a_bell_after_the_visit(
    site: HeldSite, visit: Visit, publish: Callable[..., Configuration], world: Any
) -> None:
    """What a stand is for changes when nobody is at it."""
    base = BasePage(site, visit, MinuteClock(lambda: world.now), "stand-1")
    visit.open_item("service", "pas")
    publish(stands=(Stand(id="stand-1", name={"da": "Døren"}, mode=StandMode.BELL),))
    assert visit.state.page is Page.DOCUMENTS
    visit.finish()
    assert visit.state.page is Page.BELL
    assert base is not None


def test_what_is_not_followed_is_the_mirror(
    mirror: Any, world: Any, publish: Callable[..., Configuration], deeds: Any
) -> None:
    """A preview sees its draft in the middle of a visit; the connection is the mirror's own."""
    site = HeldSite(mirror)
    visit = Visit(
        language="da",
        carry_out=deeds.carry_out,
        configuration=lambda: mirror.state.configuration,
        new_id=lambda: UUID(int=42),
        limits=Limits(),
    )
    visit.open_item("service", "pas")
    after = publish(services=(world.service("bopæl"),))
    assert site.state is not None
    assert site.state.configuration is after
    assert site.connection is mirror.connection
    assert site.refused is not None
