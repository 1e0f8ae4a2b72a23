from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from msgspec import structs
from msgspec.structs import replace

from kiosk_app.gallery.huge import GROUPS, SERVICES, with_huge_menu
from kiosk_app.visit.content import Catalogues, faults_of, usable_service
from kiosk_app.visit.menu import MenuInputs, MenuProps, TileProps, derive_menu
from shared.protocol.content import MenuInformation, MenuReferral, MenuService, Stand
from shared.protocol.hours import SpecialDay
from shared.protocol.model import LastTicket, OpeningPeriod, Question, WhenClosed
from shared.protocol.state import Issue

MONDAY = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 9, 7, tzinfo=UTC)
CATALOGUES = Catalogues()
INPUTS = MenuInputs(site=None, catalogue=None, live=True, language="da", path=(), menu_page=0, now=MONDAY)


def _derive(site: Any, *, stand_id: str = "stand-1", **changes: Any) -> MenuProps:
    catalogue = CATALOGUES.of(site.configuration, stand_id) if site else None
    return derive_menu(replace(INPUTS, site=site, catalogue=catalogue, **changes))


def _ids(props: MenuProps) -> list[str]:
    return [tile.id for tile in props.tiles]


def _tile(props: MenuProps, tile_id: str) -> TileProps:
    return next(tile for tile in props.tiles if tile.id == tile_id)


def test_nothing_before_the_first_state() -> None:
    """Without a state there are no tiles, and the menu says that it is not ready."""
    assert _derive(None) == MenuProps(ready=False)


def test_without_a_menu_the_services_are_the_tiles(world: Any) -> None:
    """Check-in comes first, where the stand has it."""
    site = world.site()
    assert _ids(_derive(site)) == ["check-in", "pas", "koerekort"]
    stand = Stand(id="stand-1", name={}, check_in=False)
    assert _ids(_derive(world.state(structs.replace(site.configuration, stands=(stand,))))) == ["pas", "koerekort"]


def test_an_open_service_shows_its_wait(world: Any) -> None:
    """Name in the citizen's language, and how long it takes; nobody is told while cut off or by booking only."""
    site = world.site(*[world.ticket(number) for number in range(1, 5)])
    tile = _tile(_derive(site, language="en"), "pas")
    assert (tile.name, tile.language, tile.is_open) == ("pas en", "", True)
    assert 0 < tile.wait_low < tile.wait_high
    assert _tile(_derive(site, live=False), "pas").wait_high == -1
    booked = world.with_content(world.service(walk_in=False))
    assert _tile(_derive(world.state(booked)), "pas").wait_high == -1


def test_a_name_in_another_language_says_so(world: Any) -> None:
    """Whoever reads aloud has to know which language the name is really in."""
    assert _tile(_derive(world.site(), language="pl"), "pas").language == "da"


@pytest.mark.parametrize(
    ("now", "language", "expected"),
    [
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), "da", ("today", "mandag", "09:00")),
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "nb", ("tomorrow", "tirsdag", "09:00")),
        (datetime(2026, 11, 21, 12, 0, tzinfo=UTC), "en", ("weekday", "Monday", "09:00")),
        (datetime(2026, 11, 21, 12, 0, tzinfo=UTC), "uk", ("weekday", "понеділок", "09:00")),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "ar", ("tomorrow", "الاثنين", "\u206609:00\u2069")),
    ],
)
def test_a_closed_service_says_when_it_opens(
    world: Any, now: datetime, language: str, expected: tuple[str, str, str]
) -> None:
    """Closed ones name the day as people say it, and the time as the language writes it."""
    tile = _tile(_derive(world.site(), now=now, language=language), "pas")
    assert not tile.is_open
    assert (tile.opens_on, tile.weekday, tile.time) == expected


def _with_hours(site: Any, **changes: Any) -> Any:
    hours = structs.replace(site.configuration.hours, **changes)
    return structs.replace(site, configuration=structs.replace(site.configuration, hours=hours))


def test_a_tile_says_why_it_is_closed(world: Any) -> None:
    """On a special day the reason, in the break only when it is over; on any other day nothing."""
    day = SpecialDay(id="eve", first=MONDAY.date(), last=MONDAY.date(), name={"da": "Juleaften", "en": "Christmas Eve"})
    tile = _tile(_derive(_with_hours(world.site(), special_days=(day,)), language="en"), "pas")
    assert (tile.is_open, tile.why, tile.reason, tile.opens_on) == (False, "special-day", "Christmas Eve", "tomorrow")
    lunch = (*_week(9, 10), *_week(11, 15))
    own = world.service(opening=lunch)
    tile = _tile(_derive(world.state(world.with_content(own))), "pas")
    assert (tile.why, tile.opens_on, tile.time) == ("break", "today", "11:00")
    tile = _tile(_derive(world.site(), now=SUNDAY), "pas")
    assert (tile.why, tile.reason) == ("day-off", "")


def test_no_more_numbers_before_closing(world: Any) -> None:
    """By the clock, and by the wait while it is known; cut off, the clock alone decides."""
    late = MONDAY.replace(hour=13, minute=40)
    by_clock = _with_hours(world.site(), last_ticket=LastTicket(minutes_before=30))
    tile = _tile(_derive(by_clock, now=late), "pas")
    assert (tile.is_open, tile.why, tile.opens_on, tile.wait_high) == (False, "last-ticket", "tomorrow", -1)
    waiting = world.site(*[world.ticket(number) for number in range(1, 5)])
    by_wait = _with_hours(waiting, last_ticket=LastTicket(by_wait=True))
    assert _tile(_derive(by_wait, now=late), "pas").why == "last-ticket"
    assert _tile(_derive(by_wait, now=late, live=False), "pas").is_open
    assert _tile(_derive(by_wait, now=late), "koerekort").is_open


def _week(opens: int, closes: int) -> tuple[OpeningPeriod, ...]:
    return tuple(OpeningPeriod(weekday=day, opens=time(opens), closes=time(closes)) for day in range(5))


def test_what_hides_when_closed(world: Any) -> None:
    """A hidden service is there only while it is open, and a group of such services too."""
    hidden = world.service(when_closed=WhenClosed.HIDE)
    menu = (world.group("papers", "pas"), MenuService(service_id="pas"), MenuReferral(referral_id="embassy"))
    site = world.state(world.with_content(hidden, menu=menu))
    assert _ids(_derive(site)) == ["check-in", "papers", "pas", "embassy"]
    assert _ids(_derive(site, now=SUNDAY)) == ["check-in", "embassy"]


def test_at_most_eight_tiles_a_page(world: Any) -> None:
    """The rest is spread over pages, check-in counts on the first; a page too far shows the last."""
    site = world.site(services=10)
    assert [len(_derive(site, menu_page=page).tiles) for page in (0, 1, 7)] == [8, 3, 3]
    assert (_derive(site, menu_page=7).page, _derive(site).pages) == (1, 2)
    seen = [*_ids(_derive(site)), *_ids(_derive(site, menu_page=1))]
    assert seen == ["check-in", *(service.id for service in site.configuration.services)]


def test_a_group_opens_to_what_is_in_it(world: Any) -> None:
    """With its name as the title and without check-in; groups lie in groups, and a lost one shows its parent."""
    inner = world.group("young", "koerekort")
    outer = world.group("papers", "pas")
    outer = structs.replace(outer, items=(*outer.items, inner, MenuInformation(information_id="wallet")))
    site = world.state(world.with_content(menu=(outer,)))
    assert _ids(_derive(site)) == ["check-in", "papers"]
    opened = _derive(site, path=("papers",))
    assert (_ids(opened), opened.title) == (["pas", "young", "wallet"], "papers da")
    assert _ids(_derive(site, path=("papers", "young"))) == ["koerekort"]
    assert _ids(_derive(site, path=("papers", "gone"))) == ["pas", "young", "wallet"]
    assert _ids(_derive(site, path=("gone",))) == ["check-in", "papers"]


def test_what_many_have_come_for(world: Any) -> None:
    """At least three tickets in the last hour and a half, of open services, at the top only."""
    site = world.site(services=5)

    def issues(service_id: str, count: int, minutes: int = 10) -> list[Issue]:
        at = MONDAY - timedelta(minutes=minutes)
        return [Issue(seq=number, at=at, service_id=service_id) for number in range(count)]

    told = (
        *issues("koerekort", 3),
        *issues("pas", 4),
        *issues("extra0", 2),
        *issues("extra1", 9, minutes=91),
        *issues("gone", 5),
    )
    site = structs.replace(site, issues=told)
    props = _derive(site)
    assert [each.id for each in props.popular] == ["pas", "koerekort"]
    assert [tile.id for tile in props.tiles if tile.popular] == ["pas", "koerekort"]
    assert _derive(site, now=SUNDAY).popular == ()


@pytest.mark.parametrize(("services", "expected"), [(4, False), (5, True)])
def test_finding_is_offered_where_there_is_something_to_find(world: Any, services: int, expected: bool) -> None:
    """With few things, everything is in sight."""
    assert _derive(world.site(services=services)).has_search is expected


def test_a_menu_with_faults_shows_the_rest(world: Any) -> None:
    """What is unknown, empty or there twice is left out, and each fault is said in plain words."""
    menu = (
        MenuService(service_id="gone"),
        MenuService(service_id="pas"),
        MenuService(service_id="pas"),
        MenuInformation(information_id="gone"),
        world.group("empty"),
        world.group("lost", "gone"),
        world.group("papers", "koerekort", icon="no-such-icon"),
    )
    question = Question(id="abroad", text={"da": "I udlandet?"}, yes_refers="gone")
    services = (world.service(icon="book-user", questions=(question,)), world.service("koerekort", icon="car"))
    configuration = world.with_content(*services, menu=menu)
    assert _ids(_derive(world.state(configuration))) == ["check-in", "pas", "papers"]
    icons = frozenset({"book-user", "car", "wallet", "landmark", "id-card"})
    faults = faults_of(configuration, "stand-1", icons)
    said = " ".join(faults)
    for words in ("gone", "twice", "empty", "lost", "no-such-icon", "abroad"):
        assert words in said
    assert any("'nb'" in fault for fault in faults)
    assert all(len(fault) <= 300 for fault in faults)
    usable = usable_service(configuration, "pas")
    assert usable is not None
    assert usable.questions[0].yes_refers is None
    assert usable_service(configuration, "gone") is None


def test_a_stand_that_is_not_configured_is_a_fault(world: Any) -> None:
    """It shows the site's own menu; a stand that is configured may have its own."""
    stand = Stand(id="stand-2", name={}, menu=(MenuService(service_id="koerekort"),))
    configuration = structs.replace(world.site().configuration, stands=(stand,))
    assert any("stand-1" in fault for fault in faults_of(configuration, "stand-1", frozenset()))
    assert _ids(_derive(world.state(configuration), stand_id="stand-2")) == ["check-in", "koerekort"]


def test_nothing_at_all_is_said_to_be_empty(world: Any) -> None:
    """No services, no menu: the page says so."""
    configuration = structs.replace(world.site().configuration, services=())
    props = _derive(world.state(configuration))
    assert (props.ready, props.empty, props.tiles) == (True, True, ())
    assert "no services" in " ".join(faults_of(configuration, "stand-1", frozenset()))


def test_a_huge_menu_has_pages(world: Any) -> None:
    """300 services in 40 groups: every group has its place, and every service stands in one."""
    site = with_huge_menu(world.state(world.with_content()))
    seen = [
        tile.id
        for page in range(_derive(site).pages)
        for tile in _derive(site, menu_page=page).tiles
        if tile.kind == "group"
    ]
    assert seen == [f"group-{number}" for number in range(GROUPS)]
    inside = {tile.id for group in seen for tile in _derive(site, path=(group,)).tiles}
    assert len(inside) == SERVICES
